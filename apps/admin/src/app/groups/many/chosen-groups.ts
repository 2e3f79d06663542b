import { computed, signal } from '@angular/core';
import type { GroupItem } from '../../api/shapes.ts';

/** The groups that are chosen in a list, to be changed at once. A group that is no longer listed is no longer chosen. */
export function chosenGroups(listed: () => readonly GroupItem[]) {
  const ids = signal<ReadonlySet<string>>(new Set());
  const last = signal<string | undefined>(undefined);
  const groups = computed(() => listed().filter(({ id }) => ids().has(id)));
  return {
    groups,
    has: (id: string): boolean => ids().has(id),
    /** Chooses a group or leaves it out; with Shift, every group from the last one that was chosen to this one, in the order of the page. */
    choose(id: string, isChosen: boolean, isRange: boolean): void {
      const order = listed().map((group) => group.id);
      const [from, to] = [order.indexOf(last() ?? ''), order.indexOf(id)];
      const some = isRange && from >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
      ids.update((before) => new Set(isChosen ? [...before, ...some] : [...before].filter((one) => !some.includes(one))));
      last.set(id);
    },
    clear(): void {
      ids.set(new Set());
      last.set(undefined);
    },
  };
}

/** The groups as the API takes them: each with the version that the page has shown. */
export const versionsOf = (groups: readonly GroupItem[]) => groups.map(({ id: groupId, version }) => ({ groupId, version }));
