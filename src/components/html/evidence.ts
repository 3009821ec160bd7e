/**
 * The line under a statement: its state in words, its sources, what is to be
 * checked. The sign beside a state comes from the style sheet.
 */
import { escapeHtml } from '../../lib/html.ts';
import type { CitationView, EvidenceView, StateView } from '../../views/blocks.ts';
import type { Words } from '../../views/words.ts';
import { richHtml } from './rich.ts';

const state = (view: StateView): string =>
  `<span class="state ${view.state}">${escapeHtml(view.label)}</span>`;

const citation = (view: CitationView): string => {
  const link = `<a class="cite" href="#source-${view.number}">[${view.number}]</a>`;
  return view.pinpoint === undefined
    ? link
    : `${link} <bdi class="num" dir="auto">${escapeHtml(view.pinpoint)}</bdi>`;
};

/** HTML of the evidence line, or nothing when there is nothing to say. */
export const evidenceHtml = (view: EvidenceView | undefined, t: Words): string => {
  if (view === undefined) return '';
  const parts = [
    view.state === undefined ? '' : state(view.state),
    view.citations.map(citation).join(' '),
    view.checked === undefined ? '' : escapeHtml(`${t('dalil.checked')}: ${view.checked}`),
    view.toCheck === undefined
      ? ''
      : `<span class="to-check">${escapeHtml(t('dalil.toCheck'))}: ${richHtml(view.toCheck)}</span>`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<div class="evidence">${parts.join(' ')}</div>`;
};
