/** Guidance is found by its headings: steps, needs, cases, elements. */
import type { KindWordsOf } from '../kind-words.ts';

/** What referral guidance adds. */
export const referralWords: KindWordsOf<'referral'> = (data) => ({
  passages: [
    ...data.steps.flatMap((step) => [step.title, step.goal]),
    ...data.services.flatMap((service) => [service.title, service.urgent]),
    ...data.cases.map((one) => one.title),
    ...data.sections.map((section) => section.title),
    ...[...data.do, ...data.dont].map((one) => one.text),
  ],
});

/** What investigation guidance adds. */
export const investigationWords: KindWordsOf<'investigation'> = (data) => ({
  passages: [
    ...data.elements.flatMap((element) => [element.title, element.to_prove]),
    ...data.patterns.map((one) => one.pattern),
    ...data.tables.map((table) => table.title),
    ...data.sections.map((section) => section.title),
  ],
});
