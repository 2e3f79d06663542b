import { httpResource } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import { itemsOf } from '../../api/items-of.ts';
import { apiRoot } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import type { Branch, Page } from '../../api/shapes.ts';

/** The branches within reach with their rooms, and the time zone of the chosen one. Call it where a dialog is made. */
export function placesFor(chosen: Signal<string>, zoneSoFar: string) {
  const session = inject(Session);
  const page = httpResource<Page<Branch>>(() => (session.may('branches:read') ? `${apiRoot}/branches?limit=200` : undefined));
  const branches = computed(() => itemsOf(page));
  const branch = computed(() => branches().find(({ id }) => id === chosen()));
  return {
    branches,
    rooms: computed(() => branch()?.rooms ?? []),
    timeZone: computed(() => branch()?.timeZone ?? zoneSoFar),
  };
}
export type Places = ReturnType<typeof placesFor>;
