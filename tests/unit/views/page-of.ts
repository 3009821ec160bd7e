/** The model and the HTML of one page of the tiny corpus. */
import { blockHtml, sectionHtml } from '../../../src/components/html/blocks.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Block } from '../../../src/views/blocks.ts';
import { buildPage, type PageModel } from '../../../src/views/page-model.ts';
import { listPages } from '../../../src/views/pages.ts';
import { wordsOf } from '../../../src/views/words.ts';
import { tinyCorpus, today } from './tiny-corpus.ts';

const tiny = tinyCorpus();

/** The page with this id. */
export const pageOf = (id: string, corpus: Corpus = tiny): PageModel => {
  const page = listPages(corpus).find((one) => one.id === id);
  if (page === undefined) throw new Error(`no page ${id}`);
  return buildPage(corpus, page, today);
};

export const htmlOf = (page: PageModel): string => {
  const t = wordsOf(page.language);
  return (
    page.lead.map((block) => blockHtml(block, t, page.titleText)).join('') +
    page.sections.map((one) => sectionHtml(one, t)).join('')
  );
};

type Table = Extract<Block, { type: 'table' }>;

/** The tables of a page in order. */
export const tablesOf = (page: PageModel): readonly Table[] =>
  [...page.lead, ...page.sections.flatMap((one) => one.blocks)].filter(
    (block): block is Table => block.type === 'table',
  );

/** The text of HTML. */
export const textIn = (html: string): string => html.replace(/<[^>]*>/gu, '');
