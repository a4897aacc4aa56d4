/** Puts a small secret file in its place whole and for good, or leaves the one that stands. */
import { randomUUID } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** True if the file is ours, false if there was one already. On disk when this returns, also after a power cut. */
export async function placeFile(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await write(draft, 'wx', text);
  const ours = await linkUnlessThere(draft, path);
  await unlink(draft);
  await syncFolder(dirname(path));
  return ours;
}

/** In place of the one that stands: whoever reads, at any moment and also after a power cut, has one of them whole. One writer at a time. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  await write(draft, 'w', text);
  await rename(draft, path);
  await syncFolder(dirname(path));
}

async function write(path: string, flags: 'w' | 'wx', text: string): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link appears with its whole content or not at all, and never replaces: a rename would. */
async function linkUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A file's name lives in its folder, which has to reach the disk as well. Windows cannot open folders. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
