/** A picture of a card again, in its few colours alone: a third of the bytes, and no eye tells the difference. */
import { crc32, deflateSync } from 'node:zlib';
import { pngPixels, type Pixel } from './png-pixels.js';

const mostColours = 64;

export function smallPng(png: Buffer): Buffer {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const numbers = pngPixels(png).map(numberOf);
  const palette = mostCommon(numbers);
  const nearest = new Map(palette.map((colour, at) => [colour, at]));
  const rows = Buffer.alloc((width + 1) * height);
  numbers.forEach((colour, at) => {
    let index = nearest.get(colour);
    if (index === undefined) nearest.set(colour, (index = nearestIn(palette, colour)));
    rows[at + Math.floor(at / width) + 1] = index; // each row begins with its filter: none
  });
  const head = Buffer.concat([png.subarray(16, 24), Buffer.from([8, 3, 0, 0, 0])]); // eight bits, a palette
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function numberOf({ red, green, blue }: Pixel): number {
  return (red << 16) | (green << 8) | blue;
}

function mostCommon(numbers: readonly number[]): readonly number[] {
  const count = new Map<number, number>();
  for (const colour of numbers) count.set(colour, (count.get(colour) ?? 0) + 1);
  return [...count]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostColours)
    .map(([colour]) => colour);
}

function nearestIn(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
