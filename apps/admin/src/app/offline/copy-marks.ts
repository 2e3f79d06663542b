import type { Page, RosterItem } from '../api/shapes.ts';
import { isMark, type Owner, type QueuedCommand } from './command.ts';
import { copyLifetime, type CopyStore } from './copy-store.ts';

/**
 * Writes marks that the server has taken into the copies of the rosters. A copy is made anew by the next read, but a device whose network
 * goes at once, or whose page is closed, would show the people without the marks that were made on it.
 */
export async function copyMarks(store: CopyStore, owner: Owner, sent: readonly QueuedCommand[], now: number): Promise<void> {
  const bySession = Map.groupBy(sent.filter(isMark), ({ command }) => command.sessionId);
  for (const [sessionId, marks] of bySession) {
    const place = { ...owner, id: `/sessions/${sessionId}/roster` };
    const copy = await store.get(place, now - copyLifetime);
    if (copy === undefined) continue;
    const made = new Map(marks.map(({ command }) => [command.personId, command]));
    const roster = copy.body as Page<RosterItem>;
    const items = roster.items.map((item): RosterItem => {
      const mark = made.get(item.personId);
      if (mark === undefined) return item;
      const { state, own = null, markedAt, minutes = null } = mark;
      return { ...item, mark: state === null ? null : { state, own, minutes, markedAt } };
    });
    await store.put(place, { body: { ...roster, items }, at: copy.at });
  }
}
