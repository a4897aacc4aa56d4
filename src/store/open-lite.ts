/** Starts PGlite on a folder with real fsync and little memory. */
import { PGlite } from '@electric-sql/pglite';
import { SyncFS } from './sync-fs.js';

export interface Lite {
  readonly lite: PGlite;
  /** How many times the disk was asked to keep what was written; undefined in memory. */
  readonly fsyncs: (() => number) | undefined;
}

const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'), // -F means no fsync
  '-c',
  'wal_sync_method=fsync', // fdatasync is a silent no-op here, open_sync fails
  '-c',
  'shared_buffers=16MB', // 293 MB of memory at start otherwise, 170 MB so
  '-c',
  'max_wal_size=64MB',
  '-c',
  'min_wal_size=32MB',
];

export async function openLite(folder: string): Promise<Lite> {
  const files = new SyncFS(folder);
  const lite = new PGlite({ fs: files, startParams });
  await lite.waitReady;
  return { lite, fsyncs: () => files.fsyncs };
}
