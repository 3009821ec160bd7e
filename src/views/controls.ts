/**
 * What a reader can choose on a page: plain data for a form that stays hidden
 * until a script runs it. Choices come from closed lists; only the box that
 * finds a term takes free text, and that text never leaves the page.
 */

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Field =
  | {
      readonly type: 'checkboxes';
      readonly name: string;
      readonly label: string;
      readonly options: readonly Option[];
    }
  | {
      readonly type: 'select';
      readonly name: string;
      readonly label: string;
      readonly all: string;
      readonly options: readonly Option[];
    }
  | { readonly type: 'search'; readonly name: string; readonly label: string };

export interface Button {
  readonly action: 'reset' | 'print';
  readonly text: string;
}

export interface ControlsView {
  /** The script that runs the form; `print` needs nothing but the print button. */
  readonly name: 'narrow' | 'checklist' | 'find' | 'print';
  readonly label: string;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  /** Words the script fills in, such as `Shown: {shown} of {total}`. */
  readonly words: Readonly<Record<string, string>>;
}
