import type { AttentionItem, AttentionReason, Group, HeatMark } from '../../api/shapes.ts';

/** One of the last sessions of a group, as it went for one person. */
export interface LastTime {
  readonly sessionId: string;
  readonly startsAt: string;
  readonly mark: HeatMark;
}

/** What is worth knowing about somebody while they sit in the room. */
export interface Known {
  readonly last: readonly LastTime[];
  /** Percent of the sessions they were expected at; null before the first. */
  readonly came: number | null;
  readonly reasons: readonly AttentionReason[];
}

/** As many as fit beside each other in the pane. */
const mostSessions = 8;

/** Gathers it from what the page has loaded; what has not arrived, or may not be seen, is simply not there. */
export function knownOf(personId: string, group: Group | undefined, attention: readonly AttentionItem[]): Known {
  const row = group?.heatmap.rows.find((one) => one.personId === personId);
  const last = (group?.heatmap.sessions ?? []).map(({ id, startsAt }, index) => ({
    sessionId: id,
    startsAt,
    mark: row?.marks[index] ?? null,
  }));
  return {
    last: row === undefined ? [] : last.filter(({ mark }) => mark !== 'not-enrolled').slice(-mostSessions),
    came: row?.came ?? null,
    reasons: attention.find(({ memberId }) => memberId === personId)?.reasons ?? [],
  };
}
