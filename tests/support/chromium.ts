/**
 * Finds a Chromium for the browser tests, in this order: CHROMIUM_PATH, one on
 * the PATH, Playwright's own, the one inside @sparticuz/chromium. None found is
 * a failure that says what to do, never a silent skip.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

export interface Found {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (path: string): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);

const systemLibraries = [
  '/usr/lib/x86_64-linux-gnu/libnss3.so',
  '/usr/lib64/libnss3.so',
  '/usr/lib/libnss3.so',
  '/lib/x86_64-linux-gnu/libnss3.so',
];

/** The Chromium in node_modules; its own libraries are unpacked where the system has none. */
const fromPackage = async (): Promise<Found | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  if (systemLibraries.some((path) => existsSync(path))) return { executablePath };
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = await inflate(join(dirname(dirname(entry)), 'bin', 'al2023.tar.br'));
  const libraries = join(folder, 'lib');
  const known = process.env['LD_LIBRARY_PATH'];
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: known === undefined ? libraries : `${libraries}${delimiter}${known}` },
  };
};

const advice = `No Chromium was found. Do one of these, then run the tests again:
  - set CHROMIUM_PATH to the program of a Chromium or Chrome,
  - install one (Debian: apt-get install chromium),
  - run "npm ci" again on Linux x64: it brings @sparticuz/chromium.`;

/** The Chromium to test with. Throws with advice when there is none. */
export const findChromium = async (environment: NodeJS.ProcessEnv = process.env): Promise<Found> => {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return { executablePath: named };
    throw new Error(`CHROMIUM_PATH is "${named}", which is no program. ${advice}`);
  }
  const system = onPath(environment['PATH'] ?? '');
  if (system !== undefined) return { executablePath: system };
  const own = chromium.executablePath();
  if (own !== '' && isExecutable(own)) return { executablePath: own };
  const packaged = await fromPackage().catch(() => undefined);
  if (packaged === undefined) throw new Error(advice);
  return packaged;
};

/** Starts the browser. Security features stay on: the tests are about them too. */
export const launchChromium = async (options: LaunchOptions = {}): Promise<Browser> => {
  const found = await findChromium();
  return chromium.launch({
    executablePath: found.executablePath,
    env: { ...(process.env as Record<string, string>), ...found.env },
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    ...options,
  });
};

/** Folder for pictures that a person looks at. */
export const pictureFolder = join(tmpdir(), 'dalil-pictures');
