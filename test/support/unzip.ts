/** Reads a zip by its directory, as a receiver would; knows only stored and deflated files. */
import assert from 'node:assert/strict';
import { crc32, inflateRawSync } from 'node:zlib';

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1');

/** The files in a zip, by name. */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(endOfDirectory);
  assert.ok(end >= 0, 'not a zip: it has no directory');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, fileAt(bytes, at, name));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function fileAt(bytes: Buffer, line: number, name: string): Buffer {
  const header = bytes.readUInt32LE(line + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(line + 20));
  const content = bytes.readUInt16LE(line + 10) === 0 ? packed : inflateRawSync(packed);
  assert.equal(crc32(content), bytes.readUInt32LE(line + 16), `${name} is damaged`);
  return content;
}
