import { inject, Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { isLanguage } from './preferred-language.ts';
import { TextParts } from './text-parts.ts';

/** The texts of one language, English for one that the console does not speak. */
@Injectable({ providedIn: 'root' })
export class TextLoader implements TranslocoLoader {
  readonly #parts = inject(TextParts);

  getTranslation(language: string): Promise<Translation> {
    return this.#parts.in(isLanguage(language) ? language : 'en');
  }
}
