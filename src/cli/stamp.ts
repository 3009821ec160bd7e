/** `npm run stamp -- FILE…`: says that a translation matches the English text of today. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/build.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { isSource, placeOf, recordIdOf } from '../corpus/place.ts';
import { stampTranslation } from '../scaffold/stamp.ts';
import { contentFolder, contentPath, exitCodes, readFolder, run } from './arguments.ts';

const help = `npm run stamp -- [--content DIR] FILE…

Writes into each translation which English text it was made from. Run it after
you have brought a translation up to date; \`npm run check\` then stops calling
it outdated.
`;

const digestFor = (path: string, corpus: Corpus): string | undefined => {
  const place = placeOf(path);
  if (!('type' in place) || place.type !== 'record' || isSource(place.language)) return undefined;
  return corpus.records.get(recordIdOf(place))?.digest;
};

/** Byte by byte, so that whatever else the file holds stays as it is. */
const encoding = 'latin1';

/** What kept a file from being stamped; undefined when it was. */
const stampFile = async (file: string, path: string, corpus: Corpus): Promise<string | undefined> => {
  const text = await readFile(file, encoding).catch(() => undefined);
  if (text === undefined) return 'there is no such file';
  const digest = digestFor(path, corpus);
  if (digest === undefined) return 'no translation of a record that can be read';
  const stamped = stampTranslation(text, digest);
  if (stamped === undefined) return 'no `translation` with `of` at the top';
  if (stamped !== text) await writeFile(file, stamped, encoding);
  return undefined;
};

await run(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false }, content: { type: 'string' } },
  });
  if (values.help || positionals.length === 0) {
    process.stdout.write(help);
    return values.help ? exitCodes.clean : exitCodes.ourFault;
  }
  const root = contentFolder(values.content);
  const { corpus } = buildCorpus(await readFolder(root));
  let failed = 0;
  for (const typed of positionals) {
    const path = contentPath(root, typed);
    const reason = await stampFile(resolve(typed), path, corpus);
    if (reason === undefined) continue;
    process.stderr.write(`${path}: ${reason}; nothing written.\n`);
    failed += 1;
  }
  return failed === 0 ? exitCodes.clean : exitCodes.problems;
});
