/** Links to the tools, as lists and sidebars show them. */
import type { LinkView } from './blocks.ts';
import type { ViewContext } from './context.ts';
import { toolPageId, toolWords, type SingleTool } from './tool-pages.ts';
import { linkBetween } from './urls.ts';
import { wordKey } from './words.ts';

/** A tool with a sentence on what it does. */
export const toolLink = ({ t, language, pageId }: ViewContext, tool: SingleTool): LinkView => ({
  href: linkBetween(pageId, toolPageId(language, tool)),
  text: t(wordKey('dalil.nav.', toolWords[tool])),
  description: t(wordKey('dalil.navIntro.', toolWords[tool])),
});
