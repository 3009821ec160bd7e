/**
 * The registry: the only place that lists the kinds. A new kind is added by a
 * schema file, a component and one entry here.
 */
import type { z } from './z.ts';
import type { KindName } from './kind-names.ts';
import { caseExercise } from './kinds/case.ts';
import { comparison } from './kinds/comparison.ts';
import { definition } from './kinds/definition.ts';
import { framework } from './kinds/framework.ts';
import { investigation, referral } from './kinds/guidance.ts';
import { indicatorSet } from './kinds/indicator-set.ts';
import { instrument } from './kinds/instrument.ts';
import { page } from './kinds/page.ts';
import { project } from './kinds/project.ts';
import { training } from './kinds/training.ts';

export interface Kind {
  /** Folder under content/<lang>/ and segment of the URL. */
  readonly folder: string;
  readonly schema: z.ZodObject;
  /** Months after which the facts are due for another check. */
  readonly reviewMonths: number;
  /** Listed in the A–Z index and in the index by kind. */
  readonly listed: boolean;
}

const schemas = {
  definition,
  framework,
  instrument,
  'indicator-set': indicatorSet,
  project,
  referral,
  investigation,
  training,
  case: caseExercise,
  comparison,
  page,
} as const satisfies Record<KindName, z.ZodObject>;

/** The validated front matter of a record of kind K. */
export type DataOf<K extends KindName> = z.infer<(typeof schemas)[K]>;

const kind = (name: KindName, folder: string, reviewMonths: number, listed = true): Kind => ({
  folder,
  schema: schemas[name],
  reviewMonths,
  listed,
});

export const kinds: Readonly<Record<KindName, Kind>> = {
  definition: kind('definition', 'definitions', 24),
  comparison: kind('comparison', 'comparisons', 24),
  framework: kind('framework', 'frameworks', 12),
  instrument: kind('instrument', 'instruments', 24),
  'indicator-set': kind('indicator-set', 'indicators', 24),
  referral: kind('referral', 'referral', 12),
  investigation: kind('investigation', 'investigation', 12),
  training: kind('training', 'training', 24),
  case: kind('case', 'cases', 24),
  project: kind('project', 'projects', 24),
  page: kind('page', 'pages', 24, false),
};

/** Kinds in the order in which readers meet them. */
export const kindOrder = Object.keys(kinds) as readonly KindName[];

const byFolder = new Map(kindOrder.map((name) => [kinds[name].folder, name]));

/** The kind whose records live in this folder. */
export const findKindByFolder = (folder: string): KindName | undefined => byFolder.get(folder);
