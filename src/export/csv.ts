/**
 * The glossary as CSV after RFC 4180, with a byte order mark, without which
 * spreadsheets show Arabic as nonsense. One row for each term, languages side by side.
 */
import { recordsOf, type Corpus, type CorpusRecord } from '../corpus/corpus.ts';
import { termIn } from '../corpus/terms.ts';
import { languages, type Language } from '../schema/languages.ts';

const byteOrderMark = '\uFEFF';

/** Separates several forms inside one field. */
const inner = ' | ';

const columns = ['term', 'confirmed', 'aliases', 'acronyms', 'avoid', 'avoid_why'] as const;

const header: readonly string[] = [
  'id',
  'category',
  ...languages.flatMap((language) => columns.map((column) => `${language}_${column}`)),
];

/** A field after RFC 4180: in quotation marks where it holds a comma, a quotation mark or a line break. */
export const csvField = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows to a CSV text that spreadsheets read in the right script. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');

const fieldsIn = (record: CorpusRecord<'definition'>, language: Language): readonly string[] => {
  const term = termIn(record, language);
  if (term === undefined) return columns.map(() => '');
  const { title, confirmed, aliases, acronyms, avoided } = term;
  const reasons = avoided.map((one) => one.why ?? '');
  return [
    title,
    String(confirmed),
    aliases.join(inner),
    acronyms.join(inner),
    avoided.map((one) => one.term).join(inner),
    reasons.join(inner),
  ];
};

const rowsOf = (corpus: Corpus): readonly (readonly string[])[] =>
  recordsOf(corpus, 'definition')
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((record) => [
      record.slug,
      record.source.data.category,
      ...languages.flatMap((language) => fieldsIn(record, language)),
    ]);

/** All definitions in all languages as CSV. */
export const toGlossaryCsv = (corpus: Corpus): string => toCsv([header, ...rowsOf(corpus)]);
