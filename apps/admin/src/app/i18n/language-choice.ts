import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Language } from '../api/shapes.ts';
import { keepLanguage } from './preferred-language.ts';

/** Each language in its own script, so that people who need it find it. */
export const languageNames: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'hi', name: 'हिन्दी' },
  { code: 'mr', name: 'मराठी' },
];

/** Changes the language of the page at once, keeps it on this device, and with the account of the person who is signed in. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  readonly #transloco = inject(TranslocoService);
  readonly #session = inject(Session);

  async choose(language: Language): Promise<void> {
    this.#transloco.setActiveLang(language);
    keepLanguage(language);
    if (this.#session.me() !== null) await this.#session.speak(language);
  }
}
