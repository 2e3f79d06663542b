import { provideHttpClient, withInterceptors } from '@angular/common/http';
import type { ApplicationConfig } from '@angular/core';
import { ErrorHandler, inject, isDevMode, provideBrowserGlobalErrorListeners, provideZonelessChangeDetection } from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideServiceWorker } from '@angular/service-worker';
import { provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';
import { houseHeader } from './api/house-header.ts';
import { signedOut } from './api/signed-out.ts';
import { routes } from './app.routes.ts';
import { IcuTranspiler } from './i18n/icu-transpiler.ts';
import { answerFromCopies } from './offline/answer-from-copies.ts';
import { answerWithin } from './offline/answer-within.ts';
import { preferredLanguage } from './i18n/preferred-language.ts';
import { TextLoader } from './i18n/loader.ts';
import { PageTitle } from './shell/page-title.ts';
import { StaleTab } from './shell/stale-tab.ts';
import { strictStyles } from './shell/strict-styles.ts';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    strictStyles,
    provideHttpClient(withInterceptors([houseHeader, signedOut, answerFromCopies, answerWithin])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(({ error, url }) => inject(StaleTab).recover(error, url)),
    ),
    { provide: ErrorHandler, useExisting: StaleTab },
    // The first page comes before what later pages need.
    provideServiceWorker('sw.js', { enabled: !isDevMode(), registrationStrategy: 'registerWhenStable:60000' }),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideTransloco({
      config: {
        availableLangs: ['en', 'hi', 'mr'],
        defaultLang: preferredLanguage(),
        fallbackLang: 'en',
        reRenderOnLangChange: true,
        // Every language has every text (`texts.spec`), so that English need not be loaded beside another.
        missingHandler: { useFallbackTranslation: false, logMissingKey: isDevMode() },
        prodMode: !isDevMode(),
      },
      loader: TextLoader,
    }),
    provideTranslocoTranspiler(IcuTranspiler),
  ],
};
