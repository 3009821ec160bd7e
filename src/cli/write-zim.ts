/** The site as a ZIM file for Kiwix, made and checked by Debian's zim-tools. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles, writeSiteFile } from '../astro/site-files.ts';

/** Kiwix has a search, an address and copies of its own; these would only be dead weight. */
const notForKiwix =
  /^(?:SHA256SUMS|robots\.txt|sitemap\.xml|.*\/(?:opensearch\.xml|offline\.json|offline-worker\.js))$/u;

const illustration = 'zim-48.png';

const needed = ['zimwriterfs', 'zimcheck'] as const;

const missingPrograms = (): readonly string[] =>
  needed.filter((name) => spawnSync(name, ['--version']).error !== undefined);

const runProgram = (name: string, words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(name, words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${name} failed:\n${stdout}${stderr}`);
  return stdout;
};

const prepare = async (from: string): Promise<string> => {
  const { default: sharp } = await import('sharp');
  const folder = await mkdtemp(join(tmpdir(), 'dalil-zim-'));
  await cp(from, folder, { recursive: true });
  for (const path of (await listFiles(folder)).filter((one) => notForKiwix.test(one)))
    await rm(join(folder, path));
  const picture = await sharp(await readFile(join(folder, 'favicon.svg')), { density: 108 })
    .resize(48, 48)
    .png()
    .toBuffer();
  await writeSiteFile(folder, illustration, picture);
  return folder;
};

const description = {
  welcome: 'index.html',
  illustration,
  language: 'eng,fra,ara,ckb',
  name: 'dalil_mul_all',
  title: 'Dalil',
  description: 'Guide to trafficking in persons and smuggling of migrants',
  creator: 'Dalil',
  publisher: 'Dalil',
} as const;

/** Writes and checks the ZIM. Throws with zimcheck's own report when it finds an error. */
export const writeZim = async (from: string, to: string): Promise<number> => {
  const missing = missingPrograms();
  if (missing.length > 0)
    throw new Error(
      `${missing.join(' and ')} cannot be run. On Debian: apt-get install zim-tools. Then run the command again.`,
    );
  const folder = await prepare(from);
  try {
    await rm(to, { force: true });
    runProgram('zimwriterfs', [
      ...Object.entries(description).map(([name, value]) => `--${name}=${value}`),
      folder,
      to,
    ]);
    runProgram('zimcheck', ['-A', to]);
    return (await stat(to)).size;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
