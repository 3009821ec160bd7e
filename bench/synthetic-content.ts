/** Made-up definitions of the size of real ones, each in English, French and Arabic, linked to each other. */
import { buildCorpus } from '../src/corpus/build.ts';
import { toSourceFile, type SourceFile } from '../src/corpus/source-file.ts';

const lists: Readonly<Record<string, string>> = {
  'content/vocabularies/themes.yml': 'trafficking: {en: Trafficking, fr: Traite, ar: الاتجار}\n',
  'content/vocabularies/audiences.yml': 'police: {en: Police, fr: Police, ar: الشرطة}\n',
  'content/vocabularies/definition-categories.yml': 'element: {en: Element, fr: Élément, ar: ركن}\n',
  'content/vocabularies/elements.yml': 'values: {en: Values, fr: Valeurs, ar: قيم}\n',
};

const sourceCount = 500;

const bibliography = (): string =>
  Array.from(
    { length: sourceCount },
    (_, index) =>
      `source-${index}:\n  title: Report ${index}\n  publisher: United Nations\n  url: https://example.org/${index}\n  accessed: "2026-11"\n`,
  ).join('');

/** Every fourth text has a link; few of the real ones have. */
const linkTo = (see: string, label: string, index: number, size: number): string =>
  index % 4 === 0 ? `${see} [${label}](/definitions/term-${(index + 1) % size})` : `${see} ${label}`;

const english = (index: number, size: number): string => `---
title: Term ${index}
description: "The element number ${index} of trafficking: what the trafficker does to the person in ${index % 30} days."
aliases:
  - action ${index}
  - conduct element ${index}
term_confirmed: true
category: element
checked: "2026-11-22"
themes: [trafficking]
audiences: [police]
elements:
  - id: values
    values:
      - recruitment
      - transportation
      - harbouring
    proof: One is enough.
legal:
  - id: tip-3
    name: Trafficking Protocol
    at: art. 3 (a)
    note: Lists the acts
    sources: ["source-${index % sourceCount}, art. 3"]
    confirmed: true
see_also: [term-${(index + 1) % size}, term-${(index * 7 + 3) % size}]
related: [definitions/term-${(index + 5) % size}]
notes:
  - Harbouring and receipt cover keeping someone in a place of exploitation as well as taking the person there.
sources: [source-${(index * 3) % sourceCount}]
---

Show that the suspect recruited, transported or harboured the person. No border is needed: ${linkTo('see', 'the next term', index, size)}.

:::note[What to look for]
Adverts, agency papers, contracts and messages show recruitment. Tickets, visas and ${index % 30} border entries show transport.
:::
`;

const french = (index: number, size: number, digest: string): string => `---
translation: {of: "${digest}", by: machine, reviewed: false}
title: Terme ${index}
description: "L'élément numéro ${index} de la traite : ce que l'auteur fait à la personne en ${index % 30} jours."
aliases:
  - action ${index}
  - élément matériel ${index}
elements:
  values:
    values:
      - recrutement
      - transport
      - hébergement
    proof: Un seul suffit.
legal:
  tip-3:
    name: Protocole contre la traite
    note: Énumère les actes
notes:
  - L'hébergement et l'accueil visent aussi bien le fait de garder une personne que celui de l'y amener.
---

Montrez que le suspect a recruté, transporté ou hébergé la personne. ${linkTo('Voir', 'le terme suivant', index, size)}.

:::note[Que chercher]
Les annonces, les papiers d'agence et les messages montrent le recrutement. Les billets et ${index % 30} passages de frontière montrent le transport.
:::
`;

const arabic = (index: number, size: number, digest: string): string => `---
translation: {of: "${digest}", by: machine, reviewed: false}
title: المصطلح ${index}
description: "الركن رقم ${index} من أركان الاتجار بالأشخاص: ما يفعله المتاجر بالشخص خلال ${index % 30} يوما."
aliases:
  - الفعل ${index}
  - الركن المادي ${index}
elements:
  values:
    values:
      - التجنيد
      - النقل
      - الإيواء
    proof: يكفي واحد منها.
legal:
  tip-3:
    name: بروتوكول منع الاتجار بالأشخاص
    note: يعدد الأفعال
notes:
  - يشمل الإيواء والاستقبال إبقاء الشخص في مكان الاستغلال كما يشملان أخذه إليه.
---

أثبت أن المشتبه فيه جنّد الشخص أو نقله أو آواه. ${linkTo('انظر', 'المصطلح التالي', index, size)}.

:::note[ما يبحث عنه]
تدل الإعلانات وأوراق الوكالات والرسائل على التجنيد. وتدل التذاكر و${index % 30} من مرات عبور الحدود على النقل.
:::
`;

const file = (language: string, index: number, text: string): SourceFile =>
  toSourceFile(`content/${language}/definitions/term-${index}.md`, text);

/** `size` records in three languages with the lists they need; the check finds no problem in them. */
export const syntheticContent = (size: number): readonly SourceFile[] => {
  const indexes = Array.from({ length: size }, (_, index) => index);
  const all = Object.entries({ ...lists, 'content/sources/all.yml': bibliography() });
  const sources = [
    ...all.map(([path, content]) => toSourceFile(path, content)),
    ...indexes.map((index) => file('en', index, english(index, size))),
  ];
  const { corpus } = buildCorpus(sources);
  const digestOf = (index: number): string => corpus.records.get(`definitions/term-${index}`)?.digest ?? '';
  return [
    ...sources,
    ...indexes.map((index) => file('fr', index, french(index, size, digestOf(index)))),
    ...indexes.map((index) => file('ar', index, arabic(index, size, digestOf(index)))),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
};
