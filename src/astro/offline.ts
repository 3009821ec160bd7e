/** Writes the offline copies: per language a service worker that knows its files, and their size. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { getManifest, type ManifestEntry } from 'workbox-build';
import { isFingerprinted } from '../publish/hosts/headers.ts';
import { offlineFiles } from '../publish/offline-files.ts';
import { languages } from '../schema/languages.ts';
import { projectFolder } from './provenance.ts';
import { hashFiles, sizeOf, writeSiteFile } from './site-files.ts';

export interface OfflineOptions {
  readonly root: string;
  readonly day: string;
  /** `off`: copies at readers' remove themselves. */
  readonly state: 'on' | 'off';
}

/** One classic script from src/browser. */
const bundle = async (name: string, define: Readonly<Record<string, string>> = {}): Promise<string> => {
  const result = await build({
    entryPoints: [join(projectFolder(), 'src', 'browser', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  });
  return result.outputFiles[0]?.text ?? '';
};

interface Entry extends ManifestEntry {
  readonly integrity: string;
}

const toBase64 = (sum: string): string => Buffer.from(sum, 'hex').toString('base64');

/** Every file of the site with its revision; addresses as seen from the folder of a language. */
const listEntries = async (root: string): Promise<ReadonlyMap<string, Entry>> => {
  const sums = await hashFiles(root);
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: root,
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: 50_000_000,
  });
  if (warnings.length > 0) throw new Error(`The offline copy cannot hold every file: ${warnings.join(' ')}`);
  return new Map(
    manifestEntries.map(({ url, revision }) => [
      url,
      {
        url: `../${url.split('/').map(encodeURIComponent).join('/')}`,
        revision: isFingerprinted(url) ? null : revision,
        integrity: `sha256-${toBase64(sums.get(url) ?? '')}`,
      },
    ]),
  );
};

const writeLanguage = async (
  options: OfflineOptions,
  language: string,
  entries: ReadonlyMap<string, Entry>,
): Promise<void> => {
  const { root, day } = options;
  const paths = offlineFiles([...entries.keys()].sort(), language, languages);
  const list = JSON.stringify(paths.map((path) => entries.get(path)));
  const version = `${day} (${createHash('sha256').update(list).digest('hex').slice(0, 8)})`;
  const script = await bundle('offline-worker', {
    'self.__WB_MANIFEST': list,
    'self.__DALIL_VERSION': JSON.stringify(version),
  });
  await writeSiteFile(root, `${language}/offline-worker.js`, script);
  const offer = { version, files: paths.length, bytes: await sizeOf(root, paths), state: 'on' };
  await writeSiteFile(root, `${language}/offline.json`, `${JSON.stringify(offer)}\n`);
};

/** The script of the page on which readers save a copy; pages link to it, so it comes first. */
export const writeOfflineScript = async (root: string): Promise<void> =>
  writeSiteFile(root, 'scripts/offline.js', await bundle('offline'));

/** Writes the workers of all languages. The pages must be finished: their sums are in the workers. */
export const writeOffline = async (options: OfflineOptions): Promise<void> => {
  if (options.state === 'on') {
    const entries = await listEntries(options.root);
    for (const language of languages) await writeLanguage(options, language, entries);
    return;
  }
  const script = await bundle('offline-off');
  for (const language of languages) {
    await writeSiteFile(options.root, `${language}/offline-worker.js`, script);
    await writeSiteFile(
      options.root,
      `${language}/offline.json`,
      '{"version":"","files":0,"bytes":0,"state":"off"}\n',
    );
  }
};
