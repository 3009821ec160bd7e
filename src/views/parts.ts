/** Small pieces that several kinds share. */
import type { EvidenceData, ViewContext } from './context.ts';
import { code, evidenceOf, foreign, textOf, textsOf } from './context.ts';
import type { Block, Cell, FactRow, Inline, Item, Rich, Run } from './blocks.ts';

type StatementData = EvidenceData & { readonly id: string; readonly text: string };

/** A text as a run, so that something can be added to it. */
export const asRun = (value: Inline): Run => (typeof value === 'string' ? { text: value } : value);

/** The text of a run alone. */
export const inlineText = (value: Inline): string => asRun(value).text;

/** Drops blocks that were not made. */
export const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value) => value !== undefined) as readonly T[];

export const statementItem = (context: ViewContext, data: StatementData): Item => ({
  id: data.id,
  text: textOf(context, data.text),
  evidence: evidenceOf(context, data),
});

export const statementList = (
  context: ViewContext,
  statements: readonly StatementData[],
  ordered: 'yes' | 'no' = 'no',
): Block => ({ type: 'list', ordered, items: statements.map((one) => statementItem(context, one)) });

export const plainList = (context: ViewContext, texts: readonly string[] | undefined): Block => ({
  type: 'list',
  ordered: 'no',
  items: textsOf(context, texts).map((text) => ({ text })),
});

/** A row of facts, or nothing when there is no value. */
export const factRow = (term: string, ...values: readonly (Cell | undefined)[]): readonly FactRow[] => {
  const own = present(values);
  return own.length === 0 ? [] : [{ term, values: own }];
};

export const cell = (content: Rich | undefined): Cell | undefined =>
  content === undefined ? undefined : { content };

/** `a, b, c` as runs, with the comma of the page's language. */
export const joined = (context: ViewContext, parts: readonly Inline[]): Rich | undefined =>
  parts.length === 0
    ? undefined
    : parts.flatMap((part, index) => (index === 0 ? [part] : [context.t('dalil.listSeparator'), part]));

interface ArticleData {
  readonly articles?: readonly string[] | undefined;
  readonly articles_unconfirmed?: readonly string[] | undefined;
}

/** Article numbers; those not seen always say so. */
export const articlesOf = (context: ViewContext, data: ArticleData): Rich => {
  const seen = (data.articles ?? []).map((article) => code(article));
  const unseen = (data.articles_unconfirmed ?? []).map((article) => code(article));
  const parts: Inline[] = seen.flatMap((one, index) =>
    index === 0 ? [one] : [context.t('dalil.listSeparator'), one],
  );
  if (unseen.length === 0) return parts.length === 0 ? '–' : parts;
  const list = unseen.flatMap((one, index) =>
    index === 0 ? [one] : [context.t('dalil.listSeparator'), one],
  );
  return [
    ...parts,
    ...(parts.length === 0 ? [] : ['; ']),
    `${context.t('dalil.state.unconfirmedArticle')}: `,
    ...list,
  ];
};

/** Official titles or names in their own languages. */
export const originals = (
  list: readonly { readonly lang: string; readonly text: string }[] | undefined,
): readonly Rich[] => (list ?? []).map((one) => foreign(one.text, one.lang));

/** A notice that lists what is still to be confirmed. */
export const toConfirmNotice = (
  context: ViewContext,
  notes: readonly { readonly text: string }[],
): Block => ({
  type: 'notice',
  tone: 'unconfirmed',
  items: notes.map((note) => textOf(context, note.text)),
});
