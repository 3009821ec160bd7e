/** What every command line shares: the day, the content folder, exit codes. */
import { relative, resolve, sep } from 'node:path';
import { readContent } from '../corpus/read.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import { toDay } from '../lib/dates.ts';

export const exitCodes = { clean: 0, problems: 1, ourFault: 2 } as const;

/** The day of the build: SOURCE_DATE_EPOCH where set, so that builds are reproducible. */
export const today = (): string => {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return toDay(Number.isFinite(epoch) && epoch > 0 ? epoch : Date.now() / 1000);
};

export const contentFolder = (given: string | undefined): string => resolve(given ?? 'content');

/** The files of a content folder; a folder that is not there ends with a sentence, not with a code. */
export const readFolder = async (folder: string): Promise<readonly SourceFile[]> => {
  try {
    return await readContent(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new Error(
      `There is no folder ${folder}. Run this in the project, or name the folder with --content.`,
      {
        cause: error,
      },
    );
  }
};

/** A path as problems name it, `content/…`, from one that was typed on any system. */
export const contentPath = (root: string, typed: string): string => {
  const inside = relative(root, resolve(typed));
  const isInside = inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`);
  const posix = (isInside ? inside : typed).split(sep).join('/').replaceAll('\\', '/');
  return isInside ? `content/${posix}` : posix.replace(/^(?:\.\/)+/u, '');
};

/** A reader that stops early, such as `head`, is no fault of ours. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Runs a command; a bug or a missing folder ends with exit code 2 and one clear line. */
export const run = async (command: () => Promise<number>): Promise<void> => {
  process.stdout.on('error', endQuietly);
  try {
    process.exitCode = await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`dalil: ${message}\n`);
    process.exitCode = exitCodes.ourFault;
  }
};
