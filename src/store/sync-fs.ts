/** PGlite's files with real fsync: by itself PGlite never asks the disk to keep anything (storage.md, measured). */
import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];

/** The piece of Emscripten's file system that is patched; PGlite is pinned exactly because of it. */
interface EmscriptenFiles {
  NODEFS: {
    realPath(node: unknown): string;
    stream_ops: { fsync?: (stream: { nfd?: number | null; node: unknown }) => number };
  };
}

export class SyncFS extends NodeFS {
  /** How many times the disk was asked; a test holds it above zero for every commit. */
  fsyncs = 0;

  override async init(...[pg, options]: Parameters<Init>): ReturnType<Init> {
    const result = await super.init(pg, options);
    const preRun = result.emscriptenOpts.preRun;
    if (!Array.isArray(preRun))
      throw new Error('PGlite starts otherwise than it did: fsync cannot be added.');
    preRun.push((module: unknown) => {
      this.#addFsync(module as EmscriptenFiles); // PGlite does not type its Emscripten module
    });
    return result;
  }

  #addFsync({ NODEFS }: EmscriptenFiles): void {
    NODEFS.stream_ops.fsync = (stream) => {
      this.fsyncs += 1;
      const open = stream.nfd ?? undefined; // folders have none
      const fd = open ?? fs.openSync(NODEFS.realPath(stream.node), 'r');
      fs.fsyncSync(fd);
      if (open === undefined) fs.closeSync(fd);
      return 0;
    };
  }
}
