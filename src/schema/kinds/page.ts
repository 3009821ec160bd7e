/** A page of plain prose: about, method, accessibility … The body carries it. */
import { record } from '../base.ts';
import { choice } from '../fields.ts';

export const page = record({
  role: choice(['home', 'about', 'prose', 'not-found'], 'What the page is for'),
});
