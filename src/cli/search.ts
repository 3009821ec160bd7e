/** `npm run search`: asks the site's search, or scores it on a file of queries. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/build.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readContent } from '../corpus/read.ts';
import { isLanguage, languages } from '../schema/languages.ts';
import { gate, passesGate, scoresBy, type ScoredQuery } from '../search/score.ts';
import { contentFolder, exitCodes, run } from './arguments.ts';
import { hitsText, missedText, scoresJson, scoresText } from './search-report.ts';
import { openBaseline, openSearcher, placeQueries } from './search-run.ts';

const help = `npm run search -- [--lang en|fr|ar|ckb] [--json] [--content DIR] "QUERY"
npm run search -- --queries FILE [--json] [--missed] [--baseline] [--content DIR]

Asks the search of the site and prints what it would show: place, score, layer,
record and title. "quick" is the layer of names and short texts, "text" is Pagefind.

  --lang      language of the page on which the reader searches (en)
  --queries   scores a file of {lang, query, expected: [ids], kind}; the exit code is
              1 below success@1 ${gate.success1} or success@5 ${gate.success5}, or with an empty answer
  --missed    also lists the queries whose record does not come first
  --baseline  also scores Pagefind alone, as Starlight wires it
  --json      prints JSON
`;

const options = {
  lang: { type: 'string', default: 'en' },
  queries: { type: 'string' },
  content: { type: 'string' },
  json: { type: 'boolean', default: false },
  missed: { type: 'boolean', default: false },
  baseline: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const readArguments = () => parseArgs({ allowPositionals: true, options });

type Values = ReturnType<typeof readArguments>['values'];

const print = (text: string): void => void process.stdout.write(text);

const askOne = async (corpus: Corpus, query: string, { lang, json }: Values): Promise<number> => {
  if (!isLanguage(lang)) throw new Error(`"${lang}" is not a language of the site: ${languages.join(', ')}.`);
  const searcher = await openSearcher(corpus, [lang]);
  const hits = await searcher.find(lang, query);
  await searcher.close();
  print(json ? `${JSON.stringify(hits, undefined, 2)}\n` : hitsText(hits));
  return hits.length === 0 ? exitCodes.problems : exitCodes.clean;
};

const scoreFile = async (corpus: Corpus, file: string, values: Values): Promise<number> => {
  const queries = JSON.parse(await readFile(file, 'utf8')) as readonly ScoredQuery[];
  const wanted = languages.filter((language) => queries.some(({ lang }) => lang === language));
  const searcher = await openSearcher(corpus, wanted);
  const placed = await placeQueries(queries, async (language, query) =>
    (await searcher.find(language, query)).map(({ id }) => id),
  );
  await searcher.close();
  print(values.json ? scoresJson(placed) : scoresText('Both layers', placed));
  if (values.missed) print(`\n${missedText(placed)}`);
  if (values.baseline) {
    const baseline = await openBaseline(corpus, wanted);
    const plain = await placeQueries(queries, baseline.find);
    await baseline.close();
    print(`\n${scoresText('Pagefind alone, as Starlight wires it', plain)}`);
  }
  const scores = scoresBy(placed, ({ lang }) => lang);
  return [...scores.values()].every(passesGate) ? exitCodes.clean : exitCodes.problems;
};

await run(async () => {
  const { values, positionals } = readArguments();
  const query = positionals.join(' ');
  if (values.help || (values.queries === undefined && query === '')) {
    print(help);
    return values.help ? exitCodes.clean : exitCodes.ourFault;
  }
  const { corpus } = buildCorpus(await readContent(contentFolder(values.content)));
  return values.queries === undefined
    ? askOne(corpus, query, values)
    : scoreFile(corpus, values.queries, values);
});
