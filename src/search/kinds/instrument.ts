/** An instrument is found by its short name, its articles and what they say. */
import type { KindWordsOf } from '../kind-words.ts';

/** What an instrument adds. */
export const instrumentWords: KindWordsOf<'instrument'> = (data) => ({
  names: data.short_name === undefined ? [] : [data.short_name],
  keys: data.pinpoints.map((pinpoint) => pinpoint.at),
  passages: data.pinpoints.map((pinpoint) => `${pinpoint.at} ${pinpoint.subject}`),
});
