/** A project is found by who runs and pays it, where, and by its identifiers. */
import type { KindWordsOf } from '../kind-words.ts';

/** What a project adds. */
export const projectWords: KindWordsOf<'project'> = (data, { corpus, language }) => {
  const labels = corpus.vocabularies.get('organisations')?.entries;
  const organisations = [...new Set([...data.lead, ...data.partners, ...data.donors])];
  return {
    passages: [
      ...organisations.map((id) => labels?.get(id)?.[language] ?? labels?.get(id)?.en ?? id),
      ...(data.locations ?? []),
      ...data.identifiers.map((identifier) => identifier.value),
    ],
  };
};
