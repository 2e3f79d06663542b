import { Temporal } from '@saath/domain/kernel';
import type { CalendarConflict } from '../api/shapes.ts';
import { conflictWords } from './conflict-words.ts';
import type { Words } from '../i18n/words.ts';

/** A conflict as one of its sessions shows it. */
export interface SessionConflict {
  readonly kind: CalendarConflict['kind'];
  /** “Hall 1 is also used by Himmat”. */
  readonly text: string;
}

/** A session by its group and its instant, in whatever form the instant is written. */
export const sessionKey = (groupId: string, startsAt: string): string =>
  `${groupId} ${String(Temporal.Instant.from(startsAt).epochMilliseconds)}`;

/** The conflicts of each session, from both sides: each names the group on the other side. */
export function conflictsBySession(words: Words, conflicts: readonly CalendarConflict[]): ReadonlyMap<string, readonly SessionConflict[]> {
  const sides = conflicts.flatMap((conflict) => {
    const { kind, groupId, groupName, startsAt, otherGroupId, otherStartsAt } = conflict;
    const own = startsAt.map((at) => ({ key: sessionKey(groupId, at), kind, text: conflictWords(words, conflict) }));
    if (otherGroupId === null) return own;
    const text = conflictWords(words, { ...conflict, otherGroupName: groupName });
    return [...own, ...otherStartsAt.map((at) => ({ key: sessionKey(otherGroupId, at), kind, text }))];
  });
  return new Map([...Map.groupBy(sides, ({ key }) => key)].map(([key, all]) => [key, all.map(({ kind, text }) => ({ kind, text }))]));
}
