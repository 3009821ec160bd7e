/** What every command line shares: the day, the content folder, exit codes. */
import { resolve } from 'node:path';
import { toDay } from '../lib/dates.ts';

export const exitCodes = { clean: 0, problems: 1, ourFault: 2 } as const;

/** The day of the build: SOURCE_DATE_EPOCH where set, so that builds are reproducible. */
export const today = (): string => {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return toDay(Number.isFinite(epoch) && epoch > 0 ? epoch : Date.now() / 1000);
};

export const contentFolder = (given: string | undefined): string => resolve(given ?? 'content');

/** Runs a command; a bug or a missing folder ends with exit code 2 and one clear line. */
export const run = async (command: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`dalil: ${message}\n`);
    process.exitCode = exitCodes.ourFault;
  }
};
