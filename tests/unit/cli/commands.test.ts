/** `npm run stamp` and `npm run docs`, run as an editor runs them. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { definition, definitionInFrench } from '../../../src/check/sample-content.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dalil-cli-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (path: string, text: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

const run = (
  command: string,
  ...given: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [`src/cli/${command}.ts`, ...given], (_error, out, err) =>
      done({ code: child.exitCode ?? -1, out, err: err.replaceAll(folder, 'FOLDER') }),
    );
  });

describe('npm run stamp', () => {
  const old = definitionInFrench({ translation: '{of: stamp-me, by: person, reviewed: true}' }).replaceAll(
    '\n',
    '\r\n',
  );
  const stamp = (...files: readonly string[]) =>
    run('stamp', '--content', folder, ...files.map((file) => join(folder, file)));

  beforeEach(async () => {
    await put('en/definitions/act.md', definition());
    await put('fr/definitions/act.md', Buffer.concat([Buffer.from(old), Buffer.from([0xff])]));
  });

  test('writes the digest and leaves every other byte alone', async () => {
    expect(await stamp('fr/definitions/act.md')).toEqual({ code: 0, out: '', err: '' });
    const written = (await readFile(join(folder, 'fr/definitions/act.md'))).toString('latin1');
    const digest = /of: "([0-9a-f]{16})"/u.exec(written)?.[1] ?? '';
    expect(digest).not.toBe('');
    expect(written).toBe(`${Buffer.from(old).toString('latin1').replace('stamp-me', `"${digest}"`)}\u00FF`);
  });

  test('says what it did not write', async () => {
    await put('fr/definitions/means.md', old);
    const { code, err } = await stamp(
      'fr/definitions/means.md',
      'en/definitions/act.md',
      'fr/definitions/nothing.md',
    );
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "content/fr/definitions/means.md: no translation of a record that can be read; nothing written.
      content/en/definitions/act.md: no translation of a record that can be read; nothing written.
      content/fr/definitions/nothing.md: there is no such file; nothing written.
      "
    `);
  });

  test('ends with 2 when no file is named', async () => {
    expect((await run('stamp')).code).toBe(2);
  });
});

describe('npm run docs', () => {
  const docs = (...more: readonly string[]) => run('docs', '--out', folder, ...more);

  test('writes what is missing or stale, removes what is gone, then has nothing to do', async () => {
    await put('rules/unknown-key.md', 'stale');
    await put('rules/no-such-rule.md', 'gone');
    expect((await docs()).code).toBe(0);
    expect(await readFile(join(folder, 'rules/unknown-key.md'), 'utf8')).toMatch(/^# `unknown-key`\n/u);
    await expect(readFile(join(folder, 'rules/no-such-rule.md'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await docs('--check')).toEqual({ code: 0, out: '', err: '' });
  });

  test('--check only tells', async () => {
    await docs();
    await put('kinds/definition.md', 'stale');
    await put('rules/no-such-rule.md', 'gone');
    const { code, out } = await docs('--check');
    expect(code).toBe(1);
    expect(out.replaceAll(folder, 'FOLDER')).toBe(
      'FOLDER/kinds/definition.md: stale\nFOLDER/rules/no-such-rule.md: stale\n',
    );
    expect(await readFile(join(folder, 'kinds/definition.md'), 'utf8')).toBe('stale');
  });
});
