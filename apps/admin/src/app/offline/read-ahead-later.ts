import { EnvironmentInjector, inject, InjectionToken } from '@angular/core';

/** Resolves once the pages of the console are on this device; never where they are not stored: copies would be of no use there. */
export const PAGES_STORED = new InjectionToken<() => Promise<unknown>>('PAGES_STORED', {
  providedIn: 'root',
  factory: () => () => ('serviceWorker' in navigator ? navigator.serviceWorker.ready : new Promise(() => undefined)),
});

/** Reads ahead once the pages are on this device. The part that does it is loaded then too: the first page comes before it. */
export function readAheadLater(): void {
  const injector = inject(EnvironmentInjector);
  const start = async (): Promise<void> => {
    const { CopiesAhead } = await import('./copies-ahead.ts');
    injector.get(CopiesAhead);
  };
  void inject(PAGES_STORED)().then(start);
}
