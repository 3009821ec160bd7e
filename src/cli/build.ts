/**
 * `npm run build`: checks the content, builds into a folder beside `dist`, reads
 * everything back, and replaces `dist` only when it is complete and as built.
 * Whatever stops a build, the last good site stays.
 */
import { readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../astro/site-files.ts';
import { buildCorpus } from '../corpus/build.ts';
import type { Problem } from '../corpus/problem.ts';
import { readContent } from '../corpus/read.ts';
import { runChecks } from '../check/run.ts';
import { rules } from '../check/rules.ts';
import { toText } from '../check/reporters/text.ts';
import { siteAddress } from '../publish/discovery.ts';
import { findLostUrls, urlsFile } from '../publish/ledger.ts';
import { describeDifference, isSame } from '../publish/sums.ts';
import { contentFolder, exitCodes, run, today } from './arguments.ts';
import { startAstro } from './astro-build.ts';
import { lockSite, nextOf, recoverSite, swapSite } from './site-swap.ts';
import { verifySite } from './verify-site.ts';

const help = `npm run build -- [--out DIR] [--content DIR]

Checks the content and writes the whole site to DIR (dist). Environment:
  SITE_URL           address of the site, for canonical links and the sitemap
  SOURCE_DATE_EPOCH  the moment the build counts as made, for reproducible builds
  DALIL_OFFLINE      "off" makes offline copies at readers' remove themselves
`;

interface Job {
  readonly content: string;
  readonly out: string;
  /** The folder as the user named it. */
  readonly name: string;
}

const report = (problems: readonly Problem[], { name }: Job): number => {
  process.stdout.write(toText(problems, { colour: process.stdout.isTTY ? 'on' : 'off' }));
  process.stderr.write(`Nothing was built: mend the errors above. ${name}/ is as it was.\n`);
  return exitCodes.problems;
};

const findErrors = async ({ content }: Job): Promise<readonly Problem[]> =>
  runChecks(buildCorpus(await readContent(content)), rules, { today: today() }).filter(
    (problem) => problem.severity === 'error',
  );

const findLost = async (made: string, { content }: Job): Promise<readonly Problem[]> => {
  const ledger = await readFile(join(dirname(content), urlsFile), 'utf8').catch(() => '');
  return findLostUrls(ledger, new Set(await listFiles(made)));
};

/** Runs Astro; a stop from the keyboard or the system ends it and cleans up. */
const runAstro = async (made: string, { content }: Job): Promise<number> => {
  const astro = startAstro(made, content);
  const stop = (): void => astro.stop();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  return astro.ended;
};

const buildInto = async (made: string, job: Job): Promise<number> => {
  const code = await runAstro(made, job);
  if (code !== 0) {
    process.stderr.write(`The build failed or was stopped; ${job.name}/ is as it was.\n`);
    return exitCodes.ourFault;
  }
  const lost = await findLost(made, job);
  if (lost.length > 0) return report(lost, job);
  const { difference } = await verifySite(made);
  if (isSame(difference)) return exitCodes.clean;
  process.stderr.write(
    `The site on disk is not what was built: is the disk full or failing? ${job.name}/ is as it was.\n${describeDifference(difference)}`,
  );
  return exitCodes.ourFault;
};

const buildSite = async (job: Job): Promise<number> => {
  const made = nextOf(job.out);
  const unlock = await lockSite(job.out);
  try {
    await recoverSite(job.out);
    await rm(made, { recursive: true, force: true });
    const code = await buildInto(made, job);
    if (code === exitCodes.clean) await swapSite(made, job.out);
    return code;
  } finally {
    await rm(made, { recursive: true, force: true });
    await unlock();
  }
};

await run(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return exitCodes.clean;
  }
  const job: Job = { content: contentFolder(values.content), out: resolve(values.out), name: values.out };
  const site = process.env['SITE_URL'];
  if (site !== undefined && site !== '') siteAddress(site);
  const errors = await findErrors(job);
  if (errors.length > 0) return report(errors, job);
  const code = await buildSite(job);
  if (code === exitCodes.clean) process.stdout.write(`The site is in ${values.out}/.\n`);
  return code;
});
