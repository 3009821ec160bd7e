/**
 * Reads built HTML with the tokenizer of a standards-conforming parser and notes
 * where every URL, inline script and inline style stands. It changes nothing, so
 * that what is edited later is exactly those places and no other byte.
 */
import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import type { FoundAttribute, HtmlScan, InlineText } from './html-places.ts';

/** How the tokenizer must go on after the start tag of these elements. */
const modes: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.DATA,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/** Attributes that hold a URL, or that a strict policy cares about. */
const watched = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'xlink:href',
  'content',
  'style',
  'ping',
  'background',
]);

const isWatched = (name: string): boolean => watched.has(name) || name.startsWith('on');

/** Scripts that run; JSON-LD and other data blocks do not. */
const runs = (type: string | undefined): boolean =>
  type === undefined ||
  ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'].includes(
    type.trim().toLowerCase(),
  );

interface Notes {
  readonly attributes: FoundAttribute[];
  readonly inline: InlineText[];
  readonly tags: Set<string>;
  readonly ids: Set<string>;
  headStart?: number;
  headEnd?: number;
  open?: {
    readonly type: InlineText['type'];
    readonly start: number;
    readonly line: number;
    readonly column: number;
  };
}

const attributeOf = (token: Token.TagToken, name: string): string | undefined =>
  token.attrs.find((one) => one.name === name)?.value;

const noteAttributes = (notes: Notes, token: Token.TagToken): void => {
  const role = (attributeOf(token, token.tagName === 'meta' ? 'http-equiv' : 'rel') ?? '').toLowerCase();
  for (const { name, value } of token.attrs) {
    if (name === 'id') notes.ids.add(value);
    const place = token.location?.attrs?.[name];
    if (place === undefined || !isWatched(name)) continue;
    notes.attributes.push({
      tag: token.tagName,
      name,
      value,
      role,
      start: place.startOffset,
      end: place.endOffset,
      line: place.startLine,
      column: place.startCol,
    });
  }
};

const noteInline = (notes: Notes, token: Token.TagToken): void => {
  const isScript =
    token.tagName === 'script' && attributeOf(token, 'src') === undefined && runs(attributeOf(token, 'type'));
  if ((!isScript && token.tagName !== 'style') || token.location === null) return;
  const { endOffset: start, endLine: line, endCol: column } = token.location;
  notes.open = { type: isScript ? 'script' : 'style', start, line, column };
};

const closeInline = (notes: Notes, html: string, end: number): void => {
  if (notes.open === undefined) return;
  notes.inline.push({ ...notes.open, end, text: html.slice(notes.open.start, end) });
  delete notes.open;
};

const ignore = (): void => undefined;

/** Everything on the page that a portable and strict site must know of. */
export const scanHtml = (html: string): HtmlScan => {
  const notes: Notes = { attributes: [], inline: [], tags: new Set(), ids: new Set() };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onStartTag: (token) => {
        notes.tags.add(token.tagName);
        if (token.attrs.length > 0) noteAttributes(notes, token);
        if (token.tagName === 'head') notes.headStart = token.location?.endOffset ?? 0;
        noteInline(notes, token);
        tokenizer.state = modes[token.tagName] ?? tokenizer.state;
      },
      onEndTag: (token) => {
        const start = token.location?.startOffset ?? html.length;
        if (token.tagName === 'head') notes.headEnd ??= start;
        closeInline(notes, html, start);
      },
    },
  );
  tokenizer.write(html, true);
  const { open: _, ...scan } = notes;
  return scan;
};
