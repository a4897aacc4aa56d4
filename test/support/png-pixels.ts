/** The pixels of a PNG, read as its specification says (eight bits a channel, RGB with or without alpha, not interlaced). */
import { inflateSync } from 'node:zlib';

export interface Pixel {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export function pngPixels(png: Buffer): readonly Pixel[] {
  const [width, height, colourType] = [png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(25)];
  const channels = { 2: 3, 6: 4 }[colourType];
  if (png.readUInt8(24) !== 8 || channels === undefined || png.readUInt8(28) !== 0) {
    throw new Error('a PNG of another kind');
  }
  const rows = unfiltered(inflateSync(imageData(png)), width * channels, height, channels);
  return rows.flatMap((row) =>
    Array.from({ length: width }, (_, x) => {
      const [red = 0, green = 0, blue = 0, alpha = 255] = row.subarray(x * channels, (x + 1) * channels);
      return { red, green, blue, alpha };
    }),
  );
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

function unfiltered(data: Buffer, width: number, height: number, step: number): Buffer[] {
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1);
    const row = Buffer.from(data.subarray(start + 1, start + 1 + width));
    const above = rows[y - 1] ?? Buffer.alloc(width);
    for (let x = 0; x < width; x += 1) {
      const [left, up, corner] = [row[x - step] ?? 0, above[x] ?? 0, above[x - step] ?? 0];
      const expected = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][data[start] ?? 0] ?? 0;
      row[x] = ((row[x] ?? 0) + expected) & 255;
    }
    rows.push(row);
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const nearness = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  return [left, up, corner][nearness.indexOf(Math.min(...nearness))] ?? 0;
}
