/** Which view writes which kind. */
import type { KindName } from '../schema/kind-names.ts';
import type { KindViewOf } from './kind-view.ts';
import { caseView } from './kinds/case.ts';
import { comparisonView } from './kinds/comparison.ts';
import { definitionView } from './kinds/definition.ts';
import { frameworkView } from './kinds/framework.ts';
import { investigationView, referralView } from './kinds/guidance.ts';
import { indicatorSetView } from './kinds/indicator-set.ts';
import { instrumentView } from './kinds/instrument.ts';
import { pageView } from './kinds/page.ts';
import { projectView } from './kinds/project.ts';
import { trainingView } from './kinds/training.ts';

export const kindViews: { readonly [K in KindName]: KindViewOf<K> } = {
  definition: definitionView,
  framework: frameworkView,
  instrument: instrumentView,
  'indicator-set': indicatorSetView,
  project: projectView,
  referral: referralView,
  investigation: investigationView,
  training: trainingView,
  case: caseView,
  comparison: comparisonView,
  page: pageView,
};
