/** The texts file of a language as one string, and back. */
import { clean, fromCells, fromColumn, toCells, toColumn } from './columns.ts';
import type { QuickText, QuickTexts } from './model.ts';

type Packed = Readonly<Record<'descriptions' | 'foreign' | 'passages', string>>;

const toForeign = ({ foreign }: QuickText): string =>
  foreign.map(([language, name]) => `${language} ${clean(name)}`).join('|');

const fromForeign = (line: string | undefined): QuickText['foreign'] =>
  fromCells(line).map((cell) => {
    const gap = cell.indexOf(' ');
    return [cell.slice(0, gap), cell.slice(gap + 1)];
  });

/** The texts file as one string. */
export const packTexts = (texts: QuickTexts): string =>
  JSON.stringify({
    descriptions: toColumn(texts.map((text) => clean(text.description))),
    foreign: toColumn(texts.map(toForeign)),
    passages: toColumn(texts.map((text) => toCells(text.passages))),
  } satisfies Packed);

/** The texts as they were before packing. */
export const unpackTexts = (text: string): QuickTexts => {
  const packed = JSON.parse(text) as Packed;
  const foreign = fromColumn(packed.foreign);
  const passages = fromColumn(packed.passages);
  return fromColumn(packed.descriptions).map((description, at) => ({
    description,
    foreign: fromForeign(foreign[at]),
    passages: fromCells(passages[at]),
  }));
};
