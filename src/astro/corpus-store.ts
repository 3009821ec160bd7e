/**
 * The corpus the running site renders from. Astro loads content in one module
 * graph and renders pages in another, inside the same process; a symbol on
 * globalThis is the only place both can see, and it saves a second reading.
 */
import { resolve } from 'node:path';
import { buildCorpus, type ExceptionEntry, type ParseCache } from '../corpus/build.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import { readContent } from '../corpus/read.ts';
import { toDay } from '../lib/dates.ts';
import { runChecks } from '../check/run.ts';
import { rules } from '../check/rules.ts';
import { listPages, type Page } from '../views/pages.ts';

export interface Loaded {
  readonly corpus: Corpus;
  readonly exceptions: readonly ExceptionEntry[];
  readonly problems: readonly Problem[];
  readonly pages: ReadonlyMap<string, Page>;
  readonly today: string;
}

interface Store {
  current?: Loaded;
  readonly cache: ParseCache;
}

const key = Symbol.for('dalil.corpus');
const holder = globalThis as { [key]?: Store };
const store: Store = (holder[key] ??= { cache: new Map() });

/** Folder of the content: `content/`, or the one named in DALIL_CONTENT. */
export const contentRoot = (): string => resolve(process.env['DALIL_CONTENT'] ?? 'content');

const today = (): string => {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return toDay(Number.isFinite(epoch) && epoch > 0 ? epoch : Date.now() / 1000);
};

/** Reads the content again. What has errors is returned but does not replace the last good corpus. */
export const reloadCorpus = async (): Promise<Loaded> => {
  const built = buildCorpus(await readContent(contentRoot()), store.cache);
  const day = today();
  const problems = runChecks(built, rules, { today: day });
  const pages = new Map(listPages(built.corpus).map((page) => [page.id, page]));
  const loaded: Loaded = { ...built, problems, pages, today: day };
  if (!problems.some((problem) => problem.severity === 'error')) store.current = loaded;
  return loaded;
};

/** The last good corpus; reads it on first use. */
export const currentCorpus = async (): Promise<Loaded> => store.current ?? reloadCorpus();
