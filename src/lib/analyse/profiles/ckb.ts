/** Sorani pages. Most of their text is English still, so Sorani words also open English ones. */
import { englishStopWords, joinSets, soraniStopWords } from '../stop-words.ts';
import { remembering } from '../families.ts';
import { stemLightArabic } from '../arabic-light.ts';
import { stemEnglish } from '../english.ts';
import { stemSorani } from '../sorani.ts';
import { soraniEnglish } from '../sorani-english.ts';
import type { Profile } from '../profile.ts';
import { englishSynonyms } from './en.ts';

/** The profile of `ckb`. */
export const profile: Profile = {
  language: 'ckb',
  latin: remembering(stemEnglish),
  arabic: [remembering(stemSorani), remembering(stemLightArabic)],
  stopWords: joinSets(soraniStopWords, englishStopWords),
  lawWords: 'یاسا law act قانون',
  synonyms: `${englishSynonyms}\n${soraniEnglish}`,
};
