/**
 * Reads a content folder from disk. The only module that does: everything after
 * it works on values, so that checks and tests need no files.
 */
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { maxFileBytes, type SourceFile } from './source-file.ts';

const posix = (path: string): string => path.split(sep).join('/');

const list = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? list(path) : [path];
      }),
  );
  return found.flat();
};

const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const nothing = new Uint8Array();

/** Where a symbolic link leads when that is not a file of the content folder. */
const outsideOf = async (root: string, path: string): Promise<string | undefined> => {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) return 'nothing';
  return isInside(root, target) && (await stat(target)).isFile() ? undefined : target;
};

const readOne = async (root: string, path: string): Promise<SourceFile> => {
  const name = `content/${posix(relative(root, path))}`;
  const isLink = (await lstat(path)).isSymbolicLink();
  const outside = isLink ? await outsideOf(root, path) : undefined;
  if (outside !== undefined) return { path: name, bytes: nothing, size: 0, outside };
  const info = await stat(path);
  if (!info.isFile()) return { path: name, bytes: nothing, size: 0, outside: 'no file' };
  if (info.size > maxFileBytes) return { path: name, bytes: nothing, size: info.size };
  const bytes = await readFile(path);
  return { path: name, bytes, size: bytes.length };
};

const batch = 64;

/**
 * All files below `folder`, sorted by path, named as if the folder were `content/`.
 * Rejects with the file system's own error when the folder cannot be read.
 */
export const readContent = async (folder: string): Promise<readonly SourceFile[]> => {
  const root = await realpath(folder);
  const paths = [...(await list(root))].sort();
  const files: SourceFile[] = [];
  for (let index = 0; index < paths.length; index += batch) {
    const part = paths.slice(index, index + batch);
    files.push(...(await Promise.all(part.map((path) => readOne(root, path)))));
  }
  return files;
};
