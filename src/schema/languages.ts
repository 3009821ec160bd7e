/** The languages of the site. The source language owns the facts. */
export const sourceLanguage = 'en';

export const languages = ['en', 'fr', 'ar', 'ckb'] as const;

export type Language = (typeof languages)[number];

export interface LanguageInfo {
  /** Name of the language in the language itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

export const languageInfo: Readonly<Record<Language, LanguageInfo>> = {
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
  ckb: { name: 'کوردیی ناوەندی', dir: 'rtl' },
};

export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);
