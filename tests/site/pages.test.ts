/** Every built page: outline, language, links, and nothing from another origin. */
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageInfo, languages } from '../../src/schema/languages.ts';
import { attribute, elements, textOf, withTag, type Element } from '../support/html.ts';
import { pagePaths, readPage, siteFolder } from '../support/site.ts';

const paths = pagePaths();
const trees = new Map(paths.map((path) => [path, elements(readPage(path))]));
const inLanguage = paths.filter((path) => path.includes('/'));

const ids = new Map(
  [...trees].map(([path, tree]) => [path, new Set(tree.flatMap((one) => attribute(one, 'id') ?? []))]),
);

const isExternal = (href: string): boolean => /^[a-z][a-z0-9+.-]*:/iu.test(href);

const brokenLink = (path: string, href: string): string | undefined => {
  const [file = '', fragment] = href.split('#');
  const target = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file)));
  if (!existsSync(join(siteFolder, target))) return `${path}: ${href} leads nowhere`;
  const known = ids.get(target);
  return fragment === undefined ||
    fragment === '' ||
    known === undefined ||
    known.has(decodeURIComponent(fragment))
    ? undefined
    : `${path}: ${href} has no such place`;
};

const hrefs = (tree: readonly Element[]): readonly string[] =>
  tree.filter((one) => one.tagName === 'a').flatMap((one) => attribute(one, 'href') ?? []);

describe('every page', () => {
  it('exists in every language', () => {
    const byLanguage = languages.map((language) =>
      paths.filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(language.length + 1)),
    );
    expect(byLanguage[0]?.length).toBeGreaterThan(200);
    for (const list of byLanguage) expect(list).toEqual(byLanguage[0]);
  });

  it('says its language and direction', () => {
    for (const path of inLanguage) {
      const root = trees.get(path)?.find((one) => one.tagName === 'html');
      const language = languages.find((one) => path.startsWith(`${one}/`)) ?? 'en';
      expect([path, root && attribute(root, 'lang'), root && attribute(root, 'dir')]).toEqual([
        path,
        language,
        languageInfo[language].dir,
      ]);
    }
  });

  it('has one h1, a title and a description', () => {
    for (const path of paths) {
      const tree = trees.get(path) ?? [];
      expect([path, tree.filter((one) => one.tagName === 'h1').length]).toEqual([path, 1]);
      expect(textOf(tree.find((one) => one.tagName === 'title') as Element).trim()).not.toBe('');
    }
  });

  it('has no identifier twice', () => {
    for (const [path, tree] of trees) {
      const all = tree.flatMap((one) => attribute(one, 'id') ?? []);
      const twice = all.filter((id, index) => all.indexOf(id) !== index);
      expect([path, twice]).toEqual([path, []]);
    }
  });

  it('links only to pages and places that exist, by relative addresses', () => {
    const broken = [...trees].flatMap(([path, tree]) =>
      path === '404.html'
        ? []
        : hrefs(tree)
            .filter((href) => !isExternal(href))
            .flatMap((href) => brokenLink(path, href) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it('loads nothing from another origin', () => {
    const loaded = [...trees].flatMap(([path, tree]) =>
      tree
        .filter((one) =>
          ['script', 'img', 'iframe', 'source', 'link', 'video', 'audio'].includes(one.tagName),
        )
        .filter((one) => !['canonical', 'alternate'].includes(attribute(one, 'rel') ?? ''))
        .flatMap((one) => attribute(one, 'src') ?? attribute(one, 'href') ?? [])
        .filter(isExternal)
        .map((address) => `${path}: ${address}`),
    );
    expect(loaded).toEqual([]);
  });

  it('keeps navigation and furniture below 15 KB', () => {
    for (const path of inLanguage) {
      const html = readPage(path);
      const furniture = html.replace(/<main[\s\S]*<\/main>/u, '');
      expect([path, Buffer.byteLength(furniture) <= 15 * 1024]).toEqual([path, true]);
    }
  });
});

describe('a record in each language', () => {
  const cases = [
    ['en', 'Elements'],
    ['fr', 'Éléments'],
    ['ar', 'العناصر'],
  ] as const;

  it.each(cases)('shows its structure in %s', (language, heading) => {
    const html = readPage(`${language}/definitions/trafficking-in-persons.html`);
    const headings = withTag(html, 'h2').map((one) => textOf(one));
    expect(headings.length).toBeGreaterThan(5);
    expect(headings).toContain(heading);
  });

  it('marks borrowed words with their language where a translation is missing', () => {
    const html = readPage('ckb/frameworks/morocco.html');
    const title = withTag(html, 'h1')[0] as Element;
    const run = title.childNodes[0] as Element;
    expect([attribute(run, 'lang'), attribute(run, 'dir'), textOf(run)]).toEqual(['en', 'ltr', 'Morocco']);
  });

  it('labels asides in the language of the page', () => {
    const html = readPage('ar/definitions/act.html');
    expect(html).not.toMatch(/aria-label="(?:Note|Caution|Tip)"/u);
  });
});
