/** The names file of a language as one string, and back. */
import { clean, fromCells, fromColumn, fromPairs, toCells, toColumn, toPairs } from './columns.ts';
import { filterNames, type FilterName, type QuickNames, type QuickRecord } from './model.ts';

type Fields =
  | 'language'
  | 'path'
  | 'ids'
  | 'titles'
  | 'names'
  | 'keys'
  | 'facets'
  | 'weights'
  | 'answering'
  | 'comparisons';

interface Packed extends Readonly<Record<Fields, string>> {
  readonly labels: Readonly<Record<FilterName, string>>;
}

/** A place in a list as one character, from `0` on. */
const toMark = (place: number): string => String.fromCharCode(48 + place);
const fromMark = (mark: string): number => mark.charCodeAt(0) - 48;

const byFilter = <T>(make: (name: FilterName) => T): Record<FilterName, T> =>
  Object.fromEntries(filterNames.map((name) => [name, make(name)])) as Record<FilterName, T>;

const packFacets = (names: QuickNames): readonly string[] => {
  const ids = byFilter((name) => [...names.labels[name].keys()]);
  const marks = (record: QuickRecord, name: FilterName): string =>
    record.facets[name]
      .map((id) => ids[name].indexOf(id))
      .filter((place) => place >= 0)
      .map(toMark)
      .join('');
  return names.records.map((record) => filterNames.map((name) => marks(record, name)).join('\t'));
};

/** The names file as one string. */
export const packNames = (names: QuickNames): string =>
  JSON.stringify({
    language: names.language,
    path: names.path,
    labels: byFilter((name) => toPairs(names.labels[name])),
    ids: toColumn(names.records.map((record) => record.id)),
    titles: toColumn(names.records.map((record) => clean(record.title))),
    names: toColumn(names.records.map((record) => toCells(record.names))),
    keys: toColumn(names.records.map((record) => toCells(record.keys))),
    facets: toColumn(packFacets(names)),
    weights: names.records.map((record) => record.weight.toString(36)).join(''),
    answering: toCells(names.answering),
    comparisons: toPairs(names.comparisons),
  } satisfies Packed);

const unpackFacets = (packed: Packed): readonly QuickRecord['facets'][] => {
  const ids = byFilter((name) => [...fromPairs(packed.labels[name]).keys()]);
  return fromColumn(packed.facets).map((line) => {
    const marks = line.split('\t');
    return byFilter((name) =>
      [...(marks[filterNames.indexOf(name)] ?? '')].flatMap((mark) => ids[name][fromMark(mark)] ?? []),
    );
  });
};

const unpackRecords = (packed: Packed): readonly QuickRecord[] => {
  const ids = fromColumn(packed.ids);
  const titles = fromColumn(packed.titles);
  const names = fromColumn(packed.names);
  const keys = fromColumn(packed.keys);
  return unpackFacets(packed).map((facets, at) => ({
    id: ids[at] ?? '',
    title: titles[at] ?? '',
    names: fromCells(names[at]),
    keys: fromCells(keys[at]),
    facets,
    weight: Number.parseInt(packed.weights[at] ?? '0', 36),
  }));
};

/** The names as they were before packing. */
export const unpackNames = (text: string): QuickNames => {
  const packed = JSON.parse(text) as Packed;
  return {
    language: packed.language,
    path: packed.path,
    labels: byFilter((name) => fromPairs(packed.labels[name])),
    answering: fromCells(packed.answering),
    comparisons: fromPairs(packed.comparisons),
    records: unpackRecords(packed).filter(({ id }) => id !== ''),
  };
};
