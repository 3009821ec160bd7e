import { excerpt } from '../../lib/text.ts';
import { bodyOf, type Body } from '../bodies.ts';
import { findingAt, type Finding, type Rule } from '../rule.ts';
import { definition } from '../sample-content.ts';
import { everyVersion } from '../versions.ts';

const allowed = ['br', 'abbr', 'bdi', 'sup', 'sub'];
const allowedTag =
  /^<(?:(?:br|abbr|bdi|sup|sub)(?:\s+(?:title|lang|dir)="[^"<>]*")*\s*\/?|\/(?:abbr|bdi|sup|sub)\s*)>$/iu;
const tag = /<(?:[a-z/!?][^>]*>?)/giu;

interface Piece {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const piecesOf = ({ value, line, column }: Body['html'][number]): readonly Piece[] =>
  [...value.matchAll(tag)].map(({ 0: text, index }) => {
    const before = value.slice(0, index).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return { text, line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
  });

const isEnd = ({ text }: Piece): boolean => text.startsWith('</');

/** Start tags tell enough; a lone end tag is told when there is nothing else. */
const refusedIn = ({ html }: Body): readonly Piece[] => {
  const refused = html.flatMap(piecesOf).filter((piece) => !allowedTag.test(piece.text));
  const starts = refused.filter((piece) => !isEnd(piece));
  return starts.length === 0 ? refused : starts;
};

const toFinding = (file: string, piece: Piece): Finding =>
  findingAt(file, piece, {
    found: `the HTML "${excerpt(piece.text, 40)}"`,
    expected: `Markdown; of HTML only ${allowed.join(', ')} with title, lang or dir`,
    suggestion: 'Write it in Markdown, or put it between backticks to show it as it is.',
  });

export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'error',
  summary: 'HTML in the text of a record.',
  why: 'HTML can load pictures from elsewhere, run programs or change the page. Whoever reads about trafficking next to a suspect must leave no trace with third parties.',
  mend: 'Write it in Markdown. Allowed are `<br>`, `<abbr>`, `<bdi>`, `<sup>` and `<sub>`, with no attribute but `title`, `lang` and `dir`. HTML comments count too: they would be published.',
  bad: {
    files: {
      'content/en/definitions/act.md': definition(
        {},
        'One act is <b>enough</b>, says <abbr title="Trafficking" onclick="x()">TIP</abbr>.\n\n<div>\n<script src="https://example.org/x.js"></script>\n</div>',
      ),
    },
    at: [
      'content/en/definitions/act.md:9:12',
      'content/en/definitions/act.md:9:32',
      'content/en/definitions/act.md:11:1',
      'content/en/definitions/act.md:12:1',
    ],
  },
  good: {
    files: {
      'content/en/definitions/act.md': definition(
        {},
        'One act is **enough**, says <abbr title="Trafficking">TIP</abbr>. In code `<b>` is shown as it is.',
      ),
    },
  },
  check: (corpus) =>
    everyVersion(corpus).flatMap(({ version }) =>
      refusedIn(bodyOf(version)).map((piece) => toFinding(version.file, piece)),
    ),
};
