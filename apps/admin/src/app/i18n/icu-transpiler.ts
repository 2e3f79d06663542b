import { Injectable } from '@angular/core';
import { DefaultTranspiler, type TranslocoTranspiler } from '@jsverse/transloco';
import type { Language } from '../api/shapes.ts';
import { locales } from './locales.ts';
import { formatMessage, isIcuMessage } from './message-format.ts';

type Given = Parameters<TranslocoTranspiler['transpile']>[0];

/** Fills facts into texts: ICU messages as the language counts, other texts as Transloco does. */
@Injectable()
export class IcuTranspiler extends DefaultTranspiler {
  #locale = locales[this.config.defaultLang as Language];

  override transpile(given: Given): unknown {
    const { value, params = {} } = given;
    return typeof value === 'string' && isIcuMessage(value) ? formatMessage(value, this.#locale, params) : super.transpile(given);
  }
  onLangChanged(language: string): void {
    this.#locale = locales[language as Language];
  }
}
