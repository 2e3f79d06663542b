import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';

const languages: Readonly<Record<string, () => Promise<{ readonly texts: Translation }>>> = {
  en: () => import('./en.ts'),
  hi: () => import('./hi.ts'),
  mr: () => import('./mr.ts'),
};

/** The texts of one language, as one lazy chunk; every slice keeps its own file, and its name is the first part of its keys. */
@Injectable({ providedIn: 'root' })
export class TextLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const load = languages[language] ?? languages['en'];
    return load === undefined ? {} : (await load()).texts;
  }
}
