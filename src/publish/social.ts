/** What networks and messengers show of a shared page: a picture per language and its address. */
import { escapeHtml } from '../lib/html.ts';
import type { SiteWords } from './discovery.ts';

export const socialPicture = (language: string): string => `social/${language}.png`;

const width = 1200;
const height = 630;

const longest = 36;

/** Lines of at most 36 letters, broken between words. */
const linesOf = (text: string): readonly string[] =>
  text.split(/\s+/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);

/** The picture as SVG. Drawn once by `npm run social`, because text needs the fonts of a machine. */
export const socialSvg = ({ language, direction, title, tagline }: SiteWords): string => {
  const x = direction === 'rtl' ? width - 90 : 90;
  const text = (y: number, size: number, content: string, colour: string): string =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" direction="${direction}" xml:lang="${language}" font-family="Noto Sans, Noto Sans Arabic, DejaVu Sans, sans-serif">${escapeHtml(content)}</text>`;
  const lines = linesOf(tagline).map((line, index) => text(360 + index * 72, 52, line, '#dbe7f7'));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#0b4f9e"/>${text(220, 120, title, '#ffffff')}${lines.join('')}</svg>`;
};

/** Open Graph wants absolute addresses, so that it is written only where the site has one. */
export const socialMeta = (site: string, language: string, path: string): string =>
  [
    `<meta property="og:type" content="article">`,
    `<meta property="og:url" content="${escapeHtml(new URL(path, site).href)}">`,
    `<meta property="og:site_name" content="Dalil">`,
    `<meta property="og:image" content="${escapeHtml(new URL(socialPicture(language), site).href)}">`,
    `<meta property="og:image:width" content="${width}"><meta property="og:image:height" content="${height}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ].join('');
