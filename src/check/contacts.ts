/** What a telephone number says of its age, for the rules about contacts. */
import { valueAt, type Path, type Visit } from '../schema/walk.ts';
import type { CorpusRecord } from '../corpus/corpus.ts';
import { framework } from './sample-content.ts';
import { groupOf } from './values.ts';

/** A number is called again after this time. */
export const contactMonths = 6;

export interface Contact {
  /** Path of the item that holds the number. */
  readonly path: Path;
  readonly confirmedOn: string | undefined;
  readonly seen: string | undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The contact whose number this value is, or undefined when it is none. */
export const findContact = ({ path, meta }: Visit, record: CorpusRecord): Contact | undefined => {
  if (meta.telephone !== true) return undefined;
  const item = path.slice(0, -1);
  const { confirmed_on: confirmedOn, seen } = groupOf(valueAt(record.source.data, item));
  return { path: item, confirmedOn: textOf(confirmedOn), seen: textOf(seen) };
};

/** A framework with one contact, for examples; `rest` stands after the number. */
export const contactWith = (rest: string): string =>
  framework({
    contacts: `\n  - {id: line, operator: Police, purpose: Reports, informs_police: always, confirmed: false, number: "110", ${rest}}`,
  });
