/** Where this build comes from: version, commit and the tools that made it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

const versionIn = async (file: string): Promise<string> =>
  String((JSON.parse(await readFile(file, 'utf8')) as { version?: unknown }).version ?? '');

const versionOf = async (name: string): Promise<string> => {
  const entry =
    createRequire(import.meta.url)
      .resolve.paths(name)
      ?.map((folder) => join(folder, name, 'package.json')) ?? [];
  for (const file of entry) {
    const version = await versionIn(file).catch(() => undefined);
    if (version !== undefined) return version;
  }
  return 'unknown';
};

const git = (root: string, ...words: readonly string[]): Promise<string> =>
  runFile('git', ['-C', root, ...words], { env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } }).then(
    ({ stdout }) => stdout.trim(),
  );

/** The commit, with `+changes` where tracked files differ from it; undefined outside a repository. */
const commitOf = async (root: string): Promise<string | undefined> => {
  try {
    if ((await git(root, 'rev-parse', '--show-prefix')) !== '') return undefined;
    const commit = await git(root, 'rev-parse', 'HEAD');
    return (await git(root, 'status', '--porcelain', '--untracked-files=no')) === ''
      ? commit
      : `${commit}+changes`;
  } catch {
    return undefined;
  }
};

export interface Provenance {
  readonly version: string;
  readonly commit?: string;
  readonly tools: Readonly<Record<string, string>>;
}

/** Reads package.json and git; never fails for want of git. */
export const findProvenance = async (root: string): Promise<Provenance> => {
  const names = ['astro', '@astrojs/starlight', 'pagefind'];
  const versions = await Promise.all(names.map(versionOf));
  const commit = await commitOf(root);
  return {
    version: await versionIn(join(root, 'package.json')),
    ...(commit === undefined ? {} : { commit }),
    tools: Object.fromEntries(names.map((name, index) => [name, versions[index] ?? ''])),
  };
};

/** Folder of the project: the one with its package.json. */
export const projectFolder = (): string => dirname(dirname(import.meta.dirname));
