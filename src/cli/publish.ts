/** `npm run publish -- --host NAME`: the built site with all a host needs, and the ledger of what is now public. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../astro/site-files.ts';
import { siteAddress } from '../publish/discovery.ts';
import type { HostOptions } from '../publish/hosts/host.ts';
import { hosts } from '../publish/hosts/hosts.ts';
import { extendUrls, urlsFile } from '../publish/ledger.ts';
import { describeDifference, isSame } from '../publish/sums.ts';
import { suggest } from '../lib/suggest.ts';
import { languages } from '../schema/languages.ts';
import { contentFolder, exitCodes, run } from './arguments.ts';
import { copyForHost } from './copy-site.ts';
import { nextOf, recoverSite, swapSite } from './site-swap.ts';
import { describeSite, readManifest, verifySite } from './verify-site.ts';

const names = Object.keys(hosts);

const help = `npm run publish -- --host ${names.join('|')}
                  [--base /a/b/] [--root DIR] [--from DIR] [--to DIR]

Copies the built site to deploy/HOST/ with headers, caching, "page not found"
and compressed files for that host, and adds its addresses to ${urlsFile}.

  --host NAME  the host
  --base PATH  where the site lies on its host (from SITE_URL of the build, else /)
  --root DIR   folder on the server that holds the site (/srv/dalil/site)
  --from DIR   the built site (dist)
  --to DIR     the folder to write (deploy/HOST)
  --no-ledger  a trial: do not note the addresses as published

Exit code 0: written, 1: the built site is damaged, 2: it could not be done.
`;

const baseOf = (given: string | undefined, site: unknown): string => {
  if (given === undefined) return typeof site === 'string' ? new URL(siteAddress(site)).pathname : '/';
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/u.test(given))
    throw new Error(
      `--base is "${given}", expected a path that starts and ends with a slash, such as /guide/.`,
    );
  return given;
};

const hostNameOf = (site: unknown): string | undefined =>
  typeof site === 'string' ? new URL(siteAddress(site)).hostname : undefined;

const hostNamed = (name: string | undefined) => {
  const host = name === undefined ? undefined : hosts[name];
  if (host !== undefined && name !== undefined) return { host, name };
  const near = suggest(name ?? '', names);
  throw new Error(
    `--host is "${name ?? ''}", expected one of ${names.join(', ')}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
  );
};

/** Notes every address of the site as published. */
const extendLedger = async (from: string): Promise<void> => {
  const file = join(dirname(contentFolder(undefined)), urlsFile);
  const text = await readFile(file, 'utf8').catch(() => '');
  const extended = extendUrls(text, await listFiles(from));
  if (extended === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, extended);
};

await run(async () => {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      base: { type: 'string' },
      root: { type: 'string', default: '/srv/dalil/site' },
      from: { type: 'string', default: 'dist' },
      to: { type: 'string' },
      'no-ledger': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return exitCodes.clean;
  }
  const { host, name } = hostNamed(values.host);
  const from = resolve(values.from);
  await recoverSite(from);
  const { difference } = await verifySite(from);
  if (!isSame(difference)) {
    process.stdout.write(
      `${values.from}/ is not as it was built; nothing was written.\n${describeDifference(difference)}`,
    );
    return exitCodes.problems;
  }
  const { site } = await readManifest(from);
  const options: HostOptions = {
    base: baseOf(values.base, site),
    root: resolve(values.root),
    languages,
    hostName: hostNameOf(site),
  };
  const shown = values.to ?? `deploy/${name}`;
  const to = resolve(shown);
  if (host.below === 'root' && options.base !== '/')
    throw new Error(
      `${name} serves a site from "/" only, but the base is "${options.base}". Leave --base out, and set SITE_URL to the address of the site on ${name}.`,
    );
  await copyForHost(from, nextOf(to), host, options);
  await swapSite(nextOf(to), to);
  if (values['no-ledger'] !== true) await extendLedger(from);
  process.stdout.write(`${await describeSite(from)}, is in ${shown}/ for ${name} below ${options.base}\n`);
  for (const [index, step] of host.steps(options).entries()) process.stdout.write(`${index + 1}. ${step}\n`);
  return exitCodes.clean;
});
