/** The list of sources at the end of a page, numbered as they are cited on it. */
import { pinpointOf, sourceIdOf } from '../corpus/resolve.ts';
import { citationsOf, dateOf, type ViewContext } from './context.ts';

export interface SourceView {
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly language?: string;
  readonly url?: string;
  readonly date?: string;
  readonly pinpoint?: string;
}

/** Sources cited by statements first, then those of the record as a whole. */
export const sourceViews = (context: ViewContext, general: readonly string[]): readonly SourceView[] => {
  citationsOf(context, general);
  const pinpoints = new Map(general.map((citation) => [sourceIdOf(citation), pinpointOf(citation)]));
  return context.cited.flatMap((id, index) => {
    const source = context.corpus.sources.get(id);
    if (source === undefined) return [];
    const pinpoint = pinpoints.get(id);
    return [
      {
        number: index + 1,
        title: source.title,
        publisher: source.publisher,
        ...(source.language === undefined ? {} : { language: source.language }),
        ...(source.url === undefined ? {} : { url: source.url }),
        ...(source.date === undefined ? {} : { date: dateOf(context, source.date) }),
        ...(pinpoint === undefined ? {} : { pinpoint }),
      },
    ];
  });
};
