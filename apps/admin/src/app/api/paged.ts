import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { apiRoot, type ListOf, type Query, queryOf } from './api.ts';
import type { Page } from './shapes.ts';

/** As many items are shown at once: with more, a page is slow on the phones that people have. Lists of rich items show fewer. */
const mostShown = 50;

/** The pages that were read, and those of them that are shown: up to the last one, as many as fit. */
interface Read<Item> {
  readonly pages: readonly Page<Item>[];
  readonly last: number;
}

/** The place of the first page that is shown. */
function firstShown<Item>({ pages, last }: Read<Item>, most: number): number {
  let [first, shown] = [last, pages[last]?.items.length ?? 0];
  while (first > 0 && shown + (pages[first - 1]?.items.length ?? 0) <= most) shown += pages[(first -= 1)]?.items.length ?? 0;
  return first;
}

/** A list read page by page: the first with its four faces, those after it when asked for. Later pages take the place of earlier ones, to which one can go back. Changing the query, or the address when it depends on something, begins again; nothing is asked while there is no query. Call it where a component is made. */
export function paged<Item>(path: ListOf<Item> | (() => ListOf<Item>), query: () => Query | undefined, most = mostShown) {
  const address = (): string => `${apiRoot}${typeof path === 'function' ? path() : path}`;
  const http = inject(HttpClient);
  const first = httpResource<Page<Item>>(() => {
    const asked = query();
    return asked === undefined ? undefined : { url: address(), params: queryOf(asked) };
  });
  const read = linkedSignal<Read<Item>>(() => ({ pages: first.hasValue() ? [first.value()] : [], last: 0 }));
  const fault = signal<unknown>(undefined);
  const next = computed(() => read().pages[read().last]?.nextCursor ?? null);
  return {
    first,
    fault: fault.asReadonly(),
    items: computed((): readonly Item[] => {
      const { pages, last } = read();
      return pages.slice(firstShown(read(), most), last + 1).flatMap(({ items }) => items);
    }),
    /** Every item that was read, also those in whose place later ones are shown. */
    known: computed((): readonly Item[] => read().pages.flatMap(({ items }) => items)),
    next,
    /** Whether pages before those that are shown were read. */
    hasEarlier: computed(() => firstShown(read(), most) > 0),
    /** Whether every item of the list is shown. */
    isWhole: computed(() => next() === null && firstShown(read(), most) === 0),
    earlier(): void {
      read.update((now) => ({ ...now, last: firstShown(now, most) - 1 }));
    },
    async more(cursor: string): Promise<void> {
      fault.set(undefined);
      const known = read().pages[read().last + 1];
      if (known !== undefined) return read.update((now) => ({ ...now, last: now.last + 1 }));
      try {
        const page = await firstValueFrom(http.get<Page<Item>>(address(), { params: queryOf({ ...query(), cursor }) }));
        // The list may have begun again meanwhile, with another query.
        read.update((now) => (now.pages.at(-1)?.nextCursor === cursor ? { pages: [...now.pages, page], last: now.pages.length } : now));
      } catch (thrown) {
        fault.set(thrown);
      }
    },
  };
}
