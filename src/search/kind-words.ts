/** What each kind adds to what a record is found by; one file per kind beside this one. */
import type { Corpus } from '../corpus/corpus.ts';
import type { DataOf } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import type { Language } from '../schema/languages.ts';
import { caseWords } from './kinds/case.ts';
import { comparisonWords } from './kinds/comparison.ts';
import { definitionWords } from './kinds/definition.ts';
import { frameworkWords } from './kinds/framework.ts';
import { investigationWords, referralWords } from './kinds/guidance.ts';
import { indicatorSetWords } from './kinds/indicator-set.ts';
import { instrumentWords } from './kinds/instrument.ts';
import { pageWords } from './kinds/page.ts';
import { projectWords } from './kinds/project.ts';
import { trainingWords } from './kinds/training.ts';

export interface KindWords {
  /** What it is called, besides its title and aliases. */
  readonly names?: readonly string[];
  /** Numbers of laws, articles, documents. */
  readonly keys?: readonly string[];
  /** Short texts of the page that people look for. */
  readonly passages?: readonly string[];
  /** Names in other languages that stand among the facts. */
  readonly foreign?: readonly (readonly [language: string, name: string])[];
  /** The record is the answer to the question what its name means. */
  readonly answers?: 'yes';
  /** This record explains these others beside each other. */
  readonly compares?: readonly string[];
}

export interface WordsContext {
  readonly corpus: Corpus;
  readonly language: Language;
}

export type KindWordsOf<K extends KindName> = (data: DataOf<K>, context: WordsContext) => KindWords;

const registry: { readonly [K in KindName]: KindWordsOf<K> } = {
  definition: definitionWords,
  comparison: comparisonWords,
  framework: frameworkWords,
  instrument: instrumentWords,
  'indicator-set': indicatorSetWords,
  referral: referralWords,
  investigation: investigationWords,
  training: trainingWords,
  case: caseWords,
  project: projectWords,
  page: pageWords,
};

/** What the kind of a record adds, from its data in one language. */
export const kindWords = <K extends KindName>(kind: K, data: DataOf<K>, context: WordsContext): KindWords =>
  (registry[kind] as KindWordsOf<K>)(data, context);
