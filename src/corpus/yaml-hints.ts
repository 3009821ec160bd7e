/** What the parser's errors mean to somebody who has never heard of YAML. */
import type { ErrorCode, YAMLError } from 'yaml';
import { excerpt } from '../lib/text.ts';
import type { Problem } from './problem.ts';

export type Says = Pick<Problem, 'rule' | 'found' | 'expected' | 'suggestion'>;

const says = (found: string, expected: string, suggestion: string): Says => ({
  rule: 'yaml-syntax',
  found,
  expected,
  suggestion,
});

const lookAbove = 'Look at the line above too: a missing quote or a wrong indent often shows one line late.';

const hints: Readonly<Partial<Record<ErrorCode, Says>>> = {
  TAB_AS_INDENT: says('a tab', 'spaces before a key', 'Replace the tab with two spaces.'),
  BLOCK_AS_IMPLICIT_KEY: says(
    'a colon and a space inside a value',
    'such a value between quotes',
    'Put the whole value between quotes. When a second key was meant, start a new line.',
  ),
  BAD_SCALAR_START: says(
    'a value that starts with a reserved sign',
    'such a value between quotes',
    'Put the whole value between quotes.',
  ),
  BAD_DQ_ESCAPE: says(
    'a backslash between quotes',
    'no backslash, or two in place of one',
    'Write two backslashes, or use single quotes.',
  ),
  MISSING_CHAR: says('a quote, comma or bracket that is missing', 'its counterpart', lookAbove),
  BAD_INDENT: says('an indent that fits no line above', 'keys of one group below each other', lookAbove),
};

/** Any other error, in the words of the parser. */
export const unreadable = (message: string): Says =>
  says(`YAML that cannot be read (${excerpt(message, 80)})`, 'valid YAML', lookAbove);

/** What to tell of an error. */
export const hintFor = (error: YAMLError): Says => hints[error.code] ?? unreadable(error.message);
