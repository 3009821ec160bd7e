/** A thousand more records: no page that has nothing to do with them may grow. */
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../support/environment.ts';
import { pagePaths, siteFolder } from '../support/site.ts';

const content = resolve('.cache/grown-content');
const grown = resolve('.cache/grown');

const extra = (index: number): string => `---
title: Zusatz ${index}
description: An added definition that nothing refers to, number ${index}.
aliases: [added term ${index}, extra term ${index}]
checked: "2026-11-22"
category: concept
---
`;

beforeAll(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  mkdirSync(join(content, 'en/definitions'), { recursive: true });
  for (let index = 0; index < 1000; index += 1) {
    writeFileSync(join(content, `en/definitions/zz-added-${index}.md`), extra(index));
  }
  const result = spawnSync(process.execPath, ['src/cli/build.ts', '--out', grown, '--content', content], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: cleanEnvironment(),
  });
  if (result.status !== 0) throw new Error('The larger site could not be built.');
}, 300_000);

afterAll(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(grown, { recursive: true, force: true });
});

/** Pages that list definitions and so must grow. */
const lists = /\/(?:definitions\/index|a-z|coverage|glossary[^/]*)\.html$/u;

describe('with 1,000 more definitions', () => {
  it('no unrelated page grows by more than 1 %', () => {
    const larger = pagePaths()
      .filter((path) => !lists.test(path))
      .filter((path) => statSync(join(grown, path)).size > statSync(join(siteFolder, path)).size * 1.01);
    expect(larger).toEqual([]);
  });
});
