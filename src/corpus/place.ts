/** What a path says: language, kind and slug of a record, or which list it is. */
import { findKindByFolder, kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kind-names.ts';
import { isLanguage, languages, sourceLanguage, type Language } from '../schema/languages.ts';
import { suggest } from '../lib/suggest.ts';
import { start, type Problem } from './problem.ts';

export type FilePlace =
  | { readonly type: 'record'; readonly language: Language; readonly kind: KindName; readonly slug: string }
  | { readonly type: 'sources'; readonly name: string }
  | { readonly type: 'vocabulary'; readonly name: string }
  | { readonly type: 'exceptions' };

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const problem = (file: string, rule: string, found: string, expected: string, suggestion?: string): Problem => ({
  rule,
  severity: 'error',
  file,
  ...start,
  found,
  expected,
  ...(suggestion === undefined ? {} : { suggestion }),
});

const didYouMean = (wrong: string, known: readonly string[]): string | undefined => {
  const near = suggest(wrong, known);
  return near === undefined ? undefined : `Did you mean "${near}"?`;
};

const recordPlace = (path: string, parts: readonly string[]): FilePlace | Problem => {
  const [language = '', folder = '', file = ''] = parts;
  const folders = Object.values(kinds).map((kind) => kind.folder);
  const kind = findKindByFolder(folder);
  if (!isLanguage(language)) {
    return problem(path, 'unknown-folder', `the folder "${language}"`, `one of ${[...languages, 'sources', 'vocabularies'].join(', ')}`, didYouMean(language, [...languages, 'sources', 'vocabularies']));
  }
  if (kind === undefined || parts.length !== 3) {
    return problem(path, 'unknown-folder', `the folder "${parts.slice(1, -1).join('/')}"`, `one of ${folders.join(', ')}`, didYouMean(folder, folders));
  }
  if (!file.endsWith('.md')) {
    return problem(path, 'wrong-file-type', `"${file}"`, 'a file that ends in .md', 'Records are Markdown files; MDX, HTML and pictures are not used here.');
  }
  const slug = file.slice(0, -3);
  if (!slugForm.test(slug)) {
    return problem(path, 'wrong-slug', `the name "${slug}"`, 'small letters a to z, digits and single hyphens', `Rename it to "${slug.toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}.md".`);
  }
  return { type: 'record', language, kind, slug };
};

const listPlace = (path: string, type: 'sources' | 'vocabulary', file: string): FilePlace | Problem =>
  /^[a-z0-9-]+\.yml$/u.test(file)
    ? { type, name: file.slice(0, -4) }
    : problem(path, 'wrong-file-type', `"${file}"`, 'a file that ends in .yml, named with small letters');

/** Where a file belongs, or the problem with where it lies. */
export const placeOf = (path: string): FilePlace | Problem => {
  const parts = path.split('/').slice(1);
  if (parts.length === 1 && parts[0] === 'exceptions.yml') return { type: 'exceptions' };
  const [first = '', second = ''] = parts;
  if (first === 'sources' && parts.length === 2) return listPlace(path, 'sources', second);
  if (first === 'vocabularies' && parts.length === 2) return listPlace(path, 'vocabulary', second);
  return recordPlace(path, parts);
};

/** Path of a record's file in a language. */
export const pathOf = (language: Language, kind: KindName, slug: string): string =>
  `content/${language}/${kinds[kind].folder}/${slug}.md`;

export const isSource = (language: Language): boolean => language === sourceLanguage;
