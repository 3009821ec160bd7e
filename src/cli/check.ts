/** `npm run check`: reads the content, reports every problem, sets the exit code. */
import { parseArgs } from 'node:util';
import { toGithub } from '../check/reporters/github.ts';
import { toJson } from '../check/reporters/json.ts';
import { toText } from '../check/reporters/text.ts';
import { rules } from '../check/rules.ts';
import { runChecks } from '../check/run.ts';
import { buildCorpus } from '../corpus/build.ts';
import type { Problem } from '../corpus/problem.ts';
import { contentFolder, contentPath, exitCodes, readFolder, run, today } from './arguments.ts';

const help = `npm run check -- [--content DIR] [--only PATH] [--json | --github] [--strict]

  --content DIR  check another content folder
  --only PATH    report only on files whose path starts with PATH (content/fr/…)
  --json         print the problems as JSON
  --github       print the problems as GitHub workflow commands
  --strict       warnings count as errors

Exit code 0: clean, 1: errors found, 2: the check itself failed.
`;

const options = {
  content: { type: 'string' },
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const colour = (): 'on' | 'off' =>
  process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? 'on' : 'off';

const print = (problems: readonly Problem[], { json, github }: Values): string =>
  json ? toJson(problems) : github ? toGithub(problems) : toText(problems, { colour: colour() });

const check = async ({ content, only }: Values): Promise<readonly Problem[]> => {
  const root = contentFolder(content);
  const files = await readFolder(root);
  const prefix = only === undefined ? '' : contentPath(root, only);
  if (!files.some((file) => file.path.startsWith(prefix)) && only !== undefined) {
    throw new Error(`No file of the content has a path that starts with ${prefix}.`);
  }
  return runChecks(buildCorpus(files), rules, { today: today() }).filter(({ file }) =>
    file.startsWith(prefix),
  );
};

await run(async () => {
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(help);
    return exitCodes.clean;
  }
  const problems = await check(values);
  process.stdout.write(print(problems, values));
  const counting = problems.filter(({ severity }) => values.strict || severity === 'error');
  return counting.length === 0 ? exitCodes.clean : exitCodes.problems;
});
