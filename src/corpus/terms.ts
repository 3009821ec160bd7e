/**
 * What a term is called in each language: from the file of that language, or,
 * for a language that has none yet, from the proposal the English file carries.
 */
import type { Language } from '../schema/languages.ts';
import { statusOf, versionFor, type CorpusRecord } from './corpus.ts';

export interface Avoided {
  readonly term: string;
  /** Why the form is avoided, in the language of the form; proposals carry no reason. */
  readonly why?: string;
}

export interface Term {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly avoided: readonly Avoided[];
  /** True: the term was seen in a source in this language. */
  readonly confirmed: boolean;
}

const proposal = (record: CorpusRecord<'definition'>, language: Language): Term | undefined => {
  const own = language === 'ckb' ? record.source.data.terms?.ckb : undefined;
  if (own === undefined) return undefined;
  const { preferred, aliases = [], deprecated = [], confirmed } = own;
  return {
    title: preferred,
    aliases,
    acronyms: [],
    avoided: deprecated.map((term) => ({ term })),
    confirmed,
  };
};

/** The term in a language, or undefined where nobody has given one. */
export const termIn = (record: CorpusRecord<'definition'>, language: Language): Term | undefined => {
  if (['missing', 'draft'].includes(statusOf(record, language))) return proposal(record, language);
  const {
    title,
    aliases = [],
    acronyms = [],
    deprecated = [],
    term_confirmed: confirmed = false,
  } = versionFor(record, language).data;
  return { title, aliases, acronyms, avoided: deprecated, confirmed };
};
