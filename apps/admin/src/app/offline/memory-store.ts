import type { Owner, QueuedCommand } from './command.ts';
import type { CommandStore, Edit } from './command-store.ts';

const keyOf = ({ userId, centreId }: Owner): string => `${userId}/${centreId}`;

/** Commands that last as long as the page, for a browser that stores nothing. */
export class MemoryStore implements CommandStore {
  readonly isDurable = false;
  readonly #rows = new Map<string, ReadonlyMap<string, QueuedCommand>>();

  load(owner: Owner): Promise<readonly QueuedCommand[]> {
    return Promise.resolve([...this.#of(owner).values()].toSorted((a, b) => a.order - b.order));
  }
  apply(owner: Owner, { put = [], remove = [] }: Edit): Promise<void> {
    const kept = [...this.#of(owner)].filter(([id]) => !remove.includes(id));
    this.#rows.set(keyOf(owner), new Map([...kept, ...put.map((row) => [row.id, row] as const)]));
    return Promise.resolve();
  }
  count(userId: string): Promise<number> {
    const mine = [...this.#rows].filter(([key]) => key.startsWith(`${userId}/`));
    return Promise.resolve(mine.reduce((sum, [, rows]) => sum + rows.size, 0));
  }
  wipe(userId: string): Promise<void> {
    for (const key of this.#rows.keys()) if (key.startsWith(`${userId}/`)) this.#rows.delete(key);
    return Promise.resolve();
  }
  #of(owner: Owner): ReadonlyMap<string, QueuedCommand> {
    return this.#rows.get(keyOf(owner)) ?? new Map<string, QueuedCommand>();
  }
}
