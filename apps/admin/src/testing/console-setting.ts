import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideRouter } from '@angular/router';
import {
  provideTranslocoInterceptor,
  provideTranslocoTranspiler,
  type Translation,
  type TranslocoInterceptor,
  TranslocoTestingModule,
} from '@jsverse/transloco';
import { allTexts } from './all-texts.ts';
import { flatTexts } from './flat-texts.ts';
import { IcuTranspiler } from '../app/i18n/icu-transpiler.ts';
import { answerKinds } from './known-kinds.ts';

const english: Translation = flatTexts(allTexts.en);

/** The English texts, as Transloco keeps them. Given as any other texts, it would take thousands of them apart for each page. */
class AllEnglish implements TranslocoInterceptor {
  preSaveTranslation(texts: Translation): Translation {
    return Object.keys(texts).length === 0 ? english : texts;
  }

  preSaveTranslationKey(_key: string, text: string): string {
    return text;
  }
}

/**
 * The setting of every page and every store of the console: English texts, an API answered by the test, a router that accepts every path.
 */
export const consoleSetting = (providers: readonly (Provider | EnvironmentProviders)[] = []) => ({
  imports: [
    TranslocoTestingModule.forRoot({
      langs: { en: {} },
      translocoConfig: { defaultLang: 'en', availableLangs: ['en'] },
      preloadLangs: true,
    }),
  ],
  providers: [
    provideTranslocoInterceptor(AllEnglish),
    provideTranslocoTranspiler(IcuTranspiler),
    provideHttpClient(withInterceptors([answerKinds])),
    provideHttpClientTesting(),
    provideRouter([{ path: '**', children: [] }]),
    ...providers,
  ],
});
