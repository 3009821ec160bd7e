/** English words: American and British spelling, Snowball's endings, and families it does not know. */
import { stemmer } from '@orama/stemmers/english';
import { withFamilies, type Stem } from './families.ts';

type Rule = readonly [RegExp, string];

const spelling: readonly Rule[] = [
  [/^((?:mis)?behavi|col|end?eav|fav|harb|hon|lab|neighb|rum|savi)our/u, '$1or'],
  [/(.{3,}[a-z])i[sz](e[drs]?|ers|ing|ations?)$/u, '$1is$2'],
  [/yz(e[drs]?|ing)$/u, 'ys$1'],
  [/centr(e[ds]?|ing)$/u, 'center$1'],
  [/centere/u, 'center'],
  [/(def|off|lic|pret)ence(s?)$/u, '$1ense$2'],
  [/(cancel|counsel|label|model|travel)l(e[dr]s?|ers|ing)$/u, '$1$2'],
  [/^(program|diagram)me(s?)$/u, '$1$2'],
  [/ly$/u, ''],
];

/** Who does it belongs to what is done: smuggler and smuggling. */
const agent = /^(.{5,}?)(?:ers?|ors?)$/u;

const families = `
  child children kid kids
  woman women
  man men
  person people persons
  trafficking traffic traffics trafficker traffickers
  smuggling smuggle smuggler smugglers
  slavery slave slaves enslave enslaved enslavement
  marriage marry married marries marrying
  deception deceive deceived deceiving deceit deceptive deceived
  coercion coerce coerced coercing coercive
  begging beg beggar beggars begged
  migration migrant migrants migrate migrating
  identification identify identified identifying
  prosecution prosecute prosecutor prosecutors prosecuting
  referral refer refers referred referring
  extradition extradite extradited
  abduction abduct abducted abductor
  criminality criminal criminals
  witness witnesses
  force forces forced forcing forcible forcibly
  debt debts indebted indebtedness
  fraud frauds fraudulent
  fine fines fined
  exploitation exploitative
  sell sold selling sale sales
  keep kept keeps keeping
  take took taken takes taking
  hold held holds holding
  pay paid pays paying payment payments
  steal stole stolen theft thief thieves
  lose lost loss
  lie lied lies lying
  buy bought buying
  beat beaten beating
  speak spoke spoken speaking
  flee fled
  drown drowned drowning
  die died dead death deaths
  live living lives
  proof prove proves proved proven
  analysis analyse analysed
  country countries
  body bodies
  trauma traumatised traumatic traumatisation traumatise
  threat threaten threatened threatens threatening
  deportation deport deported
  Iraq Iraqi
  Kurdistan Kurdish Kurd
  Egypt Egyptian
  Morocco Moroccan
  Tunisia Tunisian
  Algeria Algerian
  Libya Libyan
  Jordan Jordanian
  Qatar Qatari
  Mali Malian
  Niger Nigerien
  Palestine Palestinian
  Pakistan Pakistani
  Afghanistan Afghan
  Bangladesh Bangladeshi
  Iran Iranian
`;

const plainStem: Stem = (word) => {
  const spelled = spelling.reduce((text, [from, to]) => text.replace(from, to), word);
  if (spelled.length < 4) return spelled;
  return stemmer(spelled).replace(agent, '$1') || spelled;
};

/** The stem of a folded English word. */
export const stemEnglish: Stem = withFamilies(plainStem, families);
