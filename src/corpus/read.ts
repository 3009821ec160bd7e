/**
 * Reads a content folder from disk. The only module that does: everything after
 * it works on values, so that checks and tests need no files.
 */
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
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

const readOne = async (root: string, path: string): Promise<SourceFile> => {
  const name = `content/${posix(relative(root, path))}`;
  const info = await lstat(path);
  if (info.isSymbolicLink()) {
    const target = await realpath(path).catch(() => undefined);
    if (target === undefined || relative(root, target).startsWith('..')) {
      return { path: name, bytes: new Uint8Array(), size: 0, outside: target ?? 'nothing' };
    }
  }
  const size = info.isSymbolicLink() ? 0 : info.size;
  if (size > maxFileBytes) return { path: name, bytes: new Uint8Array(), size };
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
