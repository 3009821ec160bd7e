/** A training module is found by whom it is for and by its sessions. */
import type { KindWordsOf } from '../kind-words.ts';

/** What a training adds. */
export const trainingWords: KindWordsOf<'training'> = (data) => ({
  passages: [...data.audience, ...data.sessions.map((session) => session.title)],
});
