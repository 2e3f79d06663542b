import { DOCUMENT, inject, Injectable, InjectionToken, type ErrorHandler } from '@angular/core';
import { Temporal } from '@saath/domain/kernel';
import { OFFER } from './offer.ts';

/** Loads a page of this host anew. */
export const LOAD_ANEW = new InjectionToken<(path: string) => void>('LOAD_ANEW', {
  providedIn: 'root',
  factory: () => {
    const { location } = inject(DOCUMENT);
    return (path) => (path === location.pathname + location.search ? location.reload() : location.assign(path));
  },
});

const key = 'saath.loaded-anew';
/** A tab that was loaded anew within so many seconds and misses a part again is not out of date: something else is wrong. */
const once = 60;

/** How Chromium, Firefox and Safari say that a module could not be loaded. */
const missing = /dynamically imported module|importing a module script failed/i;
export const isMissingPart = (fault: unknown): boolean => fault instanceof TypeError && missing.test(fault.message);

/**
 * A tab that was opened before a new version was installed asks for parts that the server no longer has. On the way to another page the
 * tab is loaded anew, once; in the middle of a page, where a text could be lost, the person is asked.
 */
@Injectable({ providedIn: 'root' })
export class StaleTab implements ErrorHandler {
  readonly #offer = inject(OFFER);
  readonly #location = inject(DOCUMENT).location;
  readonly #loadAnew = inject(LOAD_ANEW);

  /** Handles a fault that nobody caught. */
  handleError(fault: unknown): void {
    console.error(fault);
    if (isMissingPart(fault)) void this.#ask('shell.version.lost');
  }
  /** A navigation that failed. */
  recover(fault: unknown, path: string): void {
    if (!isMissingPart(fault)) return;
    const last = Number(sessionStorage.getItem(key) ?? 0);
    const now = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
    if (!navigator.onLine || now - last < once) return void this.#ask('shell.version.lost');
    sessionStorage.setItem(key, String(now));
    this.#loadAnew(path);
  }
  async #ask(text: string): Promise<void> {
    const { pathname, search } = this.#location;
    if (await this.#offer(text, 'shell.version.load')) this.#loadAnew(pathname + search);
  }
}
