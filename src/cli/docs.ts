/** `npm run docs`: writes the pages of all rules and kinds; `--check` only says which are stale. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toRuleIndex, toRulePage } from '../check/docs.ts';
import { toKindIndex, toKindPage } from '../check/kind-docs.ts';
import { rules } from '../check/rules.ts';
import { kindOrder } from '../schema/kinds.ts';
import { exitCodes, run } from './arguments.ts';

const help = `npm run docs -- [--check] [--out DIR]

Writes docs/rules/ and docs/kinds/ from the rules and schemas.

  --check    write nothing; exit code 1 when a page on disk is stale
  --out DIR  another folder than docs/
`;

/** Path below the docs folder → text. */
const pages = (): ReadonlyMap<string, string> =>
  new Map([
    ['rules/README.md', toRuleIndex(rules)],
    ...rules.map((rule) => [`rules/${rule.id}.md`, toRulePage(rule, rules)] as const),
    ['kinds/README.md', toKindIndex()],
    ...kindOrder.map((kind) => [`kinds/${kind}.md`, toKindPage(kind)] as const),
  ]);

const filesIn = async (root: string, folder: string): Promise<readonly string[]> => {
  const names = await readdir(join(root, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`);
};

const findStale = async (root: string, wanted: ReadonlyMap<string, string>): Promise<readonly string[]> => {
  const existing = [...(await filesIn(root, 'rules')), ...(await filesIn(root, 'kinds'))];
  const paths = [...new Set([...wanted.keys(), ...existing])].sort();
  const texts = await Promise.all(
    paths.map((path) => readFile(join(root, path), 'utf8').catch(() => undefined)),
  );
  return paths.filter((path, index) => texts[index] !== wanted.get(path));
};

const write = async (root: string, path: string, text: string | undefined): Promise<void> => {
  if (text === undefined) return rm(join(root, path));
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

await run(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: 'docs' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return exitCodes.clean;
  }
  const wanted = pages();
  const stale = await findStale(values.out, wanted);
  if (!values.check) await Promise.all(stale.map((path) => write(values.out, path, wanted.get(path))));
  for (const path of stale)
    process.stdout.write(`${values.out}/${path}: ${values.check ? 'stale' : 'written'}\n`);
  if (values.check && stale.length > 0) process.stderr.write('Run "npm run docs" and keep what it writes.\n');
  return values.check && stale.length > 0 ? exitCodes.problems : exitCodes.clean;
});
