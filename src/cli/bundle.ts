/** `npm run bundle -- --zip --zim`: the built site as one file, for a memory stick or for Kiwix. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeDifference, isSame } from '../publish/sums.ts';
import { exitCodes, run } from './arguments.ts';
import { recoverSite } from './site-swap.ts';
import { readManifest, verifySite } from './verify-site.ts';
import { writeZim } from './write-zim.ts';
import { writeZip } from './write-zip.ts';

const help = `npm run bundle -- [--zip] [--zim] [--from DIR] [--to DIR]

Packs the built site into one file in deploy/, with its checksum beside it.

  --zip       for a memory stick: unpack it and open START.html
  --zim       for Kiwix; needs Debian's zim-tools
  --from DIR  the built site (dist)
  --to DIR    the folder to write to (deploy)

Exit code 0: written, 1: the built site is damaged, 2: it could not be done.
`;

const writers = { zip: writeZip, zim: writeZim } as const;

const writeBundle = async (kind: keyof typeof writers, from: string, folder: string): Promise<void> => {
  const { version, day } = await readManifest(from);
  const file = join(folder, `dalil-${String(version)}-${String(day)}.${kind}`);
  const size = await writers[kind](from, file, String(day));
  const sum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  await writeFile(`${file}.sha256`, `${sum}  ${basename(file)}\n`);
  process.stdout.write(`${file}: ${(size / 1_000_000).toFixed(1)} MB, SHA-256 ${sum}\n`);
};

await run(async () => {
  const { values } = parseArgs({
    options: {
      zip: { type: 'boolean' },
      zim: { type: 'boolean' },
      from: { type: 'string', default: 'dist' },
      to: { type: 'string', default: 'deploy' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const kinds = (['zip', 'zim'] as const).filter((kind) => values[kind] === true);
  if (values.help === true || kinds.length === 0) {
    process.stdout.write(help);
    return values.help === true ? exitCodes.clean : exitCodes.ourFault;
  }
  const from = resolve(values.from);
  await recoverSite(from);
  const { difference } = await verifySite(from);
  if (!isSame(difference)) {
    process.stdout.write(
      `${values.from}/ is not as it was built; nothing was packed.\n${describeDifference(difference)}`,
    );
    return exitCodes.problems;
  }
  const folder = resolve(values.to);
  await mkdir(folder, { recursive: true });
  for (const kind of kinds) await writeBundle(kind, from, folder);
  return exitCodes.clean;
});
