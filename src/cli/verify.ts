/** `npm run verify -- DIR`: is this copy of the site complete and unchanged? */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeDifference, isSame, sumsFile } from '../publish/sums.ts';
import { exitCodes, run } from './arguments.ts';
import { describeSite, verifySite } from './verify-site.ts';

const help = `npm run verify -- [DIR]

Compares every file of the site in DIR (dist) with the sums it was published
with, and names what is missing, changed or added.

Exit code 0: the same, 1: something differs, 2: DIR is no site.
`;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return exitCodes.clean;
  }
  const folder = positionals[0] ?? 'dist';
  const root = resolve(folder);
  const { difference, files } = await verifySite(root);
  if (!isSame(difference)) {
    process.stdout.write(describeDifference(difference));
    return exitCodes.problems;
  }
  const sum = createHash('sha256')
    .update(await readFile(join(root, sumsFile)))
    .digest('hex');
  process.stdout.write(
    `${folder}: ${files} files, all as published. ${await describeSite(root)}.\nSum of ${sumsFile} itself: ${sum}\n`,
  );
  return exitCodes.clean;
});
