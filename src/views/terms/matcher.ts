/** Finds defined terms in a text. One matcher per corpus and language, built on first use. */
import { recordsOf, type Corpus } from '../../corpus/corpus.ts';
import { termIn } from '../../corpus/terms.ts';
import { filedForm, formsOf, type WordForm } from '../../lib/word-forms.ts';
import type { Language } from '../../schema/languages.ts';
import { isEveryday } from './everyday.ts';
import { fileTerm, longestAt, newTrie, type Trie } from './trie.ts';

export interface Mention {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** Mentions in a text, in order, none inside another, none inside quotation marks. */
export type Matcher = (text: string) => readonly Mention[];

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C]*/gu;

/** What may stand between two words of one term. */
const joint = /^[\s\u00A0'’\-\u2010-\u2013/]+$/u;

const quotation = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"|&quot;.*?&quot;/gu;

const acronym = /^[A-Z0-9]{3,}$/u;

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));

const capital = /^\p{Lu}/u;

/** Capitals after the first word: a name, such as that of a protocol or an office. */
const hasCapitals = (words: readonly Word[]): boolean =>
  words.slice(1).some((one) => one.text.length > 3 && capital.test(one.text));

/** Acronyms are looked up as they are written: BID is a procedure, a bid is not. */
const acronymForm = (text: string): string => `=${text}`;

const fileAll = (corpus: Corpus, language: Language): Trie => {
  const trie = newTrie();
  for (const record of recordsOf(corpus, 'definition')) {
    const term = record.versions.has(language) ? termIn(record, language) : undefined;
    if (term === undefined) continue;
    const file = (text: string, rank: 'title' | 'alias'): void => {
      const words = wordsOf(text);
      const forms = words.map((one) => filedForm(one.text, language));
      if (forms.length > 0)
        fileTerm(trie, forms, { slug: record.slug, rank, capitals: hasCapitals(words) ? 'yes' : 'no' });
    };
    file(term.title, 'title');
    for (const alias of term.aliases) file(alias, 'alias');
    for (const one of term.acronyms.filter((text) => acronym.test(text)))
      fileTerm(trie, [acronymForm(one)], { slug: record.slug, rank: 'alias', capitals: 'no' });
  }
  return trie;
};

const formsIn = (text: string, language: Language): readonly WordForm[] =>
  acronym.test(text)
    ? [{ form: acronymForm(text), definite: 'yes' }, ...formsOf(text, language)]
    : formsOf(text, language);

/** The same few thousand words make up most texts, so each is folded once. */
const remembering = (language: Language): ((text: string) => readonly WordForm[]) => {
  const known = new Map<string, readonly WordForm[]>();
  return (text) => {
    const forms = known.get(text) ?? formsIn(text, language);
    known.set(text, forms);
    return forms;
  };
};

const scan = (
  trie: Trie,
  language: Language,
  formsFor: (text: string) => readonly WordForm[],
  text: string,
): readonly Mention[] => {
  const words = wordsOf(text);
  const joined = (index: number): boolean =>
    joint.test(text.slice(words[index - 1]?.end, words[index]?.start));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const start = at;
    const found = longestAt(trie, at, {
      formsAt: (index) => {
        const one = words[index];
        return one === undefined || (index > start && !joined(index)) ? undefined : formsFor(one.text);
      },
      mayStandAlone: ({ form, definite }) => definite === 'yes' && !isEveryday(form, language),
    });
    const covered = words.slice(at, at + (found?.length ?? 1));
    const [first] = covered;
    const last = covered.at(-1);
    if (found === undefined || first === undefined || last === undefined) continue;
    at += found.length - 1;
    if (found.entry.capitals === 'no' && hasCapitals(covered)) continue;
    mentions.push({ slug: found.entry.slug, start: first.start, end: last.end });
  }
  return mentions;
};

const outsideQuotations = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
  if (mentions.length === 0) return mentions;
  const quoted = [...text.matchAll(quotation)].map(
    ({ 0: found, index }) => [index, index + found.length] as const,
  );
  return mentions.filter(({ start, end }) => !quoted.some(([from, to]) => start >= from && end <= to));
};

const cache = new WeakMap<Corpus, Map<Language, Matcher>>();

/** The matcher for texts in `language`. */
export const matcherOf = (corpus: Corpus, language: Language): Matcher => {
  const own = cache.get(corpus) ?? new Map<Language, Matcher>();
  cache.set(corpus, own);
  const known = own.get(language);
  if (known !== undefined) return known;
  const trie = fileAll(corpus, language);
  const formsFor = remembering(language);
  const made: Matcher = (text) => outsideQuotations(text, scan(trie, language, formsFor, text));
  own.set(language, made);
  return made;
};
