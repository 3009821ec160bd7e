/** English pages. */
import { englishStopWords } from '../stop-words.ts';
import { remembering } from '../families.ts';
import { stemLightArabic } from '../arabic-light.ts';
import { stemEnglish } from '../english.ts';
import type { Profile } from '../profile.ts';

/** Groups of words that readers use for one another; the pages say one of them. */
export const englishSynonyms = `
passport papers document identity visa id
employer boss master owner patron sponsor
sponsor sponsorship kafala kafeel kafil
wage salary pay earnings income
phone telephone mobile cellphone smartphone cell
shelter accommodation housing refuge safehouse hostel lodging
police officer gendarme
judge court magistrate trial
maid housekeeper servant nanny domestic helper
boat vessel ship dinghy raft sea
drown shipwreck sank sea
fake false forged bogus counterfeit
job work employment
begging alms panhandling
kidney organ liver transplant
prostitution brothel pimp sexual sex
debt loan owe
child minor boy girl juvenile underage teenager baby
early child
bride marriage wedding
victim survivor
facebook instagram whatsapp telegram tiktok social internet online website
interview talk speak question conversation
lock confine imprison detain trap captive
punish penalty sentence prison prosecute jail punishment
interpreter translator
confiscate seize withhold hold keep take
difference compare comparison distinguish versus vs
hotline helpline phone
lawyer attorney counsel legal
doctor hospital medical health clinic
training course seminar workshop
missing disappeared
stateless refugee
help assistance support aid
escape flee leave
hit beat violence abuse assault
fear afraid scared
sign indicator warning symptom
deport deportation expel expulsion return
treaty convention agreement
ransom kidnap
trick lure deceive cheat
offer advert ad announcement
recruit hire
factory workplace farm
evidence proof
trial prosecution
suspect accused offender perpetrator
overload overcrowd unfit
gang mafia criminal
slave slavery servitude
meet find encounter spot
`;

/** The profile of `en`. */
export const profile: Profile = {
  language: 'en',
  latin: remembering(stemEnglish),
  arabic: [remembering(stemLightArabic)],
  stopWords: englishStopWords,
  lawWords: 'law act ordinance decree dahir قانون',
  synonyms: englishSynonyms,
};
