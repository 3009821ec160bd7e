/**
 * The ledger of published URLs. An address that was once public must answer
 * for ever: with its page, or with the page it moved to.
 */
import type { Problem } from '../corpus/problem.ts';
import { suggest } from '../lib/suggest.ts';

export const urlsFile = 'published/urls.txt';
export const redirectsFile = 'published/redirects.txt';

interface Line {
  readonly line: number;
  readonly words: readonly string[];
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

const linesOf = (text: string): readonly Line[] =>
  text.split('\n').flatMap((raw, index) => {
    const words = raw
      .replace(/#.*$/u, '')
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '');
    return words.length === 0 ? [] : [{ line: index + 1, words }];
  });

/** Files whose names change with every build, or that describe the build, are nobody's bookmark. */
export const isPermanent = (path: string): boolean =>
  !/^(?:assets|pagefind|icons|search)\//u.test(path) &&
  /\.(?:html|xml|json|jsonld|ttl|csv|txt|tbx|bib|ris|zip)$/u.test(path) &&
  path !== 'build-manifest.json';

export const parseUrls = (text: string): readonly { readonly path: string; readonly line: number }[] =>
  linesOf(text).map(({ line, words }) => ({ path: words[0] ?? '', line }));

/** The ledger with these files added; sorted, nothing ever removed. */
export const extendUrls = (text: string, files: Iterable<string>): string => {
  const all = new Set([...parseUrls(text).map((one) => one.path), ...[...files].filter(isPermanent)]);
  const head = '# Addresses that have been published. Written by `npm run publish`; never remove a line.\n';
  return `${head}${[...all].sort().join('\n')}\n`;
};

const at = (file: string, line: number) => ({ severity: 'error', file, line, column: 1 }) as const;

/** Redirects that can be made, and lines that cannot be understood. */
export const parseRedirects = (
  text: string,
): { readonly redirects: readonly Redirect[]; readonly problems: readonly Problem[] } => {
  const redirects: Redirect[] = [];
  const problems: Problem[] = [];
  for (const { line, words } of linesOf(text)) {
    const [from, to] = words;
    if (from !== undefined && to !== undefined && words.length === 2 && from.endsWith('.html'))
      redirects.push({ from, to, line });
    else
      problems.push({
        ...at(redirectsFile, line),
        rule: 'wrong-redirect',
        found: `"${words.join(' ')}"`,
        expected: 'the old and the new address of a page, such as "en/cases/old.html en/cases/new.html"',
      });
  }
  return { redirects, problems };
};

/** Redirects that lead nowhere or hide a page. `files` are those the build made itself. */
export const checkRedirects = (
  redirects: readonly Redirect[],
  files: ReadonlySet<string>,
): readonly Problem[] =>
  redirects.flatMap(({ from, to, line }): readonly Problem[] => {
    if (files.has(from))
      return [
        {
          ...at(redirectsFile, line),
          rule: 'redirect-over-page',
          found: `a redirect at "${from}"`,
          expected: 'an address where no page stands',
          suggestion: 'Remove this line, or rename the page.',
        },
      ];
    if (files.has(to)) return [];
    const near = redirects.find((one) => one.from === to)?.to ?? suggest(to, files);
    return [
      {
        ...at(redirectsFile, line),
        rule: 'unknown-redirect-target',
        found: `"${to}"`,
        expected: 'the address of a page',
        ...(near === undefined ? {} : { suggestion: `Did you mean "${near}"?` }),
      },
    ];
  });

const sameName = (path: string, files: ReadonlySet<string>): string | undefined => {
  const [language = ''] = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === 'index.html'
    ? undefined
    : [...files].find((file) => file.startsWith(`${language}/`) && file.endsWith(`/${name}`));
};

/** Published addresses that nothing answers any more. `files` includes the redirect pages. */
export const findLostUrls = (urls: string, files: ReadonlySet<string>): readonly Problem[] =>
  parseUrls(urls)
    .filter(({ path }) => !files.has(path))
    .map(({ path, line }) => {
      const near = sameName(path, files) ?? suggest(path, files) ?? 'NEW-ADDRESS.html';
      return {
        ...at(urlsFile, line),
        rule: 'lost-url',
        found: `no page at "${path}", which was published`,
        expected: 'the page or a redirect',
        suggestion: `Bring the page back, or add this line to ${redirectsFile}: ${path} ${near}`,
      };
    });
