/**
 * Words that are terms of the field but far more often everyday words. Standing
 * alone they are never linked: "this means" is not the means of trafficking.
 */
import type { Language } from '../../schema/languages.ts';
import { filedForm } from '../../lib/word-forms.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'act',
    'action',
    'means',
    'purpose',
    'minor',
    'surrender',
    'privacy',
    'confidentiality',
    'compulsion',
    'diffusion',
  ],
  fr: [
    'acte',
    'action',
    'but',
    'finalité',
    'moyen',
    'procédé',
    'orientation',
    'filtrage',
    'renvoi',
    'diffusion',
    'mineur',
    'confidentialité',
    'remise',
    'accord',
    'rapatriement',
  ],
  ar: [
    'الفعل',
    'الغرض',
    'الوسيلة',
    'الوسائل',
    'الحدث',
    'السرية',
    'التعميم',
    'الرضا',
    'القصر',
    'الإجبار',
    'الموافقة',
  ],
  ckb: [],
};

const filed = new Map<Language, ReadonlySet<string>>();

/** True for a filed form that is too common to be linked alone. */
export const isEveryday = (form: string, language: Language): boolean => {
  const own = filed.get(language) ?? new Set(words[language].map((word) => filedForm(word, language)));
  filed.set(language, own);
  return own.has(form);
};
