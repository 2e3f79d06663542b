import { isBefore } from '../kernel/index.ts';
import type { Instant, StaffId } from '../kernel/index.ts';
import { isHistory } from '../sessions/index.ts';
import type { PlannedSession } from '../sessions/index.ts';
import type { SessionCode } from './notification.ts';

/** PRODUCT.md, "Sessions and attendance": not-started and unfinished alerts. Minutes after the planned start and the planned end. */
const notStartedAfterMinutes = 15;
const unfinishedAfterMinutes = 120;
/** The facilitators are told first. When the same time has passed once more, the administrators are told too. */
const turnOfAdministrators = 2;

/** A planned session with the moment at which its group was entered. */
export interface AlertableSession extends Pick<PlannedSession, 'startsAt' | 'endsAt' | 'startedAt'> {
  readonly groupEnteredAt: Instant;
}

export interface SessionAlert {
  readonly code: SessionCode;
  /** Whether the administrators are told too. */
  readonly isEscalated: boolean;
  /** Since when this is so. */
  readonly since: Instant;
}

/** The alerts of a session that nobody starts or finishes, in order. Nothing is owed for a session from before its group was entered. */
function alertsOf(session: AlertableSession): readonly SessionAlert[] {
  const { startsAt, endsAt, startedAt, groupEnteredAt } = session;
  if (isHistory(session, groupEnteredAt)) return [];
  const turns = (code: SessionCode, from: Instant, minutes: number): readonly SessionAlert[] => [
    { code, isEscalated: false, since: from.add({ minutes }) },
    { code, isEscalated: true, since: from.add({ minutes: minutes * turnOfAdministrators }) },
  ];
  const unfinished = turns('session-unfinished', endsAt, unfinishedAfterMinutes);
  if (startedAt !== null) return unfinished;
  // A session that nobody started and that is long over is unfinished: one alert instead of two.
  return [...turns('session-not-started', startsAt, notStartedAfterMinutes), ...unfinished];
}

/** The alert about a planned session now; null for nothing. */
export const sessionAlert = (session: AlertableSession, now: Instant): SessionAlert | null =>
  alertsOf(session).findLast(({ since }) => !isBefore(now, since)) ?? null;

/** The next moment at which the alert of a session changes; null for never. */
export const nextAlertAt = (session: AlertableSession, now: Instant): Instant | null =>
  alertsOf(session).find(({ since }) => isBefore(now, since))?.since ?? null;

/** The people who are told: the facilitators first, then the administrators too; without a facilitator the administrators at once. */
export const alerted = (
  { isEscalated }: Pick<SessionAlert, 'isEscalated'>,
  facilitators: readonly StaffId[],
  administrators: readonly StaffId[],
): readonly StaffId[] => (isEscalated || facilitators.length === 0 ? [...new Set([...facilitators, ...administrators])] : facilitators);
