/**
 * Puts a finished site in the place of the old one. At any moment the old or the
 * new site exists in full; only between two renames does it bear another name,
 * and the next command puts it back.
 */
import { existsSync, renameSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const oldOf = (out: string): string => `${out}.old`;

export const nextOf = (out: string): string => `${out}.next`;

const lockOf = (out: string): string => `${out}.lock`;

/** Finishes a swap that was cut off: the last good site gets its name back. */
export const recoverSite = async (out: string): Promise<'recovered' | 'nothing'> => {
  const old = oldOf(out);
  if (!existsSync(old)) return 'nothing';
  if (existsSync(out)) {
    await rm(old, { recursive: true, force: true });
    return 'nothing';
  }
  renameSync(old, out);
  return 'recovered';
};

/** The finished `made` becomes `out`. */
export const swapSite = async (made: string, out: string): Promise<void> => {
  const old = oldOf(out);
  await rm(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(made, out);
  await rm(old, { recursive: true, force: true });
};

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Lets one build at a time write to `out`. Throws while another one runs; a dead one does not count. */
export const lockSite = async (out: string): Promise<() => Promise<void>> => {
  const lock = lockOf(out);
  const release = (): Promise<void> => rm(lock, { force: true });
  await mkdir(dirname(out), { recursive: true });
  const write = (): Promise<void> => writeFile(lock, `${process.pid}\n`, { flag: 'wx' });
  try {
    await write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && isAlive(owner))
      throw new Error(
        `Another build writes to ${out} (process ${owner}). Wait for it, or stop it, then build again.`,
      );
    await release();
    await write();
  }
  return release;
};
