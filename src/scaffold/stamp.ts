/** Writes the digest of the source text into the header of a translation; no other byte changes. */

const header = /^(translation:\s*(?:\{[^}\n]*?\bof:\s*|\r?\n(?:[ \t]+(?!of:)[^\n]*\n)*[ \t]+of:\s*))(["']?)([^"',}\s]+)\2/mu;

/** The text with the new digest, or undefined when there is no header to write into. */
export const stampTranslation = (text: string, digest: string): string | undefined =>
  header.test(text)
    ? text.replace(header, (_all, before: string) => `${before}"${digest}"`)
    : undefined;
