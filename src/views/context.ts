/**
 * What every view needs while it writes one page: the corpus, the language, the
 * page it writes (for relative links), and the list of sources cited so far.
 */
import type { Corpus, CorpusRecord } from '../corpus/corpus.ts';
import { pinpointOf, sourceIdOf } from '../corpus/resolve.ts';
import { kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { languageInfo, sourceLanguage, type Language } from '../schema/languages.ts';
import type { Absence } from '../schema/statement.ts';
import { formatDay } from '../lib/dates.ts';
import { isBorrowed, plain } from '../lib/text.ts';
import type { CitationView, EvidenceView, Inline, LinkView, Run, StateView } from './blocks.ts';
import { linkBetween, pageIdOf } from './urls.ts';
import { versionToShow } from './version.ts';
import { wordKey, wordsOf, type Words } from './words.ts';

/** The fields a statement ends with, as the schema gives them. */
export interface EvidenceData {
  readonly sources?: readonly string[] | undefined;
  readonly confirmed?: boolean | undefined;
  readonly absent?: Absence | undefined;
  readonly checked?: string | undefined;
  readonly to_check?: string | undefined;
}

export interface ViewContext {
  readonly corpus: Corpus;
  readonly language: Language;
  /** Id of the page being written. */
  readonly pageId: string;
  readonly today: string;
  readonly t: Words;
  /** Ids of the sources cited so far, in order of their numbers. */
  readonly cited: string[];
}

export const newContext = (
  corpus: Corpus,
  language: Language,
  pageId: string,
  today: string,
): ViewContext => ({
  corpus,
  language,
  pageId,
  today,
  t: wordsOf(language),
  cited: [],
});

/** Text of a record: marked as foreign where the translation borrowed it. */
export const textOf = (context: ViewContext, text: string): Inline =>
  isBorrowed(text) && context.language !== sourceLanguage
    ? { text: plain(text), lang: sourceLanguage, dir: languageInfo[sourceLanguage].dir }
    : plain(text);

export const textsOf = (context: ViewContext, texts: readonly string[] | undefined): readonly Inline[] =>
  (texts ?? []).map((text) => textOf(context, text));

/** Text in a language of its own, such as an official title. */
export const foreign = (text: string, lang: string): Run => ({ text, lang, dir: 'auto' });

/** A law number, article or code: kept together and left to right in Arabic text. */
export const code = (text: string): Run => ({ text, as: 'code' });

export const dateOf = (context: ViewContext, day: string): string => formatDay(day, context.language);

/** Label of a vocabulary entry; the id itself when it is unknown, which the check reports. */
export const labelOf = (context: ViewContext, vocabulary: string, id: string): Inline => {
  const entry = context.corpus.vocabularies.get(vocabulary)?.entries.get(id);
  if (entry === undefined) return id;
  const own = entry[context.language];
  return own ?? { text: entry.en, lang: sourceLanguage, dir: 'ltr' };
};

export const labelText = (context: ViewContext, vocabulary: string, id: string): string => {
  const label = labelOf(context, vocabulary, id);
  return typeof label === 'string' ? label : label.text;
};

/** Number of a source in the list at the end of the page; cites it if it is new. */
const numberOf = (context: ViewContext, id: string): number => {
  const known = context.cited.indexOf(id);
  return known >= 0 ? known + 1 : context.cited.push(id);
};

export const citationsOf = (
  context: ViewContext,
  citations: readonly string[] | undefined,
): readonly CitationView[] =>
  (citations ?? []).map((citation) => {
    const pinpoint = pinpointOf(citation);
    const number = numberOf(context, sourceIdOf(citation));
    return pinpoint === undefined ? { number } : { number, pinpoint };
  });

export const stateOf = (context: ViewContext, data: EvidenceData): StateView => {
  const state = data.absent ?? (data.confirmed === true ? 'confirmed' : 'unconfirmed');
  return { state, label: context.t(wordKey('dalil.state.', state)) };
};

/** The evidence under a statement: its state, its sources, what is still to be checked. */
export const evidenceOf = (context: ViewContext, data: EvidenceData): EvidenceView => ({
  state: stateOf(context, data),
  citations: citationsOf(context, data.sources),
  ...(data.to_check === undefined ? {} : { toCheck: textOf(context, data.to_check) }),
  ...(data.checked === undefined ? {} : { checked: dateOf(context, data.checked) }),
});

/** The title of a record in the language of the page, or borrowed from the source. */
export const titleOf = (context: ViewContext, record: CorpusRecord): Inline =>
  textOf(context, versionToShow(record, context.language).data.title);

export const plainTitle = (context: ViewContext, record: CorpusRecord): string =>
  plain(versionToShow(record, context.language).data.title);

export const hrefTo = (context: ViewContext, recordId: string): string =>
  linkBetween(context.pageId, pageIdOf(context.language, recordId));

/** A link to a record as part of a text. */
export const runTo = (context: ViewContext, recordId: string): Inline => {
  const record = context.corpus.records.get(recordId);
  if (record === undefined) return recordId;
  const title = titleOf(context, record);
  return { ...(typeof title === 'string' ? { text: title } : title), href: hrefTo(context, recordId) };
};

export const kindLabel = (context: ViewContext, kind: KindName): string =>
  context.t(wordKey('dalil.kind.', kind));

export const kindsLabel = (context: ViewContext, kind: KindName): string =>
  context.t(wordKey('dalil.kinds.', kind));

/** A link to a record with what it is, for lists of links. */
export const linkTo = (context: ViewContext, recordId: string): readonly LinkView[] => {
  const record = context.corpus.records.get(recordId);
  if (record === undefined) return [];
  return [
    {
      href: hrefTo(context, recordId),
      text: titleOf(context, record),
      description: textOf(context, versionToShow(record, context.language).data.description),
      label: kindLabel(context, record.kind),
    },
  ];
};

/** Links to records of one kind given by slug. */
export const linksToKind = (
  context: ViewContext,
  kind: KindName,
  slugs: readonly string[] | undefined,
): readonly LinkView[] => (slugs ?? []).flatMap((slug) => linkTo(context, `${kinds[kind].folder}/${slug}`));

/** Runs that name records of one kind. */
export const runsToKind = (
  context: ViewContext,
  kind: KindName,
  slugs: readonly string[] | undefined,
): readonly Inline[] => (slugs ?? []).map((slug) => runTo(context, `${kinds[kind].folder}/${slug}`));

/** Records that point here from one of `fields`, as links, in order of their titles. */
export const linksFrom = (
  context: ViewContext,
  recordId: string,
  kind: KindName,
  fields?: readonly string[],
): readonly LinkView[] =>
  [
    ...new Set(
      (context.corpus.backLinks.get(recordId) ?? [])
        .filter((link) => context.corpus.records.get(link.from)?.kind === kind)
        .filter((link) => fields === undefined || fields.includes(link.field))
        .map((link) => link.from),
    ),
  ].flatMap((id) => linkTo(context, id));
