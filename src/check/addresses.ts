/** Every web address of the corpus with its place: links of bodies, facts, bibliography. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Place } from '../corpus/problem.ts';
import { kinds } from '../schema/kinds.ts';
import { walkSchema } from '../schema/walk.ts';
import { bodyOf } from './bodies.ts';
import { everyVersion } from './versions.ts';

export interface Address extends Place {
  readonly file: string;
  readonly url: string;
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//iu.test(value);

const inFacts = (corpus: Corpus): readonly Address[] => {
  const found: Address[] = [];
  for (const { kind, source } of corpus.records.values()) {
    walkSchema(kinds[kind].schema, source.data, ({ path, value }) => {
      if (isAddress(value)) found.push({ file: source.file, ...source.locate(path), url: value });
    });
  }
  return found;
};

const gather = (corpus: Corpus): readonly Address[] => [
  ...[...corpus.sources.values()].flatMap(({ file, place, url }) =>
    url === undefined ? [] : [{ file, ...place, url }],
  ),
  ...inFacts(corpus),
  ...everyVersion(corpus).flatMap(({ version }) =>
    bodyOf(version).links.map(({ url, line, column }) => ({ file: version.file, line, column, url })),
  ),
];

const known = new WeakMap<Corpus, readonly Address[]>();

/** All addresses; gathered once for all rules. */
export const addressesOf = (corpus: Corpus): readonly Address[] => {
  const addresses = known.get(corpus) ?? gather(corpus);
  known.set(corpus, addresses);
  return addresses;
};
