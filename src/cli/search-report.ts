/** What `npm run search` prints: hits one a line, scores as tables, misses with their place. */
import type { Hit } from '../lib/search/model.ts';
import { placeOf, scoresBy, type Placed, type Score } from '../search/score.ts';

const hitLine = (hit: Hit, at: number): string => {
  const name = hit.name === undefined ? '' : `(${hit.name})`;
  const cells = [
    String(at + 1).padStart(3),
    hit.score.toFixed(3).padStart(8),
    hit.layer.padEnd(5),
    hit.id,
    hit.title,
  ];
  return [...cells, name].join('  ').trimEnd();
};

/** Hits as lines: place, score, layer, record, title, and the name it was found under. */
export const hitsText = (hits: readonly Hit[]): string =>
  hits.length === 0 ? 'No result.\n' : hits.map((hit, at) => `${hitLine(hit, at)}\n`).join('');

const scoreLine = (name: string, score: Score): string => {
  const shares = [score.success1, score.success5].map((share) => share.toFixed(3).padStart(10));
  return [
    name.padEnd(16),
    String(score.queries).padStart(7),
    ...shares,
    score.mrr.toFixed(3).padStart(6),
    String(score.empty).padStart(6),
  ].join(' ');
};

const table = (title: string, scores: ReadonlyMap<string, Score>): string =>
  [
    `${title.padEnd(16)} queries  success@1  success@5    MRR  empty`,
    ...[...scores].map(([name, score]) => scoreLine(name, score)),
    '',
  ].join('\n');

/** Scores per language, per kind of query, and of all. */
export const scoresText = (title: string, placed: readonly Placed[]): string =>
  [
    `${title}\n`,
    table(
      'language',
      scoresBy(placed, ({ lang }) => lang),
    ),
    table(
      'kind',
      scoresBy(placed, ({ kind }) => kind),
    ),
    table(
      'all',
      scoresBy(placed, () => 'all'),
    ),
  ].join('\n');

/** The same as data, with the place of each query. */
export const scoresJson = (placed: readonly Placed[]): string =>
  `${JSON.stringify(
    {
      languages: Object.fromEntries(scoresBy(placed, ({ lang }) => lang)),
      kinds: Object.fromEntries(scoresBy(placed, ({ kind }) => kind)),
      queries: placed.map((one) => ({ ...one.query, place: placeOf(one) })),
    },
    undefined,
    2,
  )}\n`;

/** Queries whose record does not come first, with what does. */
export const missedText = (placed: readonly Placed[]): string =>
  placed
    .filter((one) => placeOf(one) !== 1)
    .map((one) => {
      const { lang, kind, query, expected } = one.query;
      const place = placeOf(one) === 0 ? 'not shown' : `at place ${placeOf(one)}`;
      return `${lang} ${kind} "${query}": ${expected.join(' or ')} ${place}; first is ${one.shown[0] ?? 'nothing'}\n`;
    })
    .join('');
