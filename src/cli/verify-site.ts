/** Reads a site from disk and compares it with the sums it was published with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles } from '../astro/site-files.ts';
import { manifestFile } from '../publish/manifest.ts';
import { compareSums, parseSums, sumsFile, type Difference } from '../publish/sums.ts';

export interface Verified {
  readonly difference: Difference;
  readonly files: number;
}

/** What differs. Throws where there is no site, or its list of sums cannot be read. */
export const verifySite = async (root: string): Promise<Verified> => {
  const text = await readFile(join(root, sumsFile), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new Error(
      `There is no ${sumsFile} in ${root}, so this is no site that can be verified. Name the folder that holds index.html and ${sumsFile}.`,
    );
  });
  const sums = parseSums(text);
  if ('line' in sums)
    throw new Error(
      `${join(root, sumsFile)}:${sums.line} is no checksum. The list is damaged: copy the site again.`,
    );
  if (sums.size === 0)
    throw new Error(`${join(root, sumsFile)} is empty. The list is damaged: copy the site again.`);
  return { difference: compareSums(sums, await hashFiles(root)), files: sums.size };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The manifest of a site; an empty one where it cannot be read. */
export const readManifest = async (root: string): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const value: unknown = JSON.parse(await readFile(join(root, manifestFile), 'utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

/** `Dalil 0.1.0, commit 2ca8aaa, as of 2026-11-23`. */
export const describeSite = async (root: string): Promise<string> => {
  const { version, commit, day } = await readManifest(root);
  return `Dalil ${String(version ?? '(version unknown)')}, commit ${String(commit ?? 'unknown')}, as of ${String(day ?? 'an unknown day')}`;
};
