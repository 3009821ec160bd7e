/** A rule as a Markdown page, with its examples and the very report an editor gets for them. */
import { buildCorpus } from '../corpus/build.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import { visible } from '../lib/text.ts';
import { toText } from './reporters/text.ts';
import type { Example, Rule } from './rule.ts';
import { runChecks } from './run.ts';
import { sampleDay, toFiles } from './sample-files.ts';

const longLine = 160;
const longFile = 16;
const around = 2;

const isShown = (example: Example, path: string): boolean =>
  path in example.files || path in (example.bytes ?? {}) || path in (example.outside ?? {});

const cut = (line: string): string => (line.length <= longLine ? line : `${line.slice(0, longLine - 1)}…`);

const linesOf = (text: string): readonly string[] =>
  text
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => visible(cut(line)));

/** The lines near those that matter; `…` stands for what is left out. */
const excerptLines = (lines: readonly string[], matter: readonly number[]): readonly string[] => {
  if (lines.length <= longFile) return lines;
  const isNear = (index: number): boolean => matter.some((line) => Math.abs(line - 1 - index) <= around);
  return lines.flatMap((line, index) => {
    if (isNear(index)) return [line];
    return isNear(index - 1) || index === 0 ? ['…'] : [];
  });
};

const linesNamed = (example: Example, path: string): readonly number[] =>
  (example.at ?? [])
    .filter((at) => at.startsWith(`${path}:`))
    .map((at) => Number(at.slice(path.length + 1).split(':')[0]));

const readable = (bytes: Uint8Array): string | undefined => {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\u0000') || text === '' ? undefined : text;
};

const differing = (lines: readonly string[], other: readonly string[]): readonly number[] =>
  lines.flatMap((line, index) => (other.includes(line) ? [] : [index + 1]));

const showFile = (file: SourceFile, example: Example, other: readonly SourceFile[]): string => {
  const text = readable(file.bytes);
  if (file.outside !== undefined) return `\`${file.path}\` is a symbolic link to \`${file.outside}\`.\n`;
  if (text === undefined) return `\`${file.path}\` has ${file.size} bytes.\n`;
  const lines = linesOf(text);
  const twin = other.find(({ path }) => path === file.path);
  const named = linesNamed(example, file.path);
  const matter =
    named.length > 0 || twin === undefined ? named : differing(lines, linesOf(readable(twin.bytes) ?? ''));
  const shown = excerptLines(lines, matter.length === 0 ? [lines.length] : matter);
  return [`\`${file.path}\``, '', '```yaml', ...shown, '```', ''].join('\n');
};

const showExample = (example: Example, other: Example): string => {
  const others = toFiles(other);
  return toFiles(example)
    .filter(({ path }) => isShown(example, path))
    .map((file) => showFile(file, example, others))
    .join('\n');
};

const reportOf = (example: Example, rules: readonly Rule[]): string =>
  toText(runChecks(buildCorpus(toFiles(example)), rules, { today: sampleDay }), { colour: 'off' });

/** The page docs/rules/<id>.md. */
export const toRulePage = (rule: Rule, rules: readonly Rule[]): string =>
  `# \`${rule.id}\`

${rule.summary}

Severity: ${rule.severity}${rule.severity === 'error' ? '; the site is not built until it is mended' : '; the site is built all the same'}.

## Why

${rule.why}

## What to do

${rule.mend}

## Wrong

${showExample(rule.bad, rule.good)}
\`npm run check\` says:

\`\`\`text
${reportOf(rule.bad, rules)}\`\`\`

## Right

${showExample(rule.good, rule.bad)}`;

const row = ({ id, severity, summary }: Rule): string => `| [${id}](${id}.md) | ${severity} | ${summary} |`;

/** The page docs/rules/README.md. */
export const toRuleIndex = (rules: readonly Rule[]): string =>
  `# Rules

What \`npm run check\` looks for. This folder is generated from \`src/check/rules/\`: change a rule there, then run \`npm run docs\`.

A problem that has to be accepted for a while goes into \`content/exceptions.yml\`, with the rule, the file, the reason and the last day:

\`\`\`yaml
exceptions:
  - rule: too-few-aliases
    file: content/en/definitions/act.md
    reason: No second name is in use.
    until: "2027-05-31"
\`\`\`

| Rule | Severity | What is wrong |
|---|---|---|
${rules.map(row).join('\n')}
`;
