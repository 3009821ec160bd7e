/**
 * `npm run build`: checks the content, builds into a folder beside `dist`, and
 * replaces `dist` only when everything is there. A failed build leaves the last
 * good one untouched.
 */
import { rm, rename, stat } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/build.ts';
import { readContent } from '../corpus/read.ts';
import { runChecks } from '../check/run.ts';
import { rules } from '../check/rules.ts';
import { toText } from '../check/reporters/text.ts';
import { contentFolder, exitCodes, run, today } from './arguments.ts';

const help = `npm run build -- [--out DIR] [--content DIR]

Checks the content and writes the whole site to DIR (dist). Environment:
  SITE_URL           address of the site, for canonical links and the sitemap
  SOURCE_DATE_EPOCH  the moment the build counts as made, for reproducible builds
`;

const astroProgram = (): string => {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return join(dirname(manifest), 'bin', 'astro.mjs');
};

const runAstro = (out: string, content: string): Promise<number> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [astroProgram(), 'build', '--silent'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DALIL_OUT: out, DALIL_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Puts the new folder in the place of the old one; the old one is kept until the new one stands. */
const replaceFolder = async (made: string, wanted: string): Promise<void> => {
  const old = `${wanted}.old`;
  await rm(old, { recursive: true, force: true });
  if (await exists(wanted)) await rename(wanted, old);
  await rename(made, wanted);
  await rm(old, { recursive: true, force: true });
};

await run(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, content: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return exitCodes.clean;
  }
  const content = contentFolder(values.content);
  const problems = runChecks(buildCorpus(await readContent(content)), rules, { today: today() });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    process.stdout.write(toText(errors, { colour: process.stdout.isTTY ? 'on' : 'off' }));
    process.stderr.write(`Nothing was built: mend the errors above. ${values.out}/ is as it was.\n`);
    return exitCodes.problems;
  }
  const out = resolve(values.out);
  const next = `${out}.next`;
  await rm(next, { recursive: true, force: true });
  const code = await runAstro(next, content);
  if (code !== 0) {
    await rm(next, { recursive: true, force: true });
    process.stderr.write(`The build failed; ${values.out}/ is as it was.\n`);
    return exitCodes.ourFault;
  }
  await replaceFolder(next, out);
  process.stdout.write(`The site is in ${values.out}/.\n`);
  return exitCodes.clean;
});
