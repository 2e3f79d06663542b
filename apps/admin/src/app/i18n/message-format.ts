import type { IntlMessageFormat } from 'intl-messageformat';

let loaded: typeof IntlMessageFormat | undefined;

/** Loads the formatter of ICU messages. No page before sign-in has one, so the first load of the console goes without it. */
export async function loadMessageFormat(): Promise<void> {
  loaded ??= (await import('intl-messageformat')).IntlMessageFormat;
}

const isMessage = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/;
/** Whether a text is an ICU message: one that chooses a form by a fact. Other texts have facts in `{{ }}`. */
export const isIcuMessage = (text: string): boolean => isMessage.test(text);

const compiled = new Map<string, IntlMessageFormat>();

/** An ICU message in words, as the language of the locale counts. */
export function formatMessage(message: string, locale: string, facts: Readonly<Record<string, unknown>>): string {
  if (loaded === undefined) throw new Error(`A page before sign-in has an ICU message: ${message}`);
  const key = `${locale} ${message}`;
  const format = compiled.get(key) ?? new loaded(message, locale);
  compiled.set(key, format);
  return String(format.format(facts as Record<string, string | number>));
}
