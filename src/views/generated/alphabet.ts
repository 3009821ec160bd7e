/** All records from A to Z. */
import type { LinkView } from '../blocks.ts';
import { linkTo, type ViewContext } from '../context.ts';
import { collatorOf, listedKinds, ordersOf } from '../order.ts';
import type { GeneratedView } from './generated-view.ts';

/** First letter under which a title is filed; digits and signs share one place. */
const letterOf = (title: string, language: string): string => {
  const letter = title.normalize('NFKD').match(/\p{L}|\p{N}/u)?.[0] ?? '#';
  return /\p{N}/u.test(letter) ? '0–9' : letter.toLocaleUpperCase(language);
};

export const alphabet = (context: ViewContext): GeneratedView => {
  const { language, t, corpus } = context;
  const collator = collatorOf(language);
  const entries = listedKinds(corpus, language)
    .flatMap((kind) => ordersOf(corpus, language)[kind].list)
    .sort((a, b) => collator.compare(a.title, b.title));
  const letters = new Map<string, LinkView[]>();
  for (const { record, title } of entries) {
    const letter = letterOf(title, language);
    const list = letters.get(letter) ?? [];
    list.push(
      ...linkTo(context, record.id).map(({ href, text, label }) => ({
        href,
        text,
        ...(label === undefined ? {} : { label }),
      })),
    );
    letters.set(letter, list);
  }
  const sections = [...letters].map(([letter, items]) => ({
    id: `letter-${letter.codePointAt(0) ?? 0}`,
    title: letter,
    blocks: [{ type: 'links' as const, items }],
  }));
  return { title: t('dalil.nav.az'), description: t('dalil.index.az'), lead: [], sections };
};
