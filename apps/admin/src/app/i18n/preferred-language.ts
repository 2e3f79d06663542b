import type { Language } from '../api/shapes.ts';

const key = 'saath.language';
const isLanguage = (text: string | null | undefined): text is Language => text === 'en' || text === 'hi' || text === 'mr';

/** The language chosen on this device, else the first of the browser's that we speak, else English. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(key);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}
export const keepLanguage = (language: Language): void => localStorage.setItem(key, language);
