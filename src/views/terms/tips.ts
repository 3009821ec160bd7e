/** The first sentence of a definition, short enough for a tooltip. Made once per corpus and language. */
import type { Corpus, CorpusRecord } from '../../corpus/corpus.ts';
import { excerpt, plain } from '../../lib/text.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Language } from '../../schema/languages.ts';
import type { Inline } from '../blocks.ts';
import { textOf, type ViewContext } from '../context.ts';
import { asRun } from '../parts.ts';
import { versionToShow } from '../version.ts';

const longest = 180;

/** The first sentence of a text, as the language ends sentences. */
export const firstSentence = (text: string, language: Language): string => {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
};

/** The first sentence of what a term means, marked where it is borrowed. */
export const firstSentenceOf = (context: ViewContext, record: CorpusRecord<'definition'>): Inline => {
  const whole = asRun(textOf(context, versionToShow(record, context.language).data.description));
  return { ...whole, text: firstSentence(whole.text, context.language) };
};

const cache = new WeakMap<Corpus, Map<string, string>>();

/** What a term means, in a sentence; cut where the sentence is long. */
export const tipOf = (corpus: Corpus, slug: string, language: Language): string => {
  const own = cache.get(corpus) ?? new Map<string, string>();
  cache.set(corpus, own);
  const key = `${language}/${slug}`;
  const known = own.get(key);
  if (known !== undefined) return known;
  const record = corpus.records.get(`${kinds.definition.folder}/${slug}`);
  const made =
    record === undefined
      ? ''
      : excerpt(firstSentence(plain(versionToShow(record, language).data.description), language), longest);
  own.set(key, made);
  return made;
};
