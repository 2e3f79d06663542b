import { computed, signal, type Signal } from '@angular/core';

/** A list that is here already, a page at a time: each page has items of at most that weight, and at least one. Shown like a list that is read page by page. */
export function inPages<Item>(all: Signal<readonly Item[]>, most: number, weightOf: (item: Item) => number = () => 1) {
  const pages = computed(() => {
    const made: Item[][] = [];
    let weight = most;
    for (const item of all()) {
      weight += weightOf(item);
      if (weight > most) {
        made.push([]);
        weight = weightOf(item);
      }
      made.at(-1)?.push(item);
    }
    return made;
  });
  const wanted = signal(0);
  const place = computed(() => Math.max(0, Math.min(wanted(), pages().length - 1)));
  return {
    items: computed((): readonly Item[] => pages()[place()] ?? []),
    fault: signal<unknown>(undefined).asReadonly(),
    next: computed(() => (place() + 1 < pages().length ? String(place() + 1) : null)),
    hasEarlier: computed(() => place() > 0),
    more(next: string): Promise<void> {
      wanted.set(Number(next));
      return Promise.resolve();
    },
    earlier(): void {
      wanted.set(place() - 1);
    },
  };
}
