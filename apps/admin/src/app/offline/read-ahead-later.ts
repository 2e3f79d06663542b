import { EnvironmentInjector, inject } from '@angular/core';
import { PAGES_STORED } from './pages-stored.ts';

/** Reads ahead once the pages are on this device. The part that does it is loaded then too: the first page comes before it. */
export function readAheadLater(): void {
  const injector = inject(EnvironmentInjector);
  const start = async (): Promise<void> => {
    const { CopiesAhead } = await import('./copies-ahead.ts');
    injector.get(CopiesAhead);
  };
  void inject(PAGES_STORED)().then(start);
}
