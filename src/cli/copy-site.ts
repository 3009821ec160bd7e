/** Copies a site and adds what a host wants in it; the copy is sealed again. */
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hashFiles, inBatches, listFiles, writeSiteFile } from '../astro/site-files.ts';
import { isCompressible } from '../publish/hosts/headers.ts';
import type { Host, HostOptions } from '../publish/hosts/host.ts';
import { isNotFoundPage, withAbsoluteLinks } from '../publish/not-found.ts';
import { formatSums, sumsFile } from '../publish/sums.ts';

const compressors = {
  gz: (data: Uint8Array) => promisify(gzip)(data, { level: 9 }),
  br: (data: Uint8Array) =>
    promisify(brotliCompress)(data, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
    }),
} as const;

/** Below this size the headers cost more than compression saves. */
const smallest = 400;

const compressFiles = async (site: string, kinds: Host['precompressed']): Promise<void> => {
  if (kinds.length === 0) return;
  const paths = (await listFiles(site)).filter(isCompressible);
  await inBatches(paths, async (path) => {
    const data = await readFile(join(site, path));
    if (data.length < smallest) return;
    for (const kind of kinds) await writeSiteFile(site, `${path}.${kind}`, await compressors[kind](data));
  });
};

const mendNotFoundPages = async (site: string, base: string): Promise<void> => {
  for (const path of (await listFiles(site)).filter(isNotFoundPage)) {
    await writeSiteFile(site, path, withAbsoluteLinks(path, await readFile(join(site, path), 'utf8'), base));
  }
};

/** Writes `folder` afresh: `site/` and the files of the preset. */
export const copyForHost = async (
  from: string,
  folder: string,
  host: Host,
  options: HostOptions,
): Promise<void> => {
  const site = join(folder, 'site');
  await rm(folder, { recursive: true, force: true });
  await cp(from, site, { recursive: true });
  await mendNotFoundPages(site, options.base);
  for (const { path, text } of host.files(options)) await writeSiteFile(folder, path, text);
  await compressFiles(site, host.precompressed);
  await writeSiteFile(site, sumsFile, formatSums(await hashFiles(site)));
};
