/** All words of a version, front matter and body alike, each able to say where it stands. */
import { placeIn, type Place } from '../corpus/problem.ts';
import { westernDigits } from '../lib/numbers.ts';
import { textsOf } from './texts.ts';
import type { Both } from './versions.ts';

export interface Passage {
  /** The words with every digit written as 0 to 9. */
  readonly text: string;
  /** Place of the character at `index`; words of the front matter know only where they start. */
  readonly place: (index: number) => Place;
}

const read = ({ record, version }: Both): readonly Passage[] => {
  const words = textsOf(record, version).map(({ path, text }) => ({
    text: westernDigits(text),
    place: () => version.locate(path),
  }));
  if (version.body.trim() === '') return words;
  const inBody = (index: number): Place => {
    const { line, column } = placeIn(version.body, index);
    return { line: line + version.bodyLine - 1, column };
  };
  return [...words, { text: westernDigits(version.body), place: inBody }];
};

const known = new WeakMap<Both['version'], readonly Passage[]>();

/** Every text of the front matter, then the body. */
export const passagesOf = (both: Both): readonly Passage[] => {
  const passages = known.get(both.version) ?? read(both);
  known.set(both.version, passages);
  return passages;
};

export interface Hit extends Place {
  readonly found: string;
}

/** Where one of the patterns (with the flag `g`) matches; `sign` is in every text in which one can. */
export const hitsOf = (both: Both, patterns: readonly RegExp[], sign: RegExp): readonly Hit[] =>
  passagesOf(both).flatMap(({ text, place }) =>
    sign.test(text)
      ? patterns.flatMap((pattern) =>
          [...text.matchAll(pattern)].map((match) => ({ ...place(match.index), found: match[0] })),
        )
      : [],
  );
