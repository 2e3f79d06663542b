import type { SessionId, StaffId } from '../kernel/index.ts';
import type { Substitute } from './rank-substitutes.ts';

/** The facts about one of several sessions that one person is to lead. */
export interface LedSession {
  readonly sessionId: SessionId;
  /** The people who lead it now. */
  readonly before: readonly StaffId[];
}

/** One person instead of another in several sessions; null for instead of everybody who leads them. */
export interface SubstituteInAll {
  readonly staffId: StaffId;
  readonly insteadOfId: StaffId | null;
}

/** The leaders of each of these sessions when one person takes the place of another in all of them; who leads beside that person stays. */
export const substituteInAll = (
  sessions: readonly LedSession[],
  { staffId, insteadOfId }: SubstituteInAll,
): readonly { readonly sessionId: SessionId; readonly staffIds: readonly StaffId[] }[] =>
  sessions.map(({ sessionId, before }) => {
    const others = insteadOfId === null ? [] : before.filter((id) => id !== insteadOfId && id !== staffId);
    return { sessionId, staffIds: [...others, staffId] };
  });

/** A person who could lead several sessions, with what speaks for them at each. */
export interface SubstituteForAll<One extends Substitute> {
  readonly staffId: StaffId;
  readonly sessions: readonly (One & { readonly sessionId: SessionId })[];
}

/**
 * The people who could lead several sessions: those who are free for most of them first, then those who come first in the orders of the single
 * sessions. The lists are those of the sessions, each in its order.
 */
export function rankForAll<One extends Substitute>(
  bySession: readonly { readonly sessionId: SessionId; readonly people: readonly One[] }[],
): readonly SubstituteForAll<One>[] {
  const all = bySession.flatMap(({ sessionId, people }) => people.map((one, place) => ({ one: { ...one, sessionId }, place })));
  const ranked = [...new Set(all.map(({ one }) => one.staffId))].map((staffId) => {
    const found = all.filter(({ one }) => one.staffId === staffId);
    return {
      ...{ staffId, sessions: found.map(({ one }) => one) },
      busy: bySession.length - found.filter(({ one }) => one.isFree).length,
      places: found.reduce((sum, { place }) => sum + place, 0),
    };
  });
  return ranked
    .toSorted((a, b) => a.busy - b.busy || a.places - b.places || (a.staffId < b.staffId ? -1 : 1))
    .map(({ staffId, sessions }) => ({ staffId, sessions }));
}
