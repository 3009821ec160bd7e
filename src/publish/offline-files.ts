/** Which files a reader needs for one language without a connection. */
import { isNotFoundPage } from './not-found.ts';

/** Describes the site to others; no reader opens it. */
const notForReaders =
  /^(?:SHA256SUMS|build-manifest\.json|robots\.txt|sitemap\.xml|social\/|downloads\/|data\/|.*\/(?:opensearch\.xml|offline\.json|offline-worker\.js)$)/u;

/** Parts of Pagefind that our search does not load. */
const unusedSearch = /^pagefind\/pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** Language in a file's name, as in `pagefind/fragment/fr_1a2b.pf_fragment` or `search/fr.js`. */
const languageIn = (path: string, languages: readonly string[]): string | undefined =>
  languages.find(
    (language) => path.startsWith(`${language}/`) || new RegExp(`[/.]${language}[_.]`, 'u').test(path),
  );

/**
 * Files of the offline copy of a language: its own and those of all languages.
 * "Page not found" is left out: a host preset changes it, and then its sum.
 */
export const offlineFiles = (
  files: readonly string[],
  language: string,
  languages: readonly string[],
): readonly string[] =>
  files.filter((path) => {
    const owner = languageIn(path, languages);
    return (
      (owner === undefined || owner === language) &&
      !notForReaders.test(path) &&
      !unusedSearch.test(path) &&
      !isNotFoundPage(path) &&
      path !== 'index.html'
    );
  });
