/** A comparison is found by its rows and questions, and named under the terms it compares. */
import type { KindWordsOf } from '../kind-words.ts';
import { kinds } from '../../schema/kinds.ts';

/** What a comparison adds. */
export const comparisonWords: KindWordsOf<'comparison'> = (data) => ({
  passages: [
    ...data.dimensions.map((row) => row.title),
    ...data.decisions.map((step) => step.question),
    ...data.misconceptions.map((one) => one.wrong),
  ],
  compares: [data.left, data.right].map((slug) => `${kinds.definition.folder}/${slug}`),
});
