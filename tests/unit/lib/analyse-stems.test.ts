/** Word families: forms of one word meet in one stem, other words stay apart. */
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../src/lib/analyse/analysers.ts';
import type { Language } from '../../../src/schema/languages.ts';

const stemOf = (language: Language, word: string): string | undefined =>
  analyserOf(language).tokens(word)[0]?.terms[0];

const families: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'victim victims',
    'smuggling smuggle smuggled smuggler smugglers',
    'trafficking trafficked traffickers traffic',
    'exploitation exploit exploited exploiting exploiter exploitative',
    'labour labor',
    'organised organized organise',
    'victimisation victimization',
    'centred centered',
    'offence offense offences',
    'child children',
    'marriage married marry',
    'deception deceived deceive deceit',
    'slave slavery enslaved',
    'investigation investigator investigate',
    'interpreter interpreters interpretation',
    'refugee refugees',
    'witness witnesses',
    'Iraq Iraqi',
    "women women's woman",
  ],
  fr: [
    'exploitation exploité exploitée exploitées exploiter exploiteur',
    "l'exploitation l’exploitation exploitation d'exploitation",
    'forcé forcée forcés forcees forcer',
    'présumée presumee présumés',
    'réfugié refugies réfugiée',
    'mendicité mendiant mendiants mendient',
    'esclave esclaves esclavage',
    'témoin temoins témoignage',
    'trafic trafiquant',
    'enquête enquetes enquêteur',
    'enfermée enfermé enfermer',
    'Maroc marocain marocaine',
  ],
  ar: [
    'الاتجار والاتجار اتجار بالاتجار للاتجار الإتجار',
    'ضحية ضحايا للضحايا الضحية بالضحايا',
    'طفل أطفال للأطفال الأطفال',
    'شاهد شهود الشهود',
    'مهاجر مهاجرين المهاجرون للمهاجرين',
    'قانون قوانين القانون',
    'قسري القسرية القسرى',
    'دليل أدلة الأدلة',
    'وثيقة وثائق الوثائق',
    'مهرب المهربين مهربون مهربو',
    'عراق العراقي العراق',
    'تونس التونسية التونسي',
    'كلية كلى كليته',
  ],
  ckb: [
    'منداڵ منداڵان منداڵەکان مندال منداڵێک',
    'قوربانی قوربانیی قوربانیان قوربانییەکان',
    'کۆیلە كۆيلايەتى کۆیلایەتی',
    'شایەت شایەتەکان',
    'سواڵ سواڵکردن سوالکردن',
    'پەنابەر پەنابەران',
    'نیشانە نیشانەکان نیشانەکانی',
  ],
};

const cases = (Object.keys(families) as Language[]).flatMap((language) =>
  families[language].map((line) => [language, line] as const),
);

describe('stems', () => {
  it.each(cases)('meet (%s): %s', (language, line) => {
    const stems = line.split(' ').map((word) => stemOf(language, word));
    expect(new Set(stems)).toEqual(new Set(stems.slice(0, 1)));
  });

  it.each([
    ['en', 'servitude', 'services'],
    ['en', 'referral', 'refugee'],
    ['en', 'means', 'men'],
    ['fr', 'traite', 'trafic'],
    ['fr', 'but', 'butin'],
    ['ar', 'وثيقة', 'ثقة'],
    ['ar', 'فعل', 'علة'],
    ['ar', 'وطن', 'طن'],
    ['ckb', 'پەنابەر', 'پەناگە'],
  ] as const)('stay apart (%s): %s and %s', (language, one, other) => {
    expect(stemOf(language, one)).not.toBe(stemOf(language, other));
  });

  it('offers a joined letter only as a guess', () => {
    const [token] = analyserOf('ar').tokens('وأطفال');
    expect(token?.terms[0]).not.toBe(stemOf('ar', 'طفل'));
    expect(token?.guesses).toContain(stemOf('ar', 'طفل'));
  });
});
