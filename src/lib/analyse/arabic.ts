/** Arabic words on Arabic pages: the rules, and the families that no rule finds. */
import { stemLightArabic, withoutArticle } from './arabic-light.ts';
import { arabicFamilies } from './arabic-plurals.ts';
import { withFamilies, type Stem } from './families.ts';

const stemFamily = withFamilies(stemLightArabic, arabicFamilies);

/** The stem of a folded Arabic word. Families are looked up without the article. */
export const stemArabic: Stem = (word) => stemFamily(withoutArticle(word));
