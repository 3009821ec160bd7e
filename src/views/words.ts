/** UI words: one typed function per language, filled from the JSON files Starlight reads too. */
import ar from '../content/i18n/ar.json' with { type: 'json' };
import ckb from '../content/i18n/ckb.json' with { type: 'json' };
import en from '../content/i18n/en.json' with { type: 'json' };
import fr from '../content/i18n/fr.json' with { type: 'json' };
import type { Language } from '../schema/languages.ts';

export type WordKey = keyof typeof en;

const files: Readonly<Record<Language, Partial<Record<WordKey, string>>>> = { en, fr, ar, ckb };

export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{\s*(\w+)\s*\}\}/gu, (all, name: string) => String(values[name] ?? all));

/** The words of a language; a word it lacks comes from English. */
export const wordsOf =
  (language: Language): Words =>
  (key, values = {}) =>
    fill(files[language][key] ?? en[key], values);

/** A key built from parts, such as `dalil.kind.` and a kind; throws on a typo of ours. */
export const wordKey = (prefix: string, name: string): WordKey => {
  const key = `${prefix}${name}`;
  if (!(key in en)) throw new Error(`There is no UI word "${key}" in src/content/i18n/en.json.`);
  return key as WordKey;
};
