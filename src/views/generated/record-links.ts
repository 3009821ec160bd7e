/** Lists of links to records, as the index pages show them. */
import type { CorpusRecord } from '../../corpus/corpus.ts';
import { kindOrder, kinds } from '../../schema/kinds.ts';
import type { KindName } from '../../schema/kind-names.ts';
import { section, type LinkView, type Section } from '../blocks.ts';
import { kindsLabel, linkTo, type ViewContext } from '../context.ts';
import { collatorOf } from '../order.ts';
import { inlineText } from '../parts.ts';

/** Links with descriptions but without the kind, which the heading above them says. */
export const linksWithoutKind = (
  context: ViewContext,
  records: readonly CorpusRecord[],
): readonly LinkView[] =>
  records
    .flatMap((record) => linkTo(context, record.id))
    .map(({ href, text, description }) => ({
      href,
      text,
      ...(description === undefined ? {} : { description }),
    }));

const inOrder = (context: ViewContext, records: readonly CorpusRecord[]): readonly LinkView[] => {
  const collator = collatorOf(context.language);
  return [...linksWithoutKind(context, records)].sort((a, b) =>
    collator.compare(inlineText(a.text), inlineText(b.text)),
  );
};

/** One section for each kind that has records here. */
export const sectionsByKind = (
  context: ViewContext,
  records: readonly CorpusRecord[],
  order: readonly KindName[] = kindOrder,
): readonly Section[] =>
  order
    .filter((kind) => kinds[kind].listed)
    .flatMap((kind) =>
      section(kind, kindsLabel(context, kind), [
        {
          type: 'links',
          items: inOrder(
            context,
            records.filter((record) => record.kind === kind),
          ),
        },
      ]),
    );
