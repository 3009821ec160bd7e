/** The command as it is run: what it prints and how it ends. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { definition, definitionInFrench } from '../../../src/check/sample-content.ts';
import { toFiles } from '../../../src/check/sample-files.ts';

let folder = '';

const fill = async (name: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const { path, bytes } of toFiles({ files })) {
    const target = join(folder, name, path.slice('content/'.length));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dalil-check-'));
  const act = 'content/en/definitions/act.md';
  const french = 'content/fr/definitions/act.md';
  await fill('clean', { [act]: definition() });
  await fill('warning', {
    [act]: definition(),
    [french]: definitionInFrench({ translation: '{of: "0123456789abcdef", by: person, reviewed: true}' }),
  });
  await fill('errors', {
    [act]: definition({ theme: '[trafficking]' }),
    [french]: definitionInFrench({ checked: '"2026-11-22"' }),
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const run = (name: string, ...more: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1795305600', NO_COLOR: '1' };
    const given = ['src/cli/check.ts', '--content', join(folder, name), ...more];
    const child = execFile(process.execPath, given, { env }, (_error, out, err) =>
      done({ code: child.exitCode ?? -1, out, err: err.replaceAll(folder, 'FOLDER') }),
    );
  });

describe('npm run check', () => {
  test('ends with 0 when all is well', async () => {
    expect(await run('clean')).toEqual({ code: 0, out: 'No problems found.\n', err: '' });
  });

  test('ends with 0 on warnings, with 1 when they count as errors', async () => {
    const { code, out } = await run('warning');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "content/fr/definitions/act.md:2:19  warning  outdated-translation
        Found a translation of an earlier English text, expected a translation of the present one.
        Bring it up to date, then run: npm run stamp -- content/fr/definitions/act.md
      1 problem (0 errors, 1 warning) in 1 file. Rules: docs/rules/
      "
    `);
    expect((await run('warning', '--strict')).code).toBe(1);
    expect((await run('clean', '--strict')).code).toBe(0);
  });

  test('ends with 1 on errors and tells all of them', async () => {
    const { code, out, err } = await run('errors');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "content/en/definitions/act.md:7:1  error  unknown-key
        Found the key "theme", expected a key that this kind of record has.
        Did you mean "themes"?
      content/fr/definitions/act.md:6:1  error  fact-in-translation
        Found the key "checked", expected only words in a translation.
        Remove "checked": facts stand once, in the English file.
      2 problems (2 errors, 0 warnings) in 2 files. Rules: docs/rules/
      "
    `);
  });

  test('reports on part of the content', async () => {
    const { code, out } = await run('errors', '--only', 'content/fr');
    expect(code).toBe(1);
    expect(out).toContain('content/fr/definitions/act.md:6:1');
    expect(out).not.toContain('content/en/');
    expect((await run('errors', '--only', 'content/sources')).code).toBe(0);
  });

  test.each(['./content/fr/definitions/act.md', 'content\\fr\\definitions\\act.md'])(
    'understands %s',
    async (only) => {
      const { code, out } = await run('errors', '--only', only);
      expect(code).toBe(1);
      expect(out).toContain('1 problem (1 error, 0 warnings) in 1 file.');
    },
  );

  test('understands a path on the disk', async () => {
    const { out } = await run('errors', '--only', join(folder, 'errors', 'fr'));
    expect(out).toContain('1 problem (1 error, 0 warnings) in 1 file.');
  });

  test('prints JSON', async () => {
    const { code, out } = await run('errors', '--json', '--only', 'content/fr');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      problems: [
        {
          rule: 'fact-in-translation',
          severity: 'error',
          file: 'content/fr/definitions/act.md',
          line: 6,
          column: 1,
          found: 'the key "checked"',
          expected: 'only words in a translation',
          suggestion: 'Remove "checked": facts stand once, in the English file.',
          page: 'docs/rules/fact-in-translation.md',
        },
      ],
    });
  });

  test('prints GitHub commands', async () => {
    const { code, out } = await run('errors', '--github', '--only', 'content/fr');
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "::error file=content/fr/definitions/act.md,line=6,col=1,title=fact-in-translation::Found the key "checked", expected only words in a translation. Remove "checked": facts stand once, in the English file.
      "
    `);
  });

  test.each([
    [
      'a folder that is not there',
      ['nowhere'],
      'dalil: There is no folder FOLDER/nowhere. Run this in the project, or name the folder with --content.\n',
    ],
    [
      'a file in place of a folder',
      ['clean/en/definitions/act.md'],
      'dalil: There is no folder FOLDER/clean/en/definitions/act.md. Run this in the project, or name the folder with --content.\n',
    ],
    [
      'a part that does not exist',
      ['clean', '--only', 'content/de'],
      'dalil: No file of the content has a path that starts with content/de.\n',
    ],
    ['an option it does not know', ['clean', '--fix'], "dalil: Unknown option '--fix'\n"],
    ['an option without its value', ['clean', '--only'], "dalil: Option '--only <value>' argument missing\n"],
    [
      'a word it does not expect',
      ['clean', 'fr'],
      expect.stringMatching(/^dalil: Unexpected argument 'fr'/u),
    ],
  ])('ends with 2 on %s', async (_name, [name = '', ...more], err) => {
    expect(await run(name, ...more)).toEqual({ code: 2, out: '', err });
  });

  test('explains itself', async () => {
    const { code, out } = await run('clean', '--help');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "npm run check -- [--content DIR] [--only PATH] [--json | --github] [--strict]

        --content DIR  check another content folder
        --only PATH    report only on files whose path starts with PATH (content/fr/…)
        --json         print the problems as JSON
        --github       print the problems as GitHub workflow commands
        --strict       warnings count as errors

      Exit code 0: clean, 1: errors found, 2: the check itself failed.
      "
    `);
  });
});
