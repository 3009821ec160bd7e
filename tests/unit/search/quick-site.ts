/** A small made-up site to search in: enough records to compete with each other. */
import { analyserOf } from '../../../src/lib/analyse/analysers.ts';
import type { QuickNames, QuickRecord, QuickText } from '../../../src/lib/search/model.ts';
import { createSearch, type Search } from '../../../src/lib/search/search.ts';
import type { Language } from '../../../src/schema/languages.ts';

type Row = Partial<QuickRecord> & Pick<QuickRecord, 'id' | 'title'> & { readonly text?: Partial<QuickText> };

const kindOf = (id: string): string => id.split('/')[0] ?? '';

const rows: readonly Row[] = [
  {
    id: 'definitions/trafficking-in-persons',
    title: 'Trafficking in persons',
    names: ['human trafficking', 'TIP', 'THB'],
    weight: 35,
    text: {
      description:
        'A crime of three linked parts: an act, a means and a purpose. For a child no means is needed.',
      foreign: [
        ['ar', 'الاتجار بالأشخاص'],
        ['fr', 'Traite des personnes'],
      ],
    },
  },
  {
    id: 'definitions/smuggling-of-migrants',
    title: 'Smuggling of migrants',
    names: ['migrant smuggling', 'SOM', 'people smuggling'],
    weight: 30,
    text: {
      description: 'Procuring the illegal entry of a person into a State for a benefit.',
      foreign: [['fr', 'Trafic illicite de migrants']],
    },
  },
  {
    id: 'definitions/forced-labour',
    title: 'Forced labour',
    names: ['compulsory labour'],
    weight: 20,
    text: { description: 'Work exacted under a menace.' },
  },
  {
    id: 'definitions/non-refoulement',
    title: 'Non-refoulement',
    names: [],
    text: { description: 'No return to danger.' },
  },
  {
    id: 'comparisons/trafficking-and-smuggling',
    title: 'Trafficking in persons and smuggling of migrants',
    names: ['Difference between trafficking and smuggling'],
    text: { description: 'The two crimes side by side.' },
  },
  {
    id: 'frameworks/morocco',
    title: 'Morocco',
    names: ['Law 27-14', 'Law No. 27-14'],
    keys: ['2-3', '§448-1'],
    facets: { kind: ['frameworks'], country: ['ma'], theme: ['law'], audience: ['police'] },
    text: { description: 'Trafficking is punished by the Penal Code.' },
  },
  {
    id: 'frameworks/egypt',
    title: 'Egypt',
    names: ['Law 64 of 2010'],
    keys: ['82y2016'],
    facets: { kind: ['frameworks'], country: ['eg'], theme: ['law'], audience: ['police'] },
    text: { description: 'Two laws punish the two crimes.' },
  },
  {
    id: 'indicators/general',
    title: 'General signs',
    names: ['TIP indicators'],
    keys: ['gen'],
    text: {
      description: 'Signs that may be seen in any form.',
      passages: [
        'GEN-12 Another person holds the passport or identity papers',
        'GEN-13 The person is watched',
      ],
    },
  },
];

const toRecord = ({ id, title, names = [], keys = [], weight = 0, facets }: Row): QuickRecord => ({
  id,
  title,
  names,
  keys,
  weight,
  facets: facets ?? { kind: [kindOf(id)], country: [], theme: [], audience: [] },
});

export const texts: readonly QuickText[] = rows.map(({ text }) => ({
  description: '',
  foreign: [],
  passages: [],
  ...text,
}));

export const names: QuickNames = {
  language: 'en',
  path: 'en/{id}.html',
  labels: {
    kind: new Map([
      ['definitions', 'Definitions'],
      ['comparisons', 'Comparisons'],
      ['frameworks', 'National frameworks'],
      ['indicators', 'Indicators'],
    ]),
    country: new Map([
      ['ma', 'Morocco'],
      ['eg', 'Egypt'],
    ]),
    theme: new Map([['law', 'Law and policy']]),
    audience: new Map([['police', 'Police']]),
  },
  records: rows.map(toRecord),
  answering: ['definitions'],
  comparisons: new Map([['definitions/trafficking-in-persons', 'comparisons/trafficking-and-smuggling']]),
};

/** The search of the made-up site, with its texts. */
export const openSite = (language: Language = 'en'): Search => {
  const search = createSearch(analyserOf(language), { ...names, language });
  texts.forEach((text, at) => search.addText(at, text));
  return search;
};
