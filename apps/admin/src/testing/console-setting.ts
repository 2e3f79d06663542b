import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideRouter } from '@angular/router';
import { provideTranslocoTranspiler, TranslocoTestingModule } from '@jsverse/transloco';
import { allTexts } from './all-texts.ts';
import { IcuTranspiler } from '../app/i18n/icu-transpiler.ts';
import { answerKinds } from './known-kinds.ts';

/**
 * The setting of every page and every store of the console: English texts, an API answered by the test, a router that accepts every path.
 */
export const consoleSetting = (providers: readonly (Provider | EnvironmentProviders)[] = []) => ({
  imports: [
    TranslocoTestingModule.forRoot({
      langs: { en: allTexts.en },
      translocoConfig: { defaultLang: 'en', availableLangs: ['en'] },
      preloadLangs: true,
    }),
  ],
  providers: [
    provideTranslocoTranspiler(IcuTranspiler),
    provideHttpClient(withInterceptors([answerKinds])),
    provideHttpClientTesting(),
    provideRouter([{ path: '**', children: [] }]),
    ...providers,
  ],
});
