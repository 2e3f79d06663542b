import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { apiRoot, type ListOf, type Query, queryOf } from './api.ts';
import type { Page } from './shapes.ts';

/** A list read page by page: the first with its four faces, those after it when asked for. Changing the query, or the address when it depends on something, begins again. Call it where a component is made. */
export function paged<Item>(path: ListOf<Item> | (() => ListOf<Item>), query: () => Query) {
  const address = (): string => `${apiRoot}${typeof path === 'function' ? path() : path}`;
  const http = inject(HttpClient);
  const first = httpResource<Page<Item>>(() => ({ url: address(), params: queryOf(query()) }));
  const listed = linkedSignal<Page<Item>>(() => (first.hasValue() ? first.value() : { items: [], nextCursor: null }));
  const fault = signal<unknown>(undefined);
  return {
    first,
    fault: fault.asReadonly(),
    items: computed(() => listed().items),
    next: computed(() => listed().nextCursor),
    async more(cursor: string): Promise<void> {
      fault.set(undefined);
      try {
        const page = await firstValueFrom(http.get<Page<Item>>(address(), { params: queryOf({ ...query(), cursor }) }));
        // The list may have begun again meanwhile, with another query.
        listed.update((now) => (now.nextCursor === cursor ? { items: [...now.items, ...page.items], nextCursor: page.nextCursor } : now));
      } catch (thrown) {
        fault.set(thrown);
      }
    },
  };
}
