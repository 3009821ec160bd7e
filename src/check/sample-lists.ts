/** The vocabularies and the bibliography that the examples of the rules use. */

const entries = (labels: Readonly<Record<string, readonly [string, string, string]>>): string =>
  Object.entries(labels)
    .map(([id, [en, fr, ar]]) => `${id}: {en: ${en}, fr: ${fr}, ar: ${ar}}\n`)
    .join('');

const vocabulary = (name: string, labels: Parameters<typeof entries>[0]) => ({
  [`content/vocabularies/${name}.yml`]: entries(labels),
});

/** Path → text. */
export const sampleLists: Readonly<Record<string, string>> = {
  ...vocabulary('countries', {
    ma: ['Morocco', 'Maroc', 'المغرب'],
    ng: ['Nigeria', 'Nigéria', 'نيجيريا'],
    tn: ['Tunisia', 'Tunisie', 'تونس'],
  }),
  ...vocabulary('definition-categories', {
    element: ['Element', 'Élément', 'ركن'],
    crime: ['Crime', 'Infraction', 'جريمة'],
  }),
  ...vocabulary('indicator-categories', { control: ['Control', 'Contrôle', 'السيطرة'] }),
  ...vocabulary('themes', { trafficking: ['Trafficking', 'Traite', 'الاتجار'] }),
  'content/sources/examples.yml': `tip-text:
  title: Trafficking Protocol
  publisher: United Nations
  url: https://example.org/tip
`,
};
