import { computed, inject, Injectable } from '@angular/core';
import { Session } from '../api/session.ts';
import { createLinks, type NavigationItem, navigationItems, navigationSections } from './navigation.ts';

/** The navigation of the person who is signed in. */
@Injectable({ providedIn: 'root' })
export class NavigationStore {
  readonly #session = inject(Session);
  readonly #items = computed(() =>
    navigationItems.filter(
      ({ permission, role }) => this.#session.may(permission) && (role === undefined || this.#session.membership()?.role === role),
    ),
  );
  /** The sections that have entries, in order. */
  readonly sections = computed(() =>
    navigationSections
      .map((name) => ({ name, items: this.#items().filter(({ section }) => section === name) }))
      .filter(({ items }) => items.length > 0),
  );
  /** The entries that a phone shows under More. */
  readonly overflow = computed(() => this.#items().filter((item) => !this.isOnBar(item)));
  readonly createLinks = computed(() => createLinks.filter(({ permission }) => this.#session.may(permission)));
  /** The entries that a key opens. */
  readonly keyed = computed(() => this.#items().filter(({ key }) => key !== undefined));

  /** Whether the bar of a phone shows an entry. */
  isOnBar({ bar, yieldsTo }: NavigationItem): boolean {
    return bar === true && !this.#items().some(({ path }) => path === yieldsTo);
  }
}
