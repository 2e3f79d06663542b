import type { Language } from '@saath/domain/kernel';

/** A text with its places filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** Digits are international in every language. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', hi: 'hi-u-nu-latn', mr: 'mr-u-nu-latn' };

/** `Mon 26 October 2026` of a day. */
export const longDay = (day: string, language: Language): string =>
  said(day, language, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
/** `26 October 2026` of a day. */
export const plainDay = (day: string, language: Language): string =>
  said(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
/** `Mon 26 Oct` of a day. */
export const shortDay = (day: string, language: Language): string =>
  said(day, language, { weekday: 'short', day: 'numeric', month: 'short' });

function said(day: string, language: Language, format: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locales[language], { ...format, timeZone: 'UTC' }).formatToParts(new Date(`${day}T00:00Z`));
  return parts
    .map(({ type, value }) => (type === 'literal' ? ' ' : value))
    .join('')
    .trim();
}

/** `4:20 pm` of a time of day. */
export const clockTime = (time: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' }).format(
    new Date(`2000-01-01T${time}Z`),
  );

const hourWords: Readonly<Record<Language, (hours: number) => string>> = {
  en: () => 'h',
  hi: (hours) => (hours === 1 ? 'घंटा' : 'घंटे'),
  mr: () => 'तास',
};
const minuteWords: Readonly<Record<Language, (minutes: number) => string>> = {
  en: () => 'min',
  hi: () => 'मिनट',
  mr: (minutes) => (minutes === 1 ? 'मिनिट' : 'मिनिटे'),
};

/** `1 h 15 min` of a number of minutes. */
export function durationText(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [
    ...(hours === 0 ? [] : [`${String(hours)} ${hourWords[language](hours)}`]),
    ...(rest === 0 && hours > 0 ? [] : [`${String(rest)} ${minuteWords[language](rest)}`]),
  ].join(' ');
}
