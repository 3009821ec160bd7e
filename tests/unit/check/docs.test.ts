/** The pages an editor reads, and that those in docs/ are the ones of today. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toRuleIndex, toRulePage } from '../../../src/check/docs.ts';
import { toKindIndex, toKindPage } from '../../../src/check/kind-docs.ts';
import { fieldsOf } from '../../../src/check/kind-fields.ts';
import { rules } from '../../../src/check/rules.ts';
import { kindOrder, kinds } from '../../../src/schema/kinds.ts';

const pageOf = (id: string): string => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return toRulePage(rule, rules);
};

describe('the page of a rule', () => {
  test('has the defect, the reason, the remedy, and the report', () => {
    expect(pageOf('unknown-key')).toMatchInlineSnapshot(`
      "# \`unknown-key\`

      A key that this kind of record does not have.

      Severity: error; the site is not built until it is mended.

      ## Why

      A misspelt key would be dropped without a word, and readers would miss what it says.

      ## What to do

      Correct the spelling of the key; \`docs/kinds/\` lists the keys of every kind. Remove it when there is none for what you want to say.

      ## Wrong

      \`content/en/definitions/act.md\`

      \`\`\`yaml
      ---
      title: Act
      description: What the trafficker does to the person.
      aliases: [conduct, action]
      category: element
      checked: "2026-11-22"
      theme: [trafficking]
      ---
      \`\`\`

      \`npm run check\` says:

      \`\`\`text
      content/en/definitions/act.md:7:1  error  unknown-key
        Found the key "theme", expected a key that this kind of record has.
        Did you mean "themes"?
      1 problem (1 error, 0 warnings) in 1 file. Rules: docs/rules/
      \`\`\`

      ## Right

      \`content/en/definitions/act.md\`

      \`\`\`yaml
      ---
      title: Act
      description: What the trafficker does to the person.
      aliases: [conduct, action]
      category: element
      checked: "2026-11-22"
      themes: [trafficking]
      ---
      \`\`\`
      "
    `);
  });

  test('shows of a long file only what matters', () => {
    const page = pageOf('unconfirmed-article');
    expect(page).toContain('…\n');
    expect(page).toContain('articles: ["448-1"]');
    expect(page).toContain('articles_unconfirmed: ["448-1"]');
    expect(page.split('\n').length).toBeLessThan(70);
  });

  test('says in words what cannot be shown', () => {
    expect(pageOf('file-too-large')).toContain('has 1048577 bytes');
    expect(pageOf('link-outside')).toContain('is a symbolic link to `/home/editor/act.md`');
    expect(pageOf('hidden-character')).toContain('title: AU+202Ect');
  });

  test.each(rules.map(({ id }) => id))('%s has no control character and no endless line', (id) => {
    const lines = pageOf(id).split('\n');
    expect(lines.filter((line) => /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length > 700)).toEqual([]);
  });
});

test('the page of a kind lists every key with its description', () => {
  for (const kind of kindOrder) {
    const page = toKindPage(kind);
    for (const { name, description } of fieldsOf(kinds[kind].schema.shape)) {
      expect(page).toContain(`| \`${name}\` |`);
      expect(description, `${kind} ${name}`).not.toBe('');
    }
  }
  expect(toKindPage('framework')).toContain('`reflection-period`');
});

test('docs/ is up to date: run "npm run docs" when this fails', () => {
  const wanted = new Map([
    ['rules/README.md', toRuleIndex(rules)],
    ...rules.map((rule) => [`rules/${rule.id}.md`, toRulePage(rule, rules)] as const),
    ['kinds/README.md', toKindIndex()],
    ...kindOrder.map((kind) => [`kinds/${kind}.md`, toKindPage(kind)] as const),
  ]);
  const found = ['rules', 'kinds'].flatMap((folder) =>
    readdirSync(`docs/${folder}`).map((name) => `${folder}/${name}`),
  );
  expect(found.toSorted()).toEqual([...wanted.keys()].sort());
  expect(found.filter((path) => readFileSync(`docs/${path}`, 'utf8') !== wanted.get(path))).toEqual([]);
});
