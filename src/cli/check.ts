/** `npm run check`: reads the content, reports every problem, sets the exit code. */
import { parseArgs } from 'node:util';
import { buildCorpus } from '../corpus/build.ts';
import { readContent } from '../corpus/read.ts';
import { runChecks } from '../check/run.ts';
import { rules } from '../check/rules.ts';
import { toGithub } from '../check/reporters/github.ts';
import { toJson } from '../check/reporters/json.ts';
import { toText } from '../check/reporters/text.ts';
import { contentFolder, exitCodes, run, today } from './arguments.ts';

const help = `npm run check -- [--content DIR] [--only PATH] [--json | --github] [--strict]

  --content DIR  check another content folder
  --only PATH    report only on files whose path starts with PATH (content/fr/…)
  --json         print the problems as JSON
  --github       print the problems as GitHub workflow commands
  --strict       warnings count as errors

Exit code 0: clean, 1: errors found, 2: the check itself failed.
`;

await run(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean' },
      github: { type: 'boolean' },
      strict: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return exitCodes.clean;
  }
  const files = await readContent(contentFolder(values.content));
  const all = runChecks(buildCorpus(files), rules, { today: today() });
  const { only } = values;
  const problems = only === undefined ? all : all.filter((problem) => problem.file.startsWith(only));
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? 'on' : 'off';
  const print = values.json === true ? toJson : values.github === true ? toGithub : undefined;
  process.stdout.write(print?.(problems) ?? toText(problems, { colour }));
  const counts = problems.filter((problem) => values.strict === true || problem.severity === 'error');
  return counts.length === 0 ? exitCodes.clean : exitCodes.problems;
});
