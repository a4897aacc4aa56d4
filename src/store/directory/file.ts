/** A directory file on disk: what kind it is, how its letters are written, how big it may be. */
import { createHash } from 'node:crypto';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { checkDirectory } from './check.js';
import { readCsv, writeCsv, type ReadText } from './csv.js';
import { readJson, writeJson } from './json.js';
import { DirectoryFileError } from './problems.js';
import type { DirectoryFile } from './shape.js';

const mega = 1024 * 1024;
/** Room for `mostRows`. */
export const mostBytes = 32 * mega;

interface Form {
  readonly read: (text: string) => ReadText;
  readonly write: (directory: DirectoryFile) => string;
}

const forms: Readonly<Record<string, Form>> = {
  '.csv': { read: readCsv, write: writeCsv },
  '.json': { read: readJson, write: writeJson },
};

/** The digest is of the bytes: it tells whether a file has been taken in before. */
export async function readDirectoryFile(path: string): Promise<{ directory: DirectoryFile; digest: string }> {
  try {
    const { read } = formOf(path);
    const bytes = await bytesOf(path);
    const { document, locate, problems } = read(textOf(bytes));
    const directory = checkDirectory(document, locate, problems);
    return { directory, digest: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw error instanceof DirectoryFileError ? new DirectoryFileError(error.problems, path) : error;
  }
}

/** Whole or not at all: a full disk leaves no half file under the name. */
export async function writeDirectoryFile(path: string, directory: DirectoryFile): Promise<void> {
  const draft = `${path}.part`;
  try {
    await writeFile(draft, formOf(path).write(directory));
    await rename(draft, path);
  } catch (error) {
    throw refused(
      `filen går inte att skriva (${codeOf(error)}). Välj en mapp som finns och som du får skriva i`,
    );
  }
}

/** Before anything is opened for it. */
export function formOf(path: string): Form {
  const form = forms[extname(path).toLowerCase()];
  if (form) return form;
  throw refused('filen ska heta något som slutar på .csv eller .json');
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) {
      const said = `${String(Math.ceil(size / mega))} MB; högst ${String(mostBytes / mega)} MB tas emot`;
      throw refused(`filen är för stor: ${said}`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof DirectoryFileError) throw error;
    const said = codeOf(error) === 'ENOENT' ? 'finns inte' : `går inte att läsa (${codeOf(error)})`;
    throw refused(`filen ${said}`);
  }
}

function textOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 400);
  if (/^(\xff\xfe|\xfe\xff)/.test(start.toString('latin1')) || start.includes(0))
    throw wrongLetters('UTF-16');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw wrongLetters('Windows-1252 (Latin-1, ANSI)');
  }
}

function wrongLetters(found: string): DirectoryFileError {
  return refused(
    `filen är sparad med teckenkodningen ${found}, så å, ä och ö skulle bli fel. ` +
      'Spara den som UTF-8; i Excel heter det "CSV UTF-8 (kommaavgränsad)"',
  );
}

function refused(sentence: string): DirectoryFileError {
  return new DirectoryFileError([sentence]);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'okänt fel';
}
