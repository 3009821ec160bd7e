/** Reading from a real disk: links, folders in the way of files, sizes, names. */
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/corpus/read.ts';

let base = '';
let root = '';

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'dalil-read-'));
  root = join(base, 'records');
  await mkdir(join(root, 'en', 'definitions'), { recursive: true });
});

afterEach(() => rm(base, { recursive: true, force: true }));

const put = (name: string, text = 'text'): Promise<void> => writeFile(join(root, name), text);

const read = async () => new Map((await readContent(root)).map((file) => [file.path, file]));

describe('readContent', () => {
  test('names files as if the folder were content/, sorted, without hidden ones', async () => {
    await put('en/definitions/b.md');
    await put('en/definitions/a.md');
    await put('.DS_Store');
    await mkdir(join(root, '.git'));
    await put('.git/config');
    await put('exceptions.yml');
    expect([...(await read()).keys()]).toEqual([
      'content/en/definitions/a.md',
      'content/en/definitions/b.md',
      'content/exceptions.yml',
    ]);
  });

  test('follows a link to a file inside', async () => {
    await put('en/definitions/a.md');
    await symlink(join(root, 'en/definitions/a.md'), join(root, 'en/definitions/b.md'));
    const file = (await read()).get('content/en/definitions/b.md');
    expect(file?.outside).toBeUndefined();
    expect(file?.size).toBe(4);
  });

  test('does not read a link that leaves the folder', async () => {
    await writeFile(join(base, 'secret.md'), 'secret');
    await symlink(join(base, 'secret.md'), join(root, 'en/definitions/a.md'));
    await symlink('../../../secret.md', join(root, 'en/definitions/b.md'));
    for (const name of ['a', 'b']) {
      const file = (await read()).get(`content/en/definitions/${name}.md`);
      expect(file?.outside).toContain('secret.md');
      expect(file?.bytes).toHaveLength(0);
    }
  });

  test('is not misled by a neighbour whose name begins alike', async () => {
    await mkdir(`${root}-private`);
    await writeFile(`${root}-private/a.md`, 'secret');
    await symlink(`${root}-private/a.md`, join(root, 'en/definitions/a.md'));
    expect((await read()).get('content/en/definitions/a.md')?.outside).toContain('records-private');
  });

  test('does not read links to folders, to nothing or in a circle', async () => {
    await symlink(join(root, 'en'), join(root, 'fr'));
    await symlink(join(base, 'nowhere'), join(root, 'en/definitions/a.md'));
    await symlink('b.md', join(root, 'en/definitions/b.md'));
    const files = await read();
    for (const path of ['content/fr', 'content/en/definitions/a.md', 'content/en/definitions/b.md']) {
      expect(files.get(path)?.outside, path).toBeDefined();
    }
  });

  test('reads files whose names begin with two dots as what they are', async () => {
    await put('en/definitions/a.md');
    await symlink(join(root, 'en/definitions/a.md'), join(root, 'en/definitions/b..md'));
    expect((await read()).get('content/en/definitions/b..md')?.outside).toBeUndefined();
  });

  test('does not load a large file, not even through a link', async () => {
    await put('en/definitions/a.md');
    await truncate(join(root, 'en/definitions/a.md'), 20 * 1024 * 1024);
    await symlink('a.md', join(root, 'en/definitions/b.md'));
    for (const name of ['a', 'b']) {
      const file = (await read()).get(`content/en/definitions/${name}.md`);
      expect(file?.size).toBe(20 * 1024 * 1024);
      expect(file?.bytes).toHaveLength(0);
    }
  });

  test('rejects when there is no such folder', async () => {
    await expect(readContent(join(base, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
