/** The scripts of pages with a form: narrowing, finding, ticking, printing. */
import { startChecklist } from './checklist.ts';
import { findControls, startControls } from './controls.ts';
import { startFind } from './find.ts';
import { startNarrow } from './narrow.ts';

startNarrow();
startFind();
startChecklist();

const print = findControls('print');
if (print !== undefined) startControls(print, () => undefined);
