/** What the scan of a page finds, and where; see html-scan.ts. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Place extends Span {
  readonly line: number;
  readonly column: number;
}

export interface FoundAttribute extends Place {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  /** Value of `rel` on a link, of `http-equiv` on a meta element; else empty. */
  readonly role: string;
}

export interface InlineText extends Place {
  readonly type: 'script' | 'style';
  readonly text: string;
}

export interface HtmlScan {
  readonly attributes: readonly FoundAttribute[];
  readonly inline: readonly InlineText[];
  /** Names of all elements that are there. */
  readonly tags: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** End of `<head>`; undefined where the page has none. */
  readonly headStart?: number;
  /** Start of `</head>`. */
  readonly headEnd?: number;
}
