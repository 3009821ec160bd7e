/** The text layer in the browser: Pagefind's own files, loaded when a query first needs them. */
import type { Pagefind } from '../lib/search/text-layer.ts';

interface Module {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}

/** A disk has no server for Pagefind to ask; there the quick layer answers alone. */
const hasServer = (): boolean => location.protocol !== 'file:';

let loading: Promise<Pagefind> | undefined;

const load = async (root: string): Promise<Pagefind> => {
  const base = new URL(`${root}pagefind/`, location.href);
  const module = (await import(new URL('pagefind.js', base).href)) as Module;
  // A fixed tag in place of the time of day: the same address is found in an offline copy.
  return module.createInstance({ basePath: base.href, noWorker: true, metaCacheTag: 'dalil' });
};

/** Loads the text layer once; undefined where there is none. A failure is tried again at the next query. */
export const loadPagefind = async (root: string): Promise<Pagefind | undefined> => {
  if (!hasServer()) return undefined;
  loading ??= load(root);
  try {
    return await loading;
  } catch {
    loading = undefined;
    return undefined;
  }
};
