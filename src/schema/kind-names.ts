/**
 * The names of the kinds, apart from their schemas, so that field helpers can
 * name a kind without importing the registry that imports them.
 */
export const kindNames = [
  'definition',
  'framework',
  'instrument',
  'indicator-set',
  'project',
  'referral',
  'investigation',
  'training',
  'case',
  'comparison',
  'page',
] as const;

export type KindName = (typeof kindNames)[number];
