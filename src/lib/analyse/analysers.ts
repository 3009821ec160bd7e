/** The analyser of each language. For Node: in the browser each language brings only its own. */
import { createAnalyser, type Analyser } from './analyser.ts';
import { profile as ar } from './profiles/ar.ts';
import { profile as ckb } from './profiles/ckb.ts';
import { profile as en } from './profiles/en.ts';
import { profile as fr } from './profiles/fr.ts';

const analysers = {
  en: createAnalyser(en),
  fr: createAnalyser(fr),
  ar: createAnalyser(ar),
  ckb: createAnalyser(ckb),
} as const;

/** The analyser of a language of the site. */
export const analyserOf = (language: keyof typeof analysers): Analyser => analysers[language];
