/**
 * Records in the order of their titles, once per corpus and language. Pages look
 * their neighbours up here, so that no page does work that grows with the corpus.
 */
import { recordsOf, type Corpus, type CorpusRecord } from '../corpus/corpus.ts';
import { plain } from '../lib/text.ts';
import { kindOrder, kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Language } from '../schema/languages.ts';
import { versionToShow } from './version.ts';

export interface Ordered {
  readonly record: CorpusRecord;
  readonly title: string;
}

export interface KindOrder {
  readonly list: readonly Ordered[];
  readonly positions: ReadonlyMap<string, number>;
}

type Orders = Readonly<Record<KindName, KindOrder>>;

const cache = new WeakMap<Corpus, Map<Language, Orders>>();

/** Compares words as a dictionary of the language does; upper case and accents come second. */
export const collatorOf = (language: Language): Intl.Collator =>
  new Intl.Collator([language, 'en'], { numeric: true, sensitivity: 'variant', ignorePunctuation: true });

const orderKind = (
  corpus: Corpus,
  language: Language,
  kind: KindName,
  collator: Intl.Collator,
): KindOrder => {
  const list = recordsOf(corpus, kind)
    .map((record) => ({ record, title: plain(versionToShow(record, language).data.title) }))
    .sort((a, b) => collator.compare(a.title, b.title));
  return { list, positions: new Map(list.map(({ record }, index) => [record.id, index])) };
};

/** All kinds in order, for one language. */
export const ordersOf = (corpus: Corpus, language: Language): Orders => {
  const languages = cache.get(corpus) ?? new Map<Language, Orders>();
  cache.set(corpus, languages);
  const known = languages.get(language);
  if (known !== undefined) return known;
  const collator = collatorOf(language);
  const made = Object.fromEntries(
    kindOrder.map((kind) => [kind, orderKind(corpus, language, kind, collator)]),
  ) as unknown as Orders;
  languages.set(language, made);
  return made;
};

/** Kinds that have records and are listed for readers. */
export const listedKinds = (corpus: Corpus, language: Language): readonly KindName[] => {
  const orders = ordersOf(corpus, language);
  return kindOrder.filter((kind) => kinds[kind].listed && orders[kind].list.length > 0);
};
