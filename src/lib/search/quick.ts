/**
 * The quick layer: nothing but its two files is needed for an answer, no network
 * and no WebAssembly.
 */
import type { Analyser } from '../analyse/analyser.ts';
import {
  filterNames,
  type Filters,
  type Hit,
  type QuickNames,
  type QuickRecord,
  type QuickText,
} from './model.ts';
import type { Phrase } from './phrases.ts';
import { toQuery, type Query } from './query.ts';
import { matchRecords, scoreRecord, type Match } from './rank.ts';
import { createStore, type Store } from './store.ts';
import { textReadings } from './text-words.ts';

export interface QuickHit extends Hit {
  /** The record has every word of the query that matters. */
  readonly complete: 'yes' | 'no';
  /** How well its best name fits the query: 1 for a name word for word. */
  readonly fit: number;
}

/** An answer, with what was learnt of the query on the way. */
export interface Found {
  readonly hits: readonly QuickHit[];
  /** Forms of words that the query stands for: what is marked in a text. */
  readonly forms: ReadonlySet<string>;
  /** What the query may mean to the text layer: one form of each word, the most telling first. */
  readonly readings: readonly (readonly string[])[];
}

export interface Quick {
  /** Adds what the record at this place says; a second call for a place does nothing. */
  readonly addText: (at: number, text: QuickText) => void;
  readonly find: (query: string, filters: Filters) => Found;
  /** A record as a hit of another layer; undefined for an unknown id. */
  readonly hit: (id: string, score: number, layer: Hit['layer']) => Hit | undefined;
}

/** A word counts as found from here on: a synonym does, a beginning of three letters of ten does not. */
const enough = 0.5;
/** A hit below this share of the best is no answer. */
const hopeless = 0.35;

/** True for a record that the chosen filters leave. */
export const passes = (record: QuickRecord, filters: Filters): boolean =>
  filterNames.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || record.facets[name].includes(wanted);
  });

/** Why a record was found, where its title does not say it. */
const reason = (phrase: Phrase | undefined): Pick<Hit, 'name' | 'excerpt'> => {
  if (phrase?.type === 'name' || phrase?.type === 'foreign') return { name: phrase.text };
  return phrase?.type === 'passage' ? { excerpt: phrase.text } : {};
};

/** Hits that are an answer, the best first. */
const sortHits = (hits: readonly QuickHit[]): readonly QuickHit[] => {
  const least = hopeless * Math.max(0, ...hits.map(({ score }) => score));
  return hits
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};

/** Forms that are close enough to the words of the query to be marked. */
const formsOf = ({ words }: Query): ReadonlySet<string> =>
  new Set(
    words.flatMap(({ token, matches }) => [
      ...token.terms,
      ...[...matches].filter(([, value]) => value >= enough).map(([term]) => term),
    ]),
  );

/** A record as it is shown, whatever layer found it. */
const toHit = (store: Store, at: number, record: QuickRecord): Omit<Hit, 'score' | 'layer'> => ({
  id: record.id,
  title: record.title,
  kind: record.facets.kind[0] ?? '',
  countries: record.facets.country,
  description: store.descriptionOf(at),
});

const answer = (store: Store, query: Query, match: Match, record: QuickRecord): QuickHit => ({
  ...toHit(store, match.record, record),
  ...reason(match.phrase),
  score: scoreRecord(query, match, record.weight),
  layer: 'quick',
  complete: match.found.every((value) => value >= enough) ? 'yes' : 'no',
  fit: match.best,
});

/** The quick layer of one language; it answers by name until texts are added. */
export const createQuick = (analyser: Analyser, names: QuickNames): Quick => {
  const { records } = names;
  const store = createStore(analyser, names);
  const places = new Map(records.map((record, at) => [record.id, at]));
  const stemsOf = (word: string) => analyser.tokens(word).flatMap((token) => token.terms);
  const around = { vocabulary: store.vocabulary, records: records.length, stemsOf };

  const find = (text: string, filters: Filters): Found => {
    const query = toQuery(analyser, around, text);
    const hits = matchRecords(query, store).flatMap((match) => {
      const record = records[match.record];
      return record !== undefined && passes(record, filters) ? [answer(store, query, match, record)] : [];
    });
    return { hits: sortHits(hits), forms: formsOf(query), readings: textReadings(query) };
  };

  const hit: Quick['hit'] = (id, score, layer) => {
    const at = places.get(id) ?? -1;
    const record = records[at];
    return record === undefined ? undefined : { ...toHit(store, at, record), score, layer };
  };

  return { addText: store.addText, find, hit };
};
