/**
 * The content security policy of a page, and what a page must not contain for
 * the policy to hold. Nothing is allowed that is not named.
 */
import { createHash } from 'node:crypto';
import type { Problem } from '../corpus/problem.ts';
import type { FoundAttribute, HtmlScan, InlineText } from './html-places.ts';
import { pageProblem, type Fault } from './page-problem.ts';
import { urlKind } from './site-paths.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const hashes = (inline: readonly InlineText[], type: InlineText['type']): readonly string[] =>
  [...new Set(inline.filter((one) => one.type === type).map((one) => hashOf(one.text)))].sort();

/** `wasm-unsafe-eval` lets the search compile its WebAssembly; it allows no script. */
const directives = (scan: Pick<HtmlScan, 'inline'>): readonly (readonly string[])[] => [
  ['default-src', "'none'"],
  ['script-src', "'self'", "'wasm-unsafe-eval'", ...hashes(scan.inline, 'script')],
  ['style-src', "'self'", ...hashes(scan.inline, 'style')],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
];

/** The policy as one line. */
export const policyOf = (scan: Pick<HtmlScan, 'inline'>): string =>
  directives(scan)
    .map((words) => words.join(' '))
    .join('; ');

/** The policy a host sends for every page; it adds what only a header can say. */
export const headerPolicy = (): string => "frame-ancestors 'none'";

/** The element that carries the policy; it must stand first in the head. */
export const policyElement = (scan: Pick<HtmlScan, 'inline'>): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policyOf(scan)}">`;

const loads: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};

const loadingLinks =
  /(?:^|\s)(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)(?:\s|$)/u;

const isLoad = ({ tag, name, role }: FoundAttribute): boolean =>
  tag === 'link' ? name === 'href' && loadingLinks.test(role) : (loads[tag] ?? []).includes(name);

const faultOf = (attribute: FoundAttribute): Fault | undefined => {
  const { name, value } = attribute;
  if (name === 'style')
    return {
      rule: 'inline-style',
      found: `style="${value}"`,
      expected: 'a class',
      suggestion: 'Put the declaration into a stylesheet: the policy of the page blocks it here.',
    };
  if (name.startsWith('on'))
    return {
      rule: 'inline-handler',
      found: `the attribute ${name}`,
      expected: 'addEventListener in a script file',
      suggestion: 'The policy of the page blocks event handlers in HTML.',
    };
  if (name === 'ping')
    return { rule: 'third-party-request', found: 'the attribute ping', expected: 'no request on a click' };
  if (/^\s*(?:javascript|data|vbscript):/iu.test(value) && name !== 'content')
    return { rule: 'unsafe-url', found: `"${value.slice(0, 40)}"`, expected: 'a link to a page' };
  if (isLoad(attribute) && urlKind(value) === 'other-origin')
    return {
      rule: 'third-party-request',
      found: `${name}="${value}"`,
      expected: 'a file of the site itself',
      suggestion: 'Readers must not be seen by anyone else: store the file with the site.',
    };
  return undefined;
};

const forbiddenTags = ['base', 'iframe', 'object', 'embed', 'frame', 'applet'];

/** What on this page breaks the policy or the promise of no request elsewhere. */
export const findUnsafe = (page: string, scan: HtmlScan): readonly Problem[] => [
  ...scan.attributes.flatMap((attribute) => {
    const fault = faultOf(attribute);
    return fault === undefined ? [] : [pageProblem(page, attribute, fault)];
  }),
  ...forbiddenTags
    .filter((tag) => scan.tags.has(tag))
    .map((tag) =>
      pageProblem(
        page,
        { line: 1, column: 1 },
        {
          rule: 'unsafe-element',
          found: `<${tag}>`,
          expected: 'no such element',
          suggestion: 'It loads or redirects content that the policy does not allow.',
        },
      ),
    ),
];
