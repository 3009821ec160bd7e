/** The form by which a reader narrows tables to what matters; the choice stays in the fragment of the address. */
import type { Block } from './blocks.ts';
import type { Field } from './controls.ts';
import type { ViewContext } from './context.ts';

export const narrowControls = ({ t }: ViewContext, fields: readonly Field[]): Block => ({
  type: 'controls',
  controls: {
    name: 'narrow',
    label: t('dalil.filter.label'),
    fields,
    buttons: [
      { action: 'reset', text: t('dalil.filter.reset') },
      { action: 'print', text: t('dalil.print') },
    ],
    words: { shown: t('dalil.filter.shown', { shown: '{shown}', total: '{total}' }) },
  },
});
