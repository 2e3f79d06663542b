import { computed, signal } from '@angular/core';

/** The choice of several lines of a list, for one act with all of them. */
export function choosing(listed: () => readonly string[], most: number) {
  const choice = signal<readonly string[] | undefined>(undefined);
  /** The lines that may be chosen together: the first ones, where there are more. */
  const offered = computed(() => listed().slice(0, most));
  /** The chosen lines that are still listed, in the order of the list. */
  const chosen = computed(() => {
    const ids = choice() ?? [];
    return listed()
      .filter((id) => ids.includes(id))
      .slice(0, most);
  });
  return {
    chosen,
    isOn: computed(() => choice() !== undefined),
    isAll: computed(() => offered().length > 0 && chosen().length === offered().length),
    start: (): void => choice.set([]),
    stop: (): void => choice.set(undefined),
    set: (id: string, isChosen: boolean): void => choice.update((ids = []) => (isChosen ? [...ids, id] : ids.filter((one) => one !== id))),
    setAll: (areChosen: boolean): void => choice.set(areChosen ? offered() : []),
  };
}
export type Choosing = ReturnType<typeof choosing>;
