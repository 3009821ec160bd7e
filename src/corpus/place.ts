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

type Says = Pick<Problem, 'rule' | 'found' | 'expected'> & { readonly suggestion?: string | undefined };

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const listFolders = { sources: 'sources', vocabularies: 'vocabulary' } as const;
const topFolders = [...languages, ...Object.keys(listFolders)];
const kindFolders = Object.values(kinds).map((kind) => kind.folder);

const problem = (file: string, { rule, found, expected, suggestion }: Says): Problem => ({
  rule,
  severity: 'error',
  file,
  ...start,
  found,
  expected,
  ...(suggestion === undefined ? {} : { suggestion }),
});

const unknownFolder = (folder: string, known: readonly string[]): Says => {
  const near = suggest(folder, known);
  return {
    rule: 'unknown-folder',
    found: folder === '' ? 'a file outside the folders' : `the folder "${folder}"`,
    expected: folder === '' ? `a file in one of ${known.join(', ')}` : `one of ${known.join(', ')}`,
    suggestion: near === undefined ? undefined : `Did you mean "${near}"?`,
  };
};

const wrongSlug = (slug: string): Says => {
  const plain = slug
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return {
    rule: 'wrong-slug',
    found: `the name "${slug}"`,
    expected: 'small letters a to z, digits and single hyphens',
    suggestion: plain === '' ? 'Give it a short English name.' : `Rename it to "${plain}.md".`,
  };
};

const wrongFileType = (file: string, expected: string, suggestion?: string): Says => ({
  rule: 'wrong-file-type',
  found: `"${file}"`,
  expected,
  suggestion,
});

const recordPlace = (language: Language, folders: readonly string[], file: string): FilePlace | Says => {
  const kind = folders.length === 1 ? findKindByFolder(folders[0] ?? '') : undefined;
  if (kind === undefined) return unknownFolder(folders.join('/'), kindFolders);
  if (!file.endsWith('.md')) {
    const hint = 'Records are Markdown files; MDX, HTML and pictures are not used here.';
    return wrongFileType(file, 'a file that ends in .md', hint);
  }
  const slug = file.slice(0, -3);
  return slugForm.test(slug) ? { type: 'record', language, kind, slug } : wrongSlug(slug);
};

const listPlace = (
  folder: keyof typeof listFolders,
  inner: readonly string[],
  file: string,
): FilePlace | Says => {
  if (inner.length > 0) return unknownFolder([folder, ...inner].join('/'), [folder]);
  return /^[a-z0-9-]+\.yml$/u.test(file)
    ? { type: listFolders[folder], name: file.slice(0, -4) }
    : wrongFileType(file, 'a file that ends in .yml, named with small letters');
};

const find = (folders: readonly string[], file: string): FilePlace | Says => {
  const [top = '', ...inner] = folders;
  if (top === '' && file === 'exceptions.yml') return { type: 'exceptions' };
  if (top === 'sources' || top === 'vocabularies') return listPlace(top, inner, file);
  return isLanguage(top) ? recordPlace(top, inner, file) : unknownFolder(top, topFolders);
};

/** Where a file belongs, or the problem with where it lies. */
export const placeOf = (path: string): FilePlace | Problem => {
  const parts = path.split('/').slice(1);
  const found = find(parts.slice(0, -1), parts.at(-1) ?? '');
  return 'rule' in found ? problem(path, found) : found;
};

/** Path of a record's file in a language. */
export const pathOf = (language: Language, kind: KindName, slug: string): string =>
  `content/${language}/${kinds[kind].folder}/${slug}.md`;

/** `<folder>/<slug>`: the id of a record everywhere. */
export const recordIdOf = ({ kind, slug }: { readonly kind: KindName; readonly slug: string }): string =>
  `${kinds[kind].folder}/${slug}`;

export const isSource = (language: Language): boolean => language === sourceLanguage;
