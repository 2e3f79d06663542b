import type { Language } from '../api/shapes.ts';

/** Numbers stay in international digits in every language, as people here write them. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-IN', hi: 'hi-IN-u-nu-latn', mr: 'mr-IN-u-nu-latn' };
