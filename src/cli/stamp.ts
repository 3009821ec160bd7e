/** `npm run stamp -- FILE…`: says that a translation matches the English text of today. */
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/build.ts';
import { placeOf } from '../corpus/place.ts';
import { readContent } from '../corpus/read.ts';
import { kinds } from '../schema/kinds.ts';
import { stampTranslation } from '../scaffold/stamp.ts';
import { contentFolder, exitCodes, run } from './arguments.ts';

const help = `npm run stamp -- FILE…

Writes into each translation which English text it was made from. Run it after
you have brought a translation up to date; \`npm run check\` then stops calling
it outdated.
`;

await run(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, content: { type: 'string' } },
  });
  if (values.help === true || positionals.length === 0) {
    process.stdout.write(help);
    return values.help === true ? exitCodes.clean : exitCodes.ourFault;
  }
  const root = contentFolder(values.content);
  const { corpus } = buildCorpus(await readContent(root));
  let failed = 0;
  for (const file of positionals) {
    const path = `content/${relative(root, resolve(file)).split(sep).join('/')}`;
    const place = placeOf(path);
    const record = 'type' in place && place.type === 'record' ? corpus.records.get(`${kinds[place.kind].folder}/${place.slug}`) : undefined;
    const text = await readFile(file, 'utf8');
    const stamped = record === undefined ? undefined : stampTranslation(text, record.digest);
    if (stamped === undefined) {
      process.stderr.write(`${path}: no English record or no translation header; nothing written.\n`);
      failed += 1;
    } else if (stamped !== text) await writeFile(file, stamped);
  }
  return failed === 0 ? exitCodes.clean : exitCodes.problems;
});
