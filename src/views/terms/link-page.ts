/** Links the defined terms of a whole page, in the order in which it is read. */
import type { Language } from '../../schema/languages.ts';
import type { Block, Section } from '../blocks.ts';
import type { ViewContext } from '../context.ts';
import { linkBlocks, linkSections } from './link-blocks.ts';
import { linkHtml } from './link-html.ts';
import { newTermLinks } from './link-text.ts';

export interface Content {
  readonly lead: readonly Block[];
  readonly prose: string | undefined;
  readonly proseLanguage: Language;
  readonly sections: readonly Section[];
}

export interface LinkedContent {
  readonly lead: readonly Block[];
  readonly prose?: string;
  readonly proseLanguage: Language;
  readonly sections: readonly Section[];
}

/** The same content with the first mention of each term linked to its definition. */
export const linkTerms = (
  { corpus, language, pageId }: ViewContext,
  { lead, prose, proseLanguage, sections }: Content,
): LinkedContent => {
  const links = newTermLinks(corpus, language, pageId);
  return {
    lead: linkBlocks(links, lead),
    ...(prose === undefined ? {} : { prose: linkHtml(links, prose, proseLanguage) }),
    proseLanguage,
    sections: linkSections(links, sections),
  };
};
