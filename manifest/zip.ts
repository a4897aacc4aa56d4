/** Writes a zip that is the same, byte for byte, whenever the same files go in: stored, with no times and no rights. */
import { crc32 } from 'node:zlib';

/** A file at the root of the zip. */
export interface ZipEntry {
  name: string;
  bytes: Buffer;
}

const newYear1980 = 0x0021; // the first day that the format knows
const utf8Names = 0x0800;

/** Layout after PKWARE's APPNOTE: each file behind its local header, then the directory, then where the directory is. */
export function zip(entries: ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const header = commonHeader(name, bytes);
    const file = Buffer.concat([numbers(4, 0x04034b50), header, Buffer.from(name), bytes]);
    const rest = [numbers(2, 0, 0, 0), numbers(4, 0, offset)]; // comment, disk, attributes; place of the file
    directory.push(numbers(4, 0x02014b50), numbers(2, 20), header, ...rest, Buffer.from(name));
    files.push(file);
    offset += file.length;
  }
  const index = Buffer.concat(directory);
  const counts = numbers(2, 0, 0, entries.length, entries.length);
  return Buffer.concat([
    ...files,
    index,
    numbers(4, 0x06054b50),
    counts,
    numbers(4, index.length, offset),
    numbers(2, 0),
  ]);
}

/** The part that a file's header and its line in the directory share. */
function commonHeader(name: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    numbers(2, 20, utf8Names, 0, 0, newYear1980), // version 2.0, stored
    numbers(4, crc32(bytes), bytes.length, bytes.length),
    numbers(2, Buffer.byteLength(name), 0),
  ]);
}

function numbers(width: 2 | 4, ...values: number[]): Buffer {
  const buffer = Buffer.alloc(width * values.length);
  values.forEach((value, index) => buffer.writeUIntLE(value, index * width, width));
  return buffer;
}
