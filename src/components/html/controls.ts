/**
 * Forms that scripts run. Hidden until then: without JavaScript everything is
 * shown and there is nothing to choose. No form remembers what was entered, and
 * none can be sent.
 */
import { attributes, escapeHtml } from '../../lib/html.ts';
import type { Button, ControlsView, Field, Option } from '../../views/controls.ts';

const option = ({ value, label }: Option): string =>
  `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`;

/** A form's only submit button cannot be pressed, and so Enter sends nothing either. */
const noSubmit = (label: string): string =>
  `<button type="submit" hidden disabled>${escapeHtml(label)}</button>`;

/** A form that can be filled in but neither sent nor, by the browser, remembered. */
export const formHtml = (
  label: string,
  inner: string,
  extra: Readonly<Record<string, string>> = {},
  hidden: 'yes' | 'no' = 'no',
): string =>
  `<form autocomplete="off"${hidden === 'yes' ? ' hidden' : ''}${attributes({ 'aria-label': label, ...extra })}>${inner}${noSubmit(label)}</form>`;

const checkbox = (name: string, { value, label }: Option): string =>
  `<label><input type="checkbox"${attributes({ name, value })}> ${escapeHtml(label)}</label>`;

const field = (value: Field): string => {
  const label = escapeHtml(value.label);
  switch (value.type) {
    case 'checkboxes':
      return `<details class="choice"><summary>${label} <output></output></summary><fieldset><legend class="vh">${label}</legend>${value.options.map((one) => checkbox(value.name, one)).join('')}</fieldset></details>`;
    case 'select':
      return `<label>${label} <select autocomplete="off"${attributes({ name: value.name })}>${option({ value: '', label: value.all })}${value.options.map(option).join('')}</select></label>`;
    case 'search':
      return `<label>${label} <input type="search" autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto"${attributes({ name: value.name })}></label>`;
  }
};

const button = ({ action, text }: Button): string =>
  `<button type="button" data-action="${action}">${escapeHtml(text)}</button>`;

/** `data-word-shown="…"` for the words a script fills in. */
const words = (values: ControlsView['words']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [`data-word-${name}`, text]));

/** HTML of a form, hidden until its script starts. */
export const controlsHtml = (view: ControlsView): string => {
  const inner = `${view.fields.map(field).join('')}${view.buttons.map(button).join('')}<p class="status" role="status"></p>`;
  return formHtml(
    view.label,
    inner,
    { class: 'controls', 'data-controls': view.name, ...words(view.words) },
    'yes',
  );
};

/** The place where a script writes what was ticked. */
export const summaryHtml = (values: Readonly<Record<string, string>>): string =>
  `<div class="summary" data-summary hidden${attributes(words(values))}><p role="status"></p><ul></ul></div>`;

/** Lines to write on by hand, on paper only. */
export const blankLinesHtml = (label: string, count: number): string =>
  `<div class="blank-lines" aria-hidden="true">${label === '' ? '' : `<p>${escapeHtml(label)}</p>`}${'<div></div>'.repeat(count)}</div>`;
