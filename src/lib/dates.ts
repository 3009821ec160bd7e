/** Calendar arithmetic and dates as words, without the clock and without time zones. */

/** `2026-11-22` for a moment in seconds since 1970, in UTC. */
export const toDay = (epochSeconds: number): string =>
  new Date(epochSeconds * 1000).toISOString().slice(0, 10);

/** True for a year, month or day of the calendar, such as `2024-02-29` but not `2023-02-29`. */
export const isInCalendar = (day: string): boolean => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
};

/** The day `months` calendar months after `day`; the last of the month where it is shorter. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(total / 12), total % 12, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
};

const formats: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Western digits everywhere, so that a date can be compared with the law it comes from. */
const locale = (language: string): string => `${language}-u-nu-latn-ca-gregory`;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and there are a dozen of them for thousands of dates. */
const formatterFor = (precision: number, language: string): Intl.DateTimeFormat | undefined => {
  const format = formats[precision];
  if (format === undefined) return undefined;
  const key = `${precision} ${language}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale(language === 'en' ? 'en-GB' : language), { ...format, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
};

/** A date known to the year, month or day, in words: `22 November 2026`. */
export const formatDay = (day: string, language: string): string => {
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(day)) return day;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return formatterFor(day.length, language)?.format(Date.UTC(year, month - 1, date)) ?? day;
};
