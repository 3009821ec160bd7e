/**
 * Nothing is copied: no run of ten or more words of our English texts stands in
 * the news items the project grew from. They are not part of the project, so
 * the check runs only where they lie beside it; elsewhere it tests itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = 10;

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’']/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const runsOf = (text: string): ReadonlySet<string> => {
  const list = words(text);
  return new Set(
    list
      .slice(0, Math.max(0, list.length - run + 1))
      .map((_word, index) => list.slice(index, index + run).join(' ')),
  );
};

const sharedRuns = (text: string, known: ReadonlySet<string>): readonly string[] =>
  [...runsOf(text)].filter((one) => known.has(one));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const seeds = resolve('../shared/seeds');

describe('originality', () => {
  it('notices a copied run of ten words and lets nine pass', () => {
    const known = runsOf('one two three four five six seven eight nine ten eleven');
    expect(sharedRuns('say one two three four five six seven eight nine ten', known)).toHaveLength(1);
    expect(sharedRuns('say one two three four five six seven eight nine', known)).toEqual([]);
  });

  it.runIf(existsSync(seeds))('shares no run of ten words with the news items', () => {
    const known = new Set(filesBelow(seeds).flatMap((file) => [...runsOf(readFileSync(file, 'utf8'))]));
    const copied = filesBelow('content')
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => sharedRuns(readFileSync(file, 'utf8'), known).map((one) => `${file}: ${one}`));
    expect(copied).toEqual([]);
  });
});
