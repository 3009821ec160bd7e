/** French pages. */
import { englishStopWords, frenchStopWords, joinSets } from '../stop-words.ts';
import { remembering } from '../families.ts';
import { stemLightArabic } from '../arabic-light.ts';
import { stemFrench } from '../french.ts';
import type { Profile } from '../profile.ts';

const synonyms = `
passeport papiers document identité visa
employeur patron patronne maître chef
parrainage kafala kafil parrain garant
salaire paie paye rémunération argent
téléphone portable mobile numéro
hébergement abri refuge foyer logement accueil
police policier gendarme gendarmerie
juge tribunal magistrat procès justice
bonne domestique servante employée ménage femme
bateau navire embarcation pirogue canot mer
naufrage noyade noyé mer
faux fausse falsifié contrefait trompeur fictif
emploi travail job poste
mendicité aumône quête manche
rein organe greffe foie
prostitution proxénétisme sexuelle bordel
dette prêt crédit
enfant mineur fille garçon bébé adolescent
précoce enfant
victime survivante
facebook instagram whatsapp telegram tiktok réseaux internet ligne web site
entretien parler audition interroger discuter conversation
enfermer séquestrer détenir retenir enfermé
punir peine sanction prison poursuivre condamner
interprète traducteur traduction
confisquer garder retenir prendre conserver détenir
différence distinguer comparer distinction versus
avocat juridique défense
médecin hôpital santé médical soins
formation cours stage séminaire atelier
disparu disparue recherche
apatride réfugié
aide assistance soutien
fuir échapper partir quitter
frapper battre violence coups maltraitance
peur crainte
signe indicateur indice alerte
expulser expulsion renvoi retour
traité convention accord
rançon enlèvement
annonce offre
recruter embaucher
usine chantier atelier
preuve élément
isolé accompagné
surchargé surpeuplé impropre
passeur trafiquant
urgence immédiat
rencontrer trouver croiser face
`;

/** The profile of `fr`. */
export const profile: Profile = {
  language: 'fr',
  latin: remembering(stemFrench),
  arabic: [remembering(stemLightArabic)],
  stopWords: joinSets(frenchStopWords, englishStopWords),
  lawWords: 'loi ordonnance dahir décret قانون',
  synonyms,
};
