/** French words without their accents: Snowball's endings, those of participles, and families. */
import { stemmer } from '@orama/stemmers/french';
import { withFamilies, type Stem } from './families.ts';

/** Snowball reads accents; folded words have none, so what is left of participles goes here. */
const leftover = /^(.{3,}?)(?:e+s?|i|s)$/u;
const verbPlural = /^(.{4,}[^m])ent$/u;
const participle = /^(.{3,}?)ees?$/u;

const families = `
  mendicite mendiant mendiante mendier mendie mendient mendiants
  trafic trafiquant trafiquants trafiquer
  enquete enqueteur enquetrice enqueter
  temoin temoignage temoigner
  esclavage esclave esclaves
  contrainte contraindre contraint contraignant
  extradition extrader extrade
  tromperie tromper trompeur trompeuse trompe trompees
  exploitation exploiteur exploiteurs exploiteuse
  travail travailleur travailleuse travailleurs travailleuses travailler travaux
  confiscation confisquer confisque
  migration migrant migratoire migrer immigration immigrant emigration
  passeur passeuse passage
  protection proteger protege
  identification identifier
  consentement consentir consent consentant
  punition punir puni punie punies
  recrutement recruter recruteur recruteurs
  formation former formateur formateurs
  interpretation interprete interpretariat
  vente vendre vendu vendue vend vendeur
  paiement payer paye payes paie paient
  faux fausse fausses falsifie
  oeil yeux
  pays national
  enfant enfants
  mort mourir mortel deces
  mer marine maritime
  bateau bateaux embarcation
  prendre pris prise prises prend prennent
  tenir tenu tenue tient tiennent retenir retenu retient
  battre battu battue battus
  mettre mis mise
  perdre perdu perte
  fuir fui fuite
  menace menacer menacé menaces
  traumatisme trauma traumatisé traumatisée traumatiser traumatique
  Irak irakien irakienne Iraq
  Kurdistan kurde
  Égypte égyptien égyptienne
  Maroc marocain marocaine
  Tunisie tunisien tunisienne
  Algérie algérien algérienne
  Libye libyen libyenne
  Jordanie jordanien jordanienne
  Qatar qatarien qatari
  Mali malien malienne
  Niger nigérien nigérienne
  Palestine palestinien palestinienne
  Pakistan pakistanais
  Afghanistan afghan afghane
  Bangladesh bangladais
  Iran iranien iranienne
  Burkina burkinabè burkinabé
`;

const plainStem: Stem = (word) => {
  if (word.length < 4) return word;
  const ended = word.replace(participle, '$1e').replace(verbPlural, '$1e');
  const found = stemmer(ended);
  return found.replace(leftover, '$1') || found;
};

/** The stem of a folded French word without its elided article. */
export const stemFrench: Stem = withFamilies(plainStem, families);
