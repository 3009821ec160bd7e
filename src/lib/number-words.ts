/** Small numbers written as words, for telling "three days" from a number that got lost. */

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    1: 'one first once single',
    2: 'two second twice both',
    3: 'three third',
    4: 'four fourth',
    5: 'five fifth',
    6: 'six sixth',
    7: 'seven seventh',
    8: 'eight eighth',
    9: 'nine ninth',
    10: 'ten tenth',
    11: 'eleven eleventh',
    12: 'twelve twelfth',
  },
  fr: {
    1: 'un une premier première premiers premières',
    2: 'deux deuxième second seconde',
    3: 'trois troisième',
    4: 'quatre quatrième',
    5: 'cinq cinquième',
    6: 'six sixième',
    7: 'sept septième',
    8: 'huit huitième',
    9: 'neuf neuvième',
    10: 'dix dixième',
    11: 'onze onzième',
    12: 'douze douzième',
  },
  ar: {
    1: 'واحد واحدة واحدا واحدًا أول الأول الأولى أولى سنة عام شهر يوم ساعة مرة',
    2: 'اثنان اثنين اثنتان اثنتين ثاني الثاني ثانية الثانية سنتان سنتين عامان عامين شهران شهرين يومان يومين ساعتان ساعتين أسبوعان أسبوعين مرتان مرتين',
    3: 'ثلاث ثلاثة الثالث الثالثة ثالث ثالثة',
    4: 'أربع أربعة الرابع الرابعة رابع رابعة',
    5: 'خمس خمسة الخامس الخامسة خامس خامسة',
    6: 'ست ستة السادس السادسة سادس سادسة',
    7: 'سبع سبعة السابع السابعة سابع سابعة',
    8: 'ثماني ثمانية الثامن الثامنة ثامن ثامنة',
    9: 'تسع تسعة التاسع التاسعة تاسع تاسعة',
    10: 'عشر عشرة العاشر العاشرة عاشر عاشرة',
  },
  ckb: {
    1: 'یەک یەکەم',
    2: 'دوو دووەم',
    3: 'سێ سێیەم',
    4: 'چوار چوارەم',
    5: 'پێنج پێنجەم',
    6: 'شەش شەشەم',
    7: 'حەوت حەوتەم',
    8: 'هەشت هەشتەم',
    9: 'نۆ نۆیەم',
    10: 'دە دەیەم',
  },
};

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);

/** Two of something: the Arabic dual, as far as its ending tells it from a plural. */
const dual = /\p{L}{2}(?:تان|تين)(?!\p{L})/u;

/** True where the text writes the number, given in digits, as a word. */
export const saysInWords = (text: string, language: string, number: string): boolean => {
  if (language === 'ar' && number === '2' && dual.test(text)) return true;
  const forms = words[language]?.[number]?.split(' ') ?? [];
  const own = wordsIn(text);
  return forms.some((form) => own.has(form));
};
