/** All projects on a line of time, by country and in a table, narrowed by what the reader asks for. */
import { languageInfo } from '../../schema/languages.ts';
import { section, type Block, type Inline, type Row } from '../blocks.ts';
import { dateOf, labelOf, labelText, plainTitle, runTo, type ViewContext } from '../context.ts';
import { collatorOf, ordersOf } from '../order.ts';
import { frameworkOf } from '../comparison/jurisdictions.ts';
import { joined } from '../parts.ts';
import { narrowControls } from '../narrow.ts';
import { toTimeline } from '../timeline.ts';
import type { GeneratedView } from './generated-view.ts';
import { distinct, projectFields, projectTags, type Project } from './project-filters.ts';

const timeline = (context: ViewContext, projects: readonly Project[]): Block => ({
  type: 'timeline',
  timeline: toTimeline(
    context.t('dalil.project.timelineTitle', { count: projects.length }),
    languageInfo[context.language].dir,
    projects.map((record) => {
      const { period, milestones } = record.source.data;
      return {
        id: record.slug,
        label: plainTitle(context, record),
        start: period?.start,
        end: period?.end,
        events: milestones.map((one) => one.date),
        confirmed: period === undefined || period.confirmed ? 'yes' : 'no',
        tags: projectTags(record),
      };
    }),
  ),
});

const periodOf = (context: ViewContext, { source }: Project): readonly Inline[] => {
  const { period } = source.data;
  const days = [period?.start, period?.end].flatMap((day) =>
    day === undefined ? [] : [dateOf(context, day)],
  );
  const doubt: readonly Inline[] =
    period?.confirmed === false
      ? [' ', { text: context.t('dalil.state.unconfirmed'), state: 'unconfirmed' }]
      : [];
  return days.length === 0 ? ['–'] : [days.join(' – '), ...doubt];
};

const list = (context: ViewContext, projects: readonly Project[]): Block => {
  const { t } = context;
  const labels = (vocabulary: string, ids: readonly string[]) => ({
    content:
      joined(
        context,
        ids.map((id) => labelOf(context, vocabulary, id)),
      ) ?? '–',
  });
  return {
    type: 'table',
    caption: t('dalil.project.list'),
    columns: [
      t('dalil.kind.project'),
      t('dalil.project.type'),
      t('dalil.project.period'),
      t('dalil.project.lead'),
      t('dalil.project.donors'),
      t('dalil.record.countries'),
    ],
    rows: projects.map((record): Row => {
      const { data } = record.source;
      return {
        tags: projectTags(record),
        head: { content: runTo(context, record.id) },
        cells: [
          labels('project-types', [data.type]),
          { content: periodOf(context, record) },
          labels('organisations', data.lead),
          labels('organisations', data.donors),
          labels('countries', data.countries),
        ],
      };
    }),
  };
};

/** Projects × the jurisdictions of the site; other countries are counted. */
const grid = (context: ViewContext, projects: readonly Project[]): Block => {
  const { t } = context;
  const collator = collatorOf(context.language);
  const isCovered = (id: string): boolean => frameworkOf(context.corpus, id) !== undefined;
  const countries = distinct(projects.map((one) => one.source.data.countries))
    .filter(isCovered)
    .sort((a, b) => collator.compare(labelText(context, 'countries', a), labelText(context, 'countries', b)));
  return {
    type: 'table',
    layout: 'wide',
    caption: t('dalil.project.grid'),
    columns: [
      t('dalil.kind.project'),
      ...countries.map((id) => ({ content: labelOf(context, 'countries', id), tags: { country: id } })),
      t('dalil.project.elsewhere'),
    ],
    rows: projects
      .filter((one) => one.source.data.countries.length > 0)
      .map((record): Row => {
        const own = record.source.data.countries;
        const elsewhere = own.filter((id) => !isCovered(id)).length;
        return {
          tags: projectTags(record),
          head: { content: runTo(context, record.id) },
          cells: [
            ...countries.map((id) => (own.includes(id) ? { content: t('dalil.yes') } : {})),
            elsewhere === 0 ? {} : { content: String(elsewhere) },
          ],
        };
      }),
  };
};

export const projectOverview = (context: ViewContext): GeneratedView => {
  const { t } = context;
  const projects = ordersOf(context.corpus, context.language).project.list.map(
    ({ record }) => record as Project,
  );
  return {
    title: t('dalil.nav.projectOverview'),
    description: t('dalil.project.overviewIntro'),
    lead: [narrowControls(context, projectFields(context, projects))],
    sections: [
      ...(projects.length === 0
        ? []
        : section('timeline', t('dalil.project.timeline'), [
            { type: 'text', text: t('dalil.project.timelineNote') },
            timeline(context, projects),
          ])),
      ...section('list', t('dalil.project.list'), [list(context, projects)]),
      ...section('countries', t('dalil.project.grid'), [grid(context, projects)]),
    ],
  };
};
