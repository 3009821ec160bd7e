/** Indicator ids as links to their rows. */
import type { Inline } from '../blocks.ts';
import { hrefTo, type ViewContext } from '../context.ts';

export const indicatorRuns = (context: ViewContext, ids: readonly string[]): readonly Inline[] =>
  ids.map((id) => {
    const set = context.corpus.indicators.get(id);
    return set === undefined ? id : { text: id, as: 'code' as const, href: `${hrefTo(context, set)}#${id}` };
  });
