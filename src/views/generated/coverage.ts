/** What is here, what is confirmed, what is missing and what is due for another check. */
import { section, type Block } from '../blocks.ts';
import type { ViewContext } from '../context.ts';
import { legend } from '../comparison/controls.ts';
import { overdueTable, statementTable, topicTable, translationTable } from './coverage-tables.ts';
import type { GeneratedView } from './generated-view.ts';

const overdue = (context: ViewContext): Block => {
  const table = overdueTable(context);
  return table.type === 'table' && table.rows.length > 0
    ? table
    : { type: 'text', text: context.t('dalil.coverage.noneOverdue') };
};

export const coverage = (context: ViewContext): GeneratedView => {
  const { t } = context;
  return {
    title: t('dalil.nav.coverage'),
    description: t('dalil.coverage.intro'),
    lead: [legend(context)],
    sections: [
      ...section('statements', t('dalil.coverage.statements'), [statementTable(context)]),
      ...section('topics', t('dalil.coverage.byCountry'), [topicTable(context)]),
      ...section('translations', t('dalil.coverage.byLanguage'), [translationTable(context)]),
      ...section('overdue', t('dalil.coverage.overdue'), [overdue(context)]),
    ],
  };
};
