/**
 * Sorani Kurdish words, already folded (ە ة ه are one letter, as are ی ي ێ and
 * و ۆ): the endings of Lucene's Sorani stemmer in that spelling, and the light
 * verb `کردن`. To be reviewed by a native speaker.
 */
import { withFamilies, type Stem } from './families.ts';

/** Ending → the shortest word it is taken from. Longer endings first. */
const endings: readonly (readonly [string, number])[] = [
  ['هكهمي', 8],
  ['هكهتي', 8],
  ['هكاني', 8],
  ['هكانه', 8],
  ['هكانم', 8],
  ['هكان', 7],
  ['هكهي', 7],
  ['هكهم', 7],
  ['هكه', 6],
  ['كانه', 7],
  ['كان', 6],
  ['كهي', 6],
  ['كه', 5],
  ['يهكي', 7],
  ['يكي', 6],
  ['يهك', 6],
  ['يك', 5],
  ['ياني', 7],
  ['اني', 6],
  ['يان', 6],
  ['مان', 6],
  ['تان', 6],
  ['يانه', 7],
  ['انه', 6],
  ['ان', 5],
  ['هوه', 7],
  ['دا', 5],
  ['هيه', 6],
  ['يي', 5],
  ['هي', 5],
  ['ه', 5],
  ['ي', 4],
];

const lightVerb = /^(.{4,}?)(?:بيكردن|ليكردن|كردن)$/u;

const withoutEnding = (word: string): string => {
  const found = endings.find(
    ([ending, length]) => word.length >= length && word.endsWith(ending) && word.length - ending.length >= 3,
  );
  return found === undefined ? word : withoutEnding(word.slice(0, -found[0].length));
};

const families = `
  کۆچبەر کۆچ
  کۆیلە کۆیلایەتی
  سواڵ سواڵکەر
  یاسا یاسایی
`;

const plainStem: Stem = (word) => {
  const bare = withoutEnding(word).replace(lightVerb, '$1');
  return withoutEnding(bare);
};

/** The stem of a folded Sorani word. */
export const stemSorani: Stem = withFamilies(plainStem, families);
