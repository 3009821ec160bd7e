/**
 * Words that carry no subject, as typed in whole questions. They are skipped in
 * a query unless it holds nothing else. Folded forms.
 */
import { fold } from './fold.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(fold(words).trim().split(/\s+/u));

/** Small words of English. */
export const englishStopWords = setOf(`
  a an the of in on at to for from by with and or as is are was were be been being am do does did doing has have had
  it its this that these those there i me my we our you your he him his she her they them their who whom whose which
  what when where why how can could may might must shall should will would if then than so not no nor but about into
  out up off over under again very just any some such same own too s t d m re ve ll get got make made someone somebody away back
`);

/** Small words of French. */
export const frenchStopWords = setOf(`
  le la les l un une des de du d au aux a en dans sur sous pour par avec sans et ou ni que qui quoi dont qu est sont
  etre ete etait a ai as avons ont avoir il elle ils elles on nous vous je j tu me m te t se s ce c cet cette ces mon
  ma mes ton ta tes son sa ses notre nos votre vos leur leurs y ne n pas plus si comment quand pourquoi quel quelle
  quels quelles peut peux doit faire fait fais lorsque comme mais donc entre vers chez lui tout toute tous
`);

/** Small words of Arabic. */
export const arabicStopWords = setOf(`
  في من على إلى الى عن مع هو هي هم هذا هذه ذلك تلك التي الذي الذين ما ماذا هل كيف متى أين لماذا لم لن لا كان كانت
  يكون تكون أن إن أو أم و ثم قد كل بعض بين عند عندما إذا له لها لهم لي به بها فيه فيها منه منها أنا نحن أنت كنت
  ما هي وهو وهي أي مثل بعد قبل حول ضد يمكن يجب
`);

/** Small words of Sorani. */
export const soraniStopWords = setOf(`
  لە بە بۆ و یان ئەو ئەم ئەمە ئەوە کە من تۆ ئێمە ئەوان چی چۆن کەی کوێ بۆچی هەر لەگەڵ لەسەر لەژێر دوای پێش نێوان ئایا
  هەیە نییە بوو دەبێت بکەم بێ ی نێو ناو دژی
`);

/** Joins several lists: people mix languages in one query. */
export const joinSets = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));
