/**
 * One list from both layers: what the quick layer knows by name comes first, then
 * pages that hold every word, then the rest of what the quick layer has.
 */
import type { Hit } from './model.ts';
import type { QuickHit } from './quick.ts';
import type { TextHit } from './text-layer.ts';

/** From here on a quick hit stands before the text layer though it lacks a word. */
const sure = 0.45;
/** A quick hit below this share of the best stands behind the text layer. */
const weak = 0.55;

export interface MergeInput {
  readonly quick: readonly QuickHit[];
  readonly text: readonly TextHit[];
  /** The record of a text hit as it is shown, with the sentence that matched. */
  readonly show: (hit: TextHit) => Hit | undefined;
}

const isSure = (hit: QuickHit, best: number): boolean =>
  (hit.complete === 'yes' || hit.score >= sure) && hit.score >= best * weak;

/** From here on the name says why a record was found; below it, a sentence has to. */
const named = 0.9;

const withSentence = (hit: QuickHit, sentences: ReadonlyMap<string, string>): Hit => {
  const excerpt = sentences.get(hit.id);
  const explained = hit.fit >= named || hit.name !== undefined || hit.excerpt !== undefined;
  return explained || excerpt === undefined || excerpt === '' ? hit : { ...hit, excerpt };
};

/** All hits in order, each record once. */
export const mergeHits = ({ quick, text, show }: MergeInput): readonly Hit[] => {
  const best = quick[0]?.score ?? 0;
  const whole = text.filter((hit) => hit.dropped === 0).flatMap((hit) => show(hit) ?? []);
  const partial = text.filter((hit) => hit.dropped > 0).flatMap((hit) => show(hit) ?? []);
  const sentences = new Map([...whole, ...partial].map(({ id, excerpt = '' }) => [id, excerpt]));
  const explain = (hit: QuickHit): Hit => withSentence(hit, sentences);
  const first = quick.filter((hit) => isSure(hit, best)).map(explain);
  const later = quick.filter((hit) => !isSure(hit, best)).map(explain);
  const seen = new Set<string>();
  return [...first, ...whole, ...later, ...partial].filter(
    ({ id }) => !seen.has(id) && seen.add(id) !== undefined,
  );
};
