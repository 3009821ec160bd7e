/**
 * The files of the quick layer, two classic scripts a language: the names with the
 * code that searches them, which is all a first result needs, and the texts.
 */
import { build } from 'esbuild';
import type { Corpus } from '../corpus/corpus.ts';
import { analyserOf } from '../lib/analyse/analysers.ts';
import type { QuickNames } from '../lib/search/model.ts';
import { packNames } from '../lib/search/pack-names.ts';
import { packTexts } from '../lib/search/pack-texts.ts';
import type { Language } from '../schema/languages.ts';
import { toQuickNames } from '../search/quick-names.ts';
import { toQuickTexts } from '../search/quick-texts.ts';
import { pageIdOf, pathOfPage } from '../views/urls.ts';
import { wordKey, wordsOf } from '../views/words.ts';

export type QuickPart = 'names' | 'texts';

/** Name of a quick file below `search/`, without `.js`. */
export const quickFileName = (language: Language, part: QuickPart): string =>
  part === 'names' ? language : `texts.${language}`;

/** The names of a language with the labels and addresses of this site. */
export const quickNames = (corpus: Corpus, language: Language): QuickNames =>
  toQuickNames(corpus, {
    language,
    kindLabel: (kind) => wordsOf(language)(wordKey('dalil.kinds.', kind)),
    path: pathOfPage(pageIdOf(language, '{id}')),
    analyser: analyserOf(language),
  });

/** A text as a script literal. The two separators end a line in scripts of old browsers. */
const literal = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const bundle = async (contents: string): Promise<string> => {
  const result = await build({
    stdin: { contents, resolveDir: `${process.cwd()}/src/browser`, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
};

const namesScript = (corpus: Corpus, language: Language): Promise<string> =>
  bundle(
    [
      `import { startEngine } from './search-engine.ts';`,
      `import { profile } from '../lib/analyse/profiles/${language}.ts';`,
      `startEngine(profile, ${literal(packNames(quickNames(corpus, language)))});`,
    ].join('\n'),
  );

/** The text of a quick file. */
export const quickFile = async (corpus: Corpus, language: Language, part: QuickPart): Promise<string> =>
  part === 'names'
    ? namesScript(corpus, language)
    : `dalilSearch.texts(${literal(packTexts(toQuickTexts(corpus, language)))});\n`;
