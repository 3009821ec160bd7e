/** The page of a jurisdiction: its law at a glance, then statement by statement. */
import { section, type Block } from '../blocks.ts';
import { dateOf, linksToKind } from '../context.ts';
import { pairsOf } from '../comparison/jurisdictions.ts';
import { pairLink } from '../comparison/pair-links.ts';
import type { KindInput, KindViewOf } from '../kind-view.ts';
import { toolLink } from '../tool-links.ts';
import { elements, glance, laws, overlap, penalties } from './framework-law.ts';
import { contacts, institutions, strategies, topics, treaties } from './framework-practice.ts';

/** This law beside those of its neighbours. */
const comparisons = ({ context, record }: KindInput<'framework'>): Block => {
  const { href, text } = toolLink(context, 'compare-index');
  const own = pairsOf(context.corpus).filter(
    ({ first, second }) => first.id === record.id || second.id === record.id,
  );
  return { type: 'links', items: [...own.map((pair) => pairLink(context, pair)), { href, text }] };
};

const lawTopics = [
  'child-rule',
  'consent',
  'victim-definition',
  'attempt',
  'legal-persons',
  'non-punishment',
  'extraterritorial',
  'confiscation',
  'organ-removal',
];
const smugglingTopics = ['som-offence', 'migrant-liability'];
const protectionTopics = ['protection', 'referral-mechanism', 'shelters', 'reflection-period'];
const institutionTopics = ['coordination-body', 'central-authority'];

export const frameworkView: KindViewOf<'framework'> = (input) => {
  const { context, data } = input;
  const { t } = context;
  const definitions = linksToKind(context, 'definition', data.implements).map(({ href, text }) => ({
    href,
    text,
  }));
  return {
    lead: [
      {
        type: 'notice',
        tone: 'caution',
        items: [
          t('dalil.framework.notLegalAdvice'),
          t('dalil.framework.lawAsAt', { date: dateOf(context, data.checked) }),
        ],
      },
      glance(input),
    ],
    sections: [
      ...section('laws', t('dalil.framework.laws'), [laws(input)]),
      ...section('elements', t('dalil.framework.elementsVsProtocol'), [elements(input)]),
      ...section('rules', t('dalil.framework.rules'), [topics(input, lawTopics)]),
      ...section('penalties', t('dalil.framework.penalties'), [penalties(input)]),
      ...section('smuggling', t('dalil.framework.smugglingRules'), [topics(input, smugglingTopics)]),
      ...section('overlap', t('dalil.framework.overlap'), [
        topics(input, ['penal-code-relation']),
        overlap(input),
      ]),
      ...section('victims', t('dalil.framework.protection'), [topics(input, protectionTopics)]),
      ...section('contacts', t('dalil.framework.contacts'), contacts(input)),
      ...section('institutions', t('dalil.framework.institutions'), [
        topics(input, institutionTopics),
        institutions(input),
      ]),
      ...section('treaties', t('dalil.framework.treaties'), [treaties(input)]),
      ...section('strategies', t('dalil.framework.strategies'), [strategies(input)]),
      ...section('compare', t('dalil.compare.title'), [comparisons(input)]),
      ...section('definitions', t('dalil.framework.implements'), [{ type: 'links', items: definitions }]),
    ],
  };
};
