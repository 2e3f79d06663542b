import type { Session } from '../../api/shapes.ts';

type Step = Session['agenda'][number];

/** How far the plan of a session is: the step that is on now, with the share of it that has passed, and the one after it. */
export interface AgendaPosition {
  readonly index: number;
  /** From 0 to 1. */
  readonly passed: number;
  readonly now: Step | null;
  readonly next: Step | null;
}

/** After the last step the plan is through, and none is on. Null without a plan, and while nobody knows how long the session lasts already. */
export function agendaPosition(agenda: readonly Step[], elapsed: number | null): AgendaPosition | null {
  if (agenda.length === 0 || elapsed === null) return null;
  const index = agenda.findIndex(({ to }) => elapsed < to);
  const now = agenda[index];
  if (now === undefined) return { index: agenda.length, passed: 1, now: null, next: null };
  return { index, passed: (elapsed - now.from) / (now.to - now.from), now, next: agenda[index + 1] ?? null };
}
