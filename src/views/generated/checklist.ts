/** The checklist of one situation: a form on screen and on paper, with nothing kept of it. */
import { kinds, type DataOf } from '../../schema/kinds.ts';
import type { CorpusRecord } from '../../corpus/corpus.ts';
import { section, type Block, type Section } from '../blocks.ts';
import { labelText, runTo, stateOf, textOf, titleOf, type ViewContext } from '../context.ts';
import { asRun } from '../parts.ts';
import { versionToShow } from '../version.ts';
import { wordKey } from '../words.ts';
import { observersOf, tickList, type Indicator } from './checklist-parts.ts';
import type { GeneratedView } from './generated-view.ts';

const strengths = ['strong', 'medium', 'weak', 'unrated'] as const;

/** What the script says of the signs ticked. */
const summaryWords = ({ t }: ViewContext): Readonly<Record<string, string>> => ({
  count: t('dalil.indicatorSet.checklistCount', { count: '{count}' }),
  ...Object.fromEntries(strengths.map((one) => [one, t(wordKey('dalil.indicatorSet.strength.', one))])),
});

const controls = (context: ViewContext, signs: readonly Indicator[]): Block => {
  const { t } = context;
  const options = observersOf(context, signs).map((id) => ({
    value: id,
    label: labelText(context, 'observers', id),
  }));
  return {
    type: 'controls',
    controls: {
      name: 'checklist',
      label: t('dalil.nav.checklist'),
      fields: [
        {
          type: 'select',
          name: 'observer',
          label: t('dalil.checklist.observer'),
          all: t('dalil.indicatorSet.allObservers'),
          options,
        },
      ],
      buttons: [
        { action: 'reset', text: t('dalil.indicatorSet.checklistClear') },
        { action: 'print', text: t('dalil.print') },
      ],
      words: summaryWords(context),
    },
  };
};

const signSections = (context: ViewContext, signs: readonly Indicator[]): readonly Section[] =>
  [...Map.groupBy(signs, (sign) => sign.category)].flatMap(([category, group]) => {
    const label = labelText(context, 'indicator-categories', category);
    return section(`signs-${category}`, label, [tickList(context, label, group)]);
  });

const nextSteps = (context: ViewContext, steps: DataOf<'indicator-set'>['next_steps']): Block => ({
  type: 'list',
  ordered: 'yes',
  items: steps.map(({ text, confirmed }) => ({
    text: textOf(context, text),
    evidence: { state: stateOf(context, { confirmed }), citations: [] },
  })),
});

export const checklist = (context: ViewContext, slug: string): GeneratedView => {
  const { t } = context;
  const record = context.corpus.records.get(`${kinds['indicator-set'].folder}/${slug}`) as
    CorpusRecord<'indicator-set'> | undefined;
  if (record === undefined) throw new Error(`There is no set of signs "${slug}".`);
  const { data } = versionToShow(record, context.language);
  const title = titleOf(context, record);
  return {
    exit: 'yes',
    title: { ...asRun(title), text: t('dalil.checklist.title', { situation: asRun(title).text }) },
    description: textOf(context, data.description),
    lead: [
      {
        type: 'notice',
        tone: 'note',
        items: [t('dalil.indicatorSet.checklistNote'), t('dalil.checklist.paper')],
      },
      {
        type: 'notice',
        tone: 'caution',
        title: t('dalil.indicatorSet.caveat'),
        items: [textOf(context, data.caveat)],
      },
      controls(context, data.indicators),
    ],
    sections: [
      ...signSections(context, data.indicators),
      ...section('summary', t('dalil.checklist.summary'), [
        { type: 'summary', words: summaryWords(context) },
        { type: 'notice', tone: 'caution', items: [textOf(context, data.caveat)] },
      ]),
      ...section('next-steps', t('dalil.indicatorSet.nextStep'), [
        nextSteps(context, data.next_steps),
        { type: 'text', text: [`${t('dalil.sources')}: `, runTo(context, record.id)] },
      ]),
    ],
  };
};
