import { inject, Injectable } from '@angular/core';
import { Session } from '../api/session.ts';

const prefix = 'saath.filter';

/** The last choice of a filter, by person and centre, on this device: ids and codes. A sign-out removes it. */
@Injectable({ providedIn: 'root' })
export class RememberedChoice {
  readonly #session = inject(Session);

  of(filter: string): string | undefined {
    return localStorage.getItem(this.#key(filter)) ?? undefined;
  }
  store(filter: string, value: string | undefined): void {
    if (value === undefined) localStorage.removeItem(this.#key(filter));
    else localStorage.setItem(this.#key(filter), value);
  }
  #key(filter: string): string {
    const me = this.#session.me();
    return [prefix, me?.user.id ?? '', this.#session.membership()?.centre.id ?? '', filter].join('.');
  }
}

/** Removes every choice of a person from this device. */
export function forgetChoices(userId: string): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${prefix}.${userId}.`)) localStorage.removeItem(key);
}
