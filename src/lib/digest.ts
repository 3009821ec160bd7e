/** A short stable fingerprint of a text. Not for security, only to notice change. */

const mix = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
};

/** Sixteen hexadecimal digits: FNV-1a over UTF-16 code units with two offsets. */
export const digest = (text: string): string =>
  [mix(text, 0x811c9dc5), mix(`${text}\u0000${text.length}`, 0x9e3779b9)]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
