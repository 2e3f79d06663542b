import type { AttentionItem, AttentionReason, Group, HeatMark } from '../../api/shapes.ts';

/** One of the last sessions of a group, with the mark of one person. */
export interface LastTime {
  readonly sessionId: string;
  readonly startsAt: string;
  readonly mark: HeatMark;
  /** The code of a mark of the kind's own; null for one of the product. */
  readonly own: string | null;
}

/** The facts about a person that a facilitator should know during the session. */
export interface PersonContext {
  /** Undefined where it is not known: none is said of sessions that were not read. */
  readonly last: readonly LastTime[] | undefined;
  /** Percent of the sessions the person was expected at; null before the first. */
  readonly attendedPercent: number | null;
  readonly reasons: readonly AttentionReason[];
}

/** So many sessions fit beside each other in the pane. */
const mostSessions = 8;

/** Reads the context from the group and the attention list. Data that is not loaded yet, or that the reader may not see, is left out. */
export function personContext(personId: string, group: Group | undefined, attention: readonly AttentionItem[]): PersonContext {
  const row = group?.heatmap.rows.find((one) => one.personId === personId);
  const last = (group?.heatmap.sessions ?? []).map(({ id, startsAt }, index) => ({
    sessionId: id,
    startsAt,
    mark: row?.marks[index] ?? null,
    own: row?.ownMarks?.[index] ?? null,
  }));
  return {
    last:
      group === undefined ? undefined : row === undefined ? [] : last.filter(({ mark }) => mark !== 'not-enrolled').slice(-mostSessions),
    attendedPercent: row?.attendedPercent ?? null,
    reasons: attention.find(({ memberId }) => memberId === personId)?.reasons ?? [],
  };
}
