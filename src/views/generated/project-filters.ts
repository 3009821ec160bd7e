/** What projects can be narrowed by: country, donor, lead, type and year. */
import type { CorpusRecord } from '../../corpus/corpus.ts';
import type { Tags } from '../blocks.ts';
import type { Field } from '../controls.ts';
import { labelText, type ViewContext } from '../context.ts';
import { collatorOf } from '../order.ts';
import { toYears } from '../timeline.ts';
import type { WordKey } from '../words.ts';

export type Project = CorpusRecord<'project'>;

interface Filter {
  readonly name: string;
  readonly vocabulary: string;
  readonly word: WordKey;
  readonly of: (data: Project['source']['data']) => readonly string[];
}

const filters: readonly Filter[] = [
  {
    name: 'country',
    vocabulary: 'countries',
    word: 'dalil.filter.country',
    of: ({ countries }) => countries,
  },
  { name: 'donor', vocabulary: 'organisations', word: 'dalil.project.donors', of: ({ donors }) => donors },
  { name: 'lead', vocabulary: 'organisations', word: 'dalil.project.lead', of: ({ lead }) => lead },
  { name: 'type', vocabulary: 'project-types', word: 'dalil.project.type', of: ({ type }) => [type] },
];

/** The years in which something is known to have happened, and those between. */
const yearsOf = ({ source }: Project): readonly string[] => {
  const { period, milestones } = source.data;
  const years = [period?.start, period?.end, ...milestones.map((one) => one.date)].flatMap((day) =>
    day === undefined ? [] : [Math.floor(toYears(day, 'early'))],
  );
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
};

/** What a project is found by. */
export const projectTags = (record: Project): Tags => ({
  ...Object.fromEntries(filters.map((filter) => [filter.name, filter.of(record.source.data).join(' ')])),
  year: yearsOf(record).join(' '),
});

export const distinct = (lists: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(lists.flat()),
];

/** A choice for each filter, with only the values that occur. */
export const projectFields = (context: ViewContext, projects: readonly Project[]): readonly Field[] => {
  const { t, language } = context;
  const all = t('dalil.filter.all');
  const collator = collatorOf(language);
  const years = [...distinct(projects.map(yearsOf))].sort();
  const select = (
    name: string,
    label: string,
    options: readonly { value: string; label: string }[],
  ): Field => ({ type: 'select', name, label, all, options });
  return [
    ...filters.map((filter) => {
      const values = distinct(projects.map((one) => filter.of(one.source.data)));
      const options = values.map((value) => ({ value, label: labelText(context, filter.vocabulary, value) }));
      return select(
        filter.name,
        t(filter.word),
        options.sort((a, b) => collator.compare(a.label, b.label)),
      );
    }),
    select(
      'year',
      t('dalil.project.year'),
      years.map((year) => ({ value: year, label: year })),
    ),
  ];
};
