/** The files of a built site on disk: their paths, their checksums, and writing them. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { isListed, type Sums } from '../publish/sums.ts';

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Paths of all files below `root`, with forward slashes, sorted. Rejects when there is no such folder. */
export const listFiles = async (root: string): Promise<readonly string[]> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byBytes);
};

const batch = 32;

/** Runs `work` on all items, a few at a time, and keeps their order. */
export const inBatches = async <In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<readonly Out[]> => {
  const results: Out[] = [];
  for (let index = 0; index < items.length; index += batch) {
    results.push(...(await Promise.all(items.slice(index, index + batch).map(work))));
  }
  return results;
};

/** Checksum of every file that belongs into the sums. */
export const hashFiles = async (root: string): Promise<Sums> => {
  const paths = (await listFiles(root)).filter(isListed);
  const sums = await inBatches(paths, async (path) =>
    createHash('sha256')
      .update(await readFile(join(root, path)))
      .digest('hex'),
  );
  return new Map(paths.map((path, index) => [path, sums[index] ?? '']));
};

/** Size of all files together, in bytes. */
export const sizeOf = async (root: string, paths: readonly string[]): Promise<number> => {
  const sizes = await inBatches(paths, async (path) => (await stat(join(root, path))).size);
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Writes a file below `root`, with the folders it needs. */
export const writeSiteFile = async (root: string, path: string, data: string | Uint8Array): Promise<void> => {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
};
