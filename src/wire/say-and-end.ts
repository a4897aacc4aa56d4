/** How a command ends: what it has to say, on which stream, and with which code. */

export interface Said {
  /** 0 is done, 1 is a no with its reason, 2 is a line that cannot be understood. */
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly err?: string;
}

export function sayAndEnd({ code, out, err }: Said): void {
  if (out !== undefined) process.stdout.write(`${out}\n`);
  if (err !== undefined) process.stderr.write(`${err}\n`);
  process.exitCode = code;
}
