/**
 * The last step of a build: completes the finished pages and writes what
 * describes the site. After it, the folder can be copied anywhere unchanged.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../corpus/problem.ts';
import {
  alternateLinks,
  discoveryLinks,
  openSearch,
  robots,
  sitemap,
  webManifest,
} from '../publish/discovery.ts';
import { manifestFile, formatManifest } from '../publish/manifest.ts';
import { isNotFoundPage, notFoundScript } from '../publish/not-found.ts';
import { finishPage } from '../publish/page.ts';
import { findDeadFragments, type PageAnchors } from '../publish/anchors.ts';
import { socialMeta } from '../publish/social.ts';
import { structuredDataElement } from '../publish/structured-data.ts';
import { findUnsafeStyles } from '../publish/styles.ts';
import { formatSums, isListed, sumsFile } from '../publish/sums.ts';
import { languages } from '../schema/languages.ts';
import type { Page } from '../views/pages.ts';
import { pathOfPage } from '../views/urls.ts';
import type { Loaded } from './corpus-store.ts';
import { writeIcons } from './icons.ts';
import { writeOffline, writeOfflineScript } from './offline.ts';
import { countAll, siteWords, toDescribedPage, toPublicPage } from './page-metadata.ts';
import { findProvenance, projectFolder } from './provenance.ts';
import { writeRedirects } from './redirects.ts';
import { hashFiles, inBatches, listFiles, sizeOf, writeSiteFile } from './site-files.ts';

export interface FinishOptions {
  readonly root: string;
  /** Address of the site with a slash at its end, where known. */
  readonly site: string | undefined;
  readonly loaded: Loaded;
}

const notFound = (path: string): string =>
  isNotFoundPage(path) ? `<script>${notFoundScript(path, languages)}</script>` : '';

const headOf = (path: string, page: Page | undefined, { site }: FinishOptions): string => {
  if (page === undefined) return notFound(path);
  const described = toDescribedPage(page, site);
  const seen = toPublicPage(page);
  return [
    site === undefined || seen === undefined
      ? ''
      : `${alternateLinks(site, seen)}${socialMeta(site, page.language, path)}`,
    discoveryLinks(path, page.language, site),
    described === undefined ? '' : structuredDataElement(described),
    notFound(path),
  ].join('');
};

const writeDiscovery = async ({ root, site, loaded }: FinishOptions): Promise<void> => {
  for (const words of siteWords) {
    await writeSiteFile(root, `${words.language}/app.webmanifest`, webManifest(words));
    if (site !== undefined)
      await writeSiteFile(root, `${words.language}/opensearch.xml`, openSearch(site, words));
  }
  await writeSiteFile(root, 'robots.txt', robots(site));
  if (site === undefined) return;
  const pages = [...loaded.pages.values()].flatMap((page) => toPublicPage(page) ?? []);
  await writeSiteFile(root, 'sitemap.xml', sitemap(site, pages));
};

const finishPages = async (options: FinishOptions): Promise<readonly Problem[]> => {
  const { root, loaded } = options;
  const files = new Set(await listFiles(root));
  const byPath = new Map([...loaded.pages.values()].map((page) => [pathOfPage(page.id), page]));
  const anchors: PageAnchors[] = [];
  const problems = await inBatches(
    [...files].filter((path) => path.endsWith('.html')),
    async (path) => {
      const html = await readFile(join(root, path), 'utf8');
      const finished = finishPage(path, html, { files }, headOf(path, byPath.get(path), options));
      if (finished.html !== html) await writeSiteFile(root, path, finished.html);
      if (finished.anchors !== undefined) anchors.push(finished.anchors);
      return finished.problems;
    },
  );
  return [...problems.flat(), ...findDeadFragments(anchors)];
};

const checkStyles = async (root: string): Promise<readonly Problem[]> => {
  const paths = (await listFiles(root)).filter((path) => path.startsWith('assets/') && path.endsWith('.css'));
  return (
    await inBatches(paths, async (path) => findUnsafeStyles(path, await readFile(join(root, path))))
  ).flat();
};

/** Describes what lies in the folder; the sums come last and cover everything else. */
export const sealSite = async ({ root, site, loaded }: FinishOptions): Promise<void> => {
  const files = (await listFiles(root)).filter((path) => isListed(path) && path !== manifestFile);
  const facts = {
    ...(await findProvenance(projectFolder())),
    day: loaded.today,
    ...(site === undefined ? {} : { site }),
    ...countAll(loaded),
    files: files.length,
    bytes: await sizeOf(root, files),
  };
  await writeSiteFile(root, manifestFile, formatManifest(facts));
  await writeSiteFile(root, sumsFile, formatSums(await hashFiles(root)));
};

/** Finishes the site in `root`; the problems are defects of the pages, and then nothing is sealed. */
export const finishSite = async (options: FinishOptions): Promise<readonly Problem[]> => {
  await writeIcons(options.root);
  await writeOfflineScript(options.root);
  await writeDiscovery(options);
  const problems = [
    ...(await writeRedirects(options.root)),
    ...(await finishPages(options)),
    ...(await checkStyles(options.root)),
  ];
  if (problems.length > 0) return problems;
  await writeOffline({
    root: options.root,
    day: options.loaded.today,
    state: process.env['DALIL_OFFLINE'] === 'off' ? 'off' : 'on',
  });
  await sealSite(options);
  return [];
};
