/** Narrows tables, sections and the timeline to what the reader chose. */
import { findControls, say, startControls, wordOf } from './controls.ts';
import { choiceOf, readFragment, writeFragment, type Choice } from './narrow-choice.ts';

const fits = (element: Element, choice: Choice): boolean =>
  [...choice].every(([name, wanted]) => {
    const own = element.getAttribute(`data-${name}`);
    return own === null || wanted.size === 0 || own.split(' ').some((value) => wanted.has(value));
  });

const showColumns = (table: HTMLTableElement, choice: Choice): void => {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const gone = heads.map((head) => !fits(head, choice));
  if (!gone.includes(true) && table.dataset['narrowed'] === undefined) return;
  table.dataset['narrowed'] = '';
  for (const row of table.rows) for (const cell of row.cells) cell.hidden = gone[cell.cellIndex] ?? false;
};

const showRows = (table: HTMLTableElement, choice: Choice): void => {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  for (const row of rows) row.hidden = !fits(row, choice);
  const section = table.closest<HTMLElement>('section:not(.table)');
  if (section !== null) section.hidden = rows.every((row) => row.hidden);
};

/** Closes the gaps that hidden rows leave in the picture. */
const showTimeline = (svg: SVGSVGElement, choice: Choice): void => {
  const step = Number(svg.dataset['step']);
  const top = Number(svg.dataset['top']);
  let shown = 0;
  for (const row of svg.querySelectorAll<SVGGElement>('[data-row]')) {
    const visible = fits(row, choice);
    row.toggleAttribute('hidden', !visible);
    if (!visible) continue;
    row.setAttribute('transform', `translate(0 ${top + shown * step})`);
    shown += 1;
  }
  svg.setAttribute('viewBox', `0 0 ${svg.viewBox.baseVal.width} ${top + shown * step}`);
};

/** Rows of the plain tables; a wide one beside them shows the same things again. */
const countedRows = (): readonly HTMLTableRowElement[] => {
  const plain = document.querySelectorAll<HTMLTableRowElement>('main .table:not(.wide) tbody tr');
  return [...(plain.length > 0 ? plain : document.querySelectorAll<HTMLTableRowElement>('main tbody tr'))];
};

const count = (form: HTMLFormElement): void => {
  const rows = countedRows();
  say(form, wordOf(form, 'shown', { shown: rows.filter((row) => !row.hidden).length, total: rows.length }));
  for (const details of form.querySelectorAll('details')) {
    const all = [...details.querySelectorAll('input')];
    const output = details.querySelector('output');
    const chosen = all.filter((box) => box.checked).length;
    if (output !== null) output.textContent = `${chosen === 0 ? all.length : chosen}/${all.length}`;
  }
};

const show = (form: HTMLFormElement): Choice => {
  const choice = choiceOf(form);
  for (const table of document.querySelectorAll<HTMLTableElement>('main table')) {
    showRows(table, choice);
    showColumns(table, choice);
  }
  for (const svg of document.querySelectorAll<SVGSVGElement>('.timeline svg')) showTimeline(svg, choice);
  count(form);
  return choice;
};

/** Starts the form that narrows what is shown, where the page has one. */
export const startNarrow = (): void => {
  const form = findControls('narrow');
  if (form === undefined) return;
  const changed = (): void => {
    writeFragment(show(form));
  };
  readFragment(form);
  startControls(form, changed);
  form.addEventListener('change', changed);
  window.addEventListener('hashchange', () => {
    if (!location.hash.includes('=')) return;
    form.reset();
    readFragment(form);
    show(form);
  });
  const choice = show(form);
  if (location.hash.includes('=')) writeFragment(choice);
};
