import type { Language } from '../api/shapes.ts';

const key = 'saath.language';
export const isLanguage = (text: string | null | undefined): text is Language => text === 'en' || text === 'hi' || text === 'mr';

/** The language chosen on this device, else the first of the browser's that we speak, else English. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(key);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}
/** The languages of the reader that the console does not speak, those that the browser puts before the first one that it does. */
export function furtherLanguages(): readonly string[] {
  const all = navigator.languages.map((tag) => tag.split('-')[0] ?? tag);
  const spoken = all.findIndex(isLanguage);
  return spoken < 0 ? all : all.slice(0, spoken);
}
export const keepLanguage = (language: Language): void => localStorage.setItem(key, language);
