import { InjectionToken } from '@angular/core';

/** Resolves once the pages of the console are on this device; never where they are not stored: copies would be of no use there. */
export const PAGES_STORED = new InjectionToken<() => Promise<unknown>>('PAGES_STORED', {
  providedIn: 'root',
  factory: () => () => ('serviceWorker' in navigator ? navigator.serviceWorker.ready : new Promise(() => undefined)),
});
