/**
 * The questions by which laws are compared, in groups. Every topic of the
 * framework schema is one; the rest come from the other parts of a record.
 */
import { frameworkTopics } from '../../schema/kinds/framework.ts';
import type { Inline } from '../blocks.ts';
import { labelOf, type ViewContext } from '../context.ts';
import { wordKey } from '../words.ts';
import {
  findElement,
  findOverlap,
  findPenalties,
  findStrategies,
  findTopic,
  findTreaties,
  type Find,
} from './findings.ts';

export const groups = ['offence', 'penalties', 'victims', 'smuggling', 'institutions'] as const;

export type Group = (typeof groups)[number];

export interface Dimension {
  /** Part of the address; never changes. */
  readonly id: string;
  readonly group: Group;
  readonly label: (context: ViewContext) => Inline;
  readonly find: Find;
}

type Topic = (typeof frameworkTopics)[number];

const fromWords = (id: string, group: Group, find: Find): Dimension => ({
  id,
  group,
  find,
  label: (context) => context.t(wordKey('dalil.compare.dimension.', id)),
});

const fromTopic = (id: Topic, group: Group): Dimension => ({
  id,
  group,
  find: id === 'penal-code-relation' ? findOverlap : findTopic(id),
  label: (context) => labelOf(context, 'topics', id),
});

const topicsOf = (group: Group, ...ids: readonly Topic[]): readonly Dimension[] =>
  ids.map((id) => fromTopic(id, group));

const placed: readonly Dimension[] = [
  ...(['act', 'means', 'purpose'] as const).map((id) => fromWords(id, 'offence', findElement(id))),
  ...topicsOf(
    'offence',
    'child-rule',
    'consent',
    'organ-removal',
    'legal-persons',
    'attempt',
    'extraterritorial',
    'penal-code-relation',
  ),
  fromWords('base-penalty', 'penalties', findPenalties('trafficking', 'base')),
  fromWords('aggravated-penalties', 'penalties', findPenalties('trafficking', 'aggravated')),
  ...topicsOf('penalties', 'confiscation'),
  ...topicsOf(
    'victims',
    'non-punishment',
    'victim-definition',
    'protection',
    'referral-mechanism',
    'shelters',
    'reflection-period',
  ),
  ...topicsOf('smuggling', 'som-offence'),
  fromWords('smuggling-base-penalty', 'smuggling', findPenalties('smuggling', 'base')),
  fromWords('smuggling-aggravated-penalties', 'smuggling', findPenalties('smuggling', 'aggravated')),
  ...topicsOf('smuggling', 'migrant-liability'),
  ...topicsOf('institutions', 'coordination-body', 'central-authority'),
  fromWords('strategy', 'institutions', findStrategies),
  fromWords('treaties', 'institutions', findTreaties),
];

const known = new Set(placed.map((one) => one.id));

/** All dimensions; a topic the schema gains later stands with the institutions until it is given a place. */
export const dimensions: readonly Dimension[] = [
  ...placed,
  ...frameworkTopics.filter((id) => !known.has(id)).map((id) => fromTopic(id, 'institutions')),
];

export const findDimension = (id: string): Dimension | undefined => dimensions.find((one) => one.id === id);

export const dimensionsIn = (group: Group): readonly Dimension[] =>
  dimensions.filter((one) => one.group === group);
