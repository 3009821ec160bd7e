/** One page of each template: what a sweep looks at when it cannot look at everything. */
export const templatePages = [
  'index',
  'definitions/trafficking-in-persons',
  'definitions/index',
  'frameworks/morocco',
  'instruments/tip-protocol',
  'indicators/domestic-servitude',
  'projects/operation-epervier-2017',
  'referral/steps',
  'investigation/evidence-by-element',
  'training/five-day-victim-centred',
  'cases/domestic-servitude',
  'comparisons/trafficking-and-smuggling',
  'pages/method',
  'compare/index',
  'compare/child-rule',
  'compare/morocco-tunisia',
  'treaties',
  'glossary',
  'checklist',
  'checklist/general',
  'projects/overview',
  'training/coaching-handout',
  'countries/morocco',
  'coverage',
  'a-z',
  '404',
] as const;

/** `npm run test:all` looks at every page. */
export const sweepsAll = process.env['DALIL_ALL'] === '1';
