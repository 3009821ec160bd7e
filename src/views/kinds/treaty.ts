/** How the standing of a jurisdiction under a treaty is put into words. */
import type { DataOf } from '../../schema/kinds.ts';
import type { Inline, Rich } from '../blocks.ts';
import { dateOf, type ViewContext } from '../context.ts';
import { wordKey } from '../words.ts';

export type Treaty = DataOf<'framework'>['treaties'][number];

/** `ratification, 19 September 2002`; an unseen date says that it is unconfirmed. */
export const treatyDate = (context: ViewContext, treaty: Treaty): Rich => {
  const { t } = context;
  const parts: Inline[] = [];
  if (treaty.date !== undefined) parts.push(dateOf(context, treaty.date));
  if (treaty.date !== undefined && !treaty.date_confirmed) parts.push(` (${t('dalil.state.unconfirmed')})`);
  if (treaty.action !== undefined)
    parts.push(`${parts.length === 0 ? '' : ' – '}${t(wordKey('dalil.framework.action.', treaty.action))}`);
  if (treaty.as_of !== undefined)
    parts.push(
      `${parts.length === 0 ? '' : ' – '}${t('dalil.framework.asOf', { date: dateOf(context, treaty.as_of) })}`,
    );
  return parts.length === 0 ? '–' : parts;
};
