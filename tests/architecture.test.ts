/** The floors of the house hold: who may import whom, and who may touch the world outside. See DESIGN. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Source {
  /** Path below src. */
  readonly path: string;
  /** Folder directly below src; empty for a file that lies in src itself. */
  readonly room: string;
  /** Text with comments blanked out, line by line. */
  readonly lines: readonly string[];
}

interface Import {
  readonly from: Source;
  readonly line: number;
  readonly target: string;
  /** Room of the target, or undefined for a package. */
  readonly room: string | undefined;
}

const blankComments = (text: string): string =>
  text.replace(/\/\*[^]*?\*\/|(?<![:'"`])\/\/[^\n]*/gu, (comment) => comment.replace(/[^\n]/gu, ' '));

const isCode = (path: string): boolean => /\.(?:ts|astro|mjs)$/u.test(path);

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(isCode)
  .sort()
  .map((path) => ({
    path,
    room: path.includes('/') ? (path.split('/')[0] ?? '') : '',
    lines: blankComments(readFileSync(join('src', path), 'utf8')).split('\n'),
  }));

const statement = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+)\1/gu;

const roomOf = (from: Source, target: string): string | undefined => {
  if (!target.startsWith('.')) return undefined;
  const path = relative('src', join('src', dirname(from.path), target));
  return path.includes('/') ? path.split('/')[0] : '';
};

const imports: readonly Import[] = sources.flatMap((from) =>
  from.lines.flatMap((text, index) =>
    [...text.matchAll(statement)].map(([, , target = '']) => ({
      from,
      line: index + 1,
      target,
      room: roomOf(from, target),
    })),
  ),
);

const at = ({ from, line, target }: Import): string => `src/${from.path}:${line} imports ${target}`;

const found = (rooms: readonly string[], pattern: RegExp): readonly string[] =>
  sources
    .filter(({ room }) => rooms.includes(room))
    .flatMap(({ path, lines }) =>
      lines.flatMap((text, index) => (pattern.test(text) ? [`src/${path}:${index + 1} ${text.trim()}`] : [])),
    );

const floors: Readonly<Record<string, number>> = {
  content: -1,
  styles: -1,
  lib: 0,
  schema: 1,
  browser: 1,
  corpus: 2,
  check: 3,
  export: 3,
  views: 3,
  search: 3,
  scaffold: 3,
  publish: 3,
  components: 4,
  astro: 4,
  pages: 5,
  cli: 5,
  '': 5,
};

const third = Object.keys(floors).filter((room) => floors[room] === 3);
const upToThird = Object.keys(floors).filter((room) => (floors[room] ?? 9) <= 3);

test('every folder of src has its floor', () => {
  const rooms = new Set(sources.map(({ room }) => room));
  expect([...rooms].filter((room) => floors[room] === undefined)).toEqual([]);
  expect(sources.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(300);
});

describe('imports', () => {
  test('go down only', () => {
    const up = imports.filter(
      ({ from, room }) =>
        room !== undefined && room !== from.room && (floors[room] ?? 9) > (floors[from.room] ?? 0),
    );
    expect(up.map(at)).toEqual([]);
  });

  test('never lead from one room of the third floor to another', () => {
    const across = imports.filter(
      ({ from, room }) =>
        room !== undefined && room !== from.room && third.includes(room) && third.includes(from.room),
    );
    expect(across.map(at)).toEqual([]);
  });

  test('of code for the browser lead to lib only', () => {
    const wrong = imports.filter(
      ({ from, room, target }) =>
        from.room === 'browser' &&
        (room === undefined ? !target.startsWith('astro:') : !['browser', 'lib'].includes(room)),
    );
    expect(wrong.filter(({ target }) => /zod|^node:|^astro|schema|corpus/u.test(target)).map(at)).toEqual([]);
    expect(wrong.filter(({ room }) => room !== undefined).map(at)).toEqual([]);
  });

  test('of components lead to views, lib and browser, never to the corpus', () => {
    const wrong = imports.filter(
      ({ from, room }) =>
        from.room === 'components' &&
        ['corpus', 'check', 'export', 'publish', 'scaffold', 'cli', 'pages'].includes(room ?? ''),
    );
    expect(wrong.map(at)).toEqual([]);
  });

  test('below the fourth floor know nothing of Astro, but for the one door to zod', () => {
    const wrong = imports.filter(
      ({ from, target }) =>
        upToThird.includes(from.room) &&
        /^(?:astro|@astrojs\/|virtual:)/u.test(target) &&
        from.path !== 'schema/z.ts',
    );
    expect(wrong.map(at)).toEqual([]);
  });

  test('of zod go through its door', () => {
    expect(imports.filter(({ target }) => target === 'zod' || target.startsWith('zod/')).map(at)).toEqual([]);
  });
});

describe('the world outside', () => {
  const pure = ['lib', 'schema', 'export', 'views', 'search'];

  test('is not touched by pure rooms: no disk, network or process', () => {
    const wrong = imports.filter(
      ({ from, target }) => pure.includes(from.room) && /^(?:node:|fs$|http)/u.test(target),
    );
    expect(wrong.map(at)).toEqual([]);
    expect(found(pure, /\b(?:process\.|console\.|fetch\(|XMLHttpRequest)/u)).toEqual([]);
  });

  test('lends them no clock', () => {
    expect(found(pure, /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/u)).toEqual([]);
  });

  test('is read for the content in one place only', () => {
    const disk = imports.filter(
      ({ from, target }) =>
        ['corpus', 'check', 'scaffold'].includes(from.room) && /^(?:node:fs|fs)/u.test(target),
    );
    expect(disk.map(({ from }) => from.path).filter((path) => path !== 'corpus/read.ts')).toEqual([]);
  });
});

describe('names', () => {
  test('say what is inside', () => {
    const vague = sources.filter(({ path }) =>
      /(?:^|[/-])(?:utils?|helpers?|common|misc)(?:[/.-]|$)/iu.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test('are kebab-case for TypeScript, PascalCase for components', () => {
    const wrong = sources.filter(({ path, room }) => {
      const name = path.split('/').at(-1) ?? '';
      if (room === 'pages') return false;
      return name.endsWith('.astro')
        ? !/^[A-Z][A-Za-z]*\.astro$/u.test(name)
        : !/^[a-z0-9-]+(?:\.config|\.d)?\.(?:ts|mjs)$/u.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('of kinds are compared only in their own files', () => {
    const comparison =
      /\bkind\s*[!=]==?\s*'(?:definition|framework|instrument|indicator-set|project|referral|investigation|training|case|comparison|page)'/u;
    const rooms = ['lib', 'corpus', 'check', 'search', 'scaffold', 'publish', 'astro', 'cli'];
    expect(found(rooms, comparison)).toEqual([]);
  });
});

test('every module says why it exists', () => {
  const silent = sources
    .filter(({ path }) => path.endsWith('.ts') && !path.startsWith('check/rules/') && !path.endsWith('.d.ts'))
    .filter(({ path }) => !/^\s*(?:\/\*\*|\/\/)/u.test(readFileSync(join('src', path), 'utf8')));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('astro.config.mjs is wiring only', () => {
  expect(readFileSync('astro.config.mjs', 'utf8').split('\n').length).toBeLessThanOrEqual(60);
});
