import { dayIn, isBefore } from '../kernel/index.ts';
import type { Day, Instant } from '../kernel/index.ts';
import type { QuietHours } from '../centres/index.ts';
import type { Session } from '../sessions/index.ts';
import { chooseChannel } from './choose-channel.ts';
import { beforeQuietHours } from './quiet-hours.ts';
import type { Recipient, ReminderPlan } from './reminder.ts';

/** In hours. Reminders are planned this far ahead; later ones may still change. */
export const horizonHours = 48;

/** A rule with its time: so many minutes before the start, or at a time of day on the day before. */
export interface TimedRule {
  readonly rule: string;
  readonly minutesBefore: number;
  readonly at?: string;
}

export interface PlanReminders {
  readonly session: Pick<Session, 'id' | 'state' | 'startsAt' | 'timeZone'>;
  /** When to remind, counted back from the start: the `reminderPlan` of the group's kind. */
  readonly rules: readonly TimedRule[];
  /** The people on the roster, with their channels and consents. */
  readonly recipients: readonly Recipient[];
  /** Read in the session's zone. */
  readonly quietHours: QuietHours;
  readonly now: Instant;
}

/**
 * The reminders of a session that are due within the horizon. A reminder is never due in quiet hours or after the start; one that would be
 * due in quiet hours moves earlier, unless that moment has passed already: nothing is planned into the past. A reminder that cannot be sent
 * is planned as suppressed with its reason, so that staff see it and can phone. A rule whose moment has passed is `past`: it is not sent late, but a row that already waits for it may stay. Nothing is planned
 * for a session that is cancelled, held or has begun.
 */
export function planReminders({ session, rules, recipients, quietHours, now }: PlanReminders): readonly ReminderPlan[] {
  if (session.state !== 'planned' || !isBefore(now, session.startsAt)) return [];
  const horizon = now.add({ hours: horizonHours });
  return rules.flatMap((timed) => {
    const { rule } = timed;
    const wanted = momentOf(session, timed);
    const allowed = beforeQuietHours(wanted, session.timeZone, quietHours);
    const moment = allowed ?? wanted;
    if (isBefore(horizon, moment)) return [];
    const isMissed = hasPassed(wanted, moment, now);
    const timing: Timing = {
      reason: isBefore(wanted, now) ? 'past' : allowed === undefined || isMissed ? 'quiet-hours' : undefined,
      ...(isMissed ? { missedAt: moment } : {}),
    };
    const dueAt = isMissed ? wanted : moment;
    return recipients.map((recipient) =>
      planOne({ rule, sessionId: session.id, dueAt }, recipient, timing, dayIn(dueAt, session.timeZone)),
    );
  });
}

/** In a gap of the zone's clock, the moment after it. */
function momentOf({ startsAt, timeZone }: PlanReminders['session'], { minutesBefore, at }: TimedRule): Instant {
  if (at === undefined) return startsAt.subtract({ minutes: Math.max(1, minutesBefore) });
  return dayIn(startsAt, timeZone).subtract({ days: 1 }).toZonedDateTime({ timeZone, plainTime: at }).toInstant();
}

/** Whether a reminder moved out of the quiet hours to a moment that has already passed. */
const hasPassed = (wanted: Instant, allowed: Instant, now: Instant): boolean => !isBefore(wanted, now) && isBefore(allowed, now);

type Slot = Pick<ReminderPlan, 'rule' | 'sessionId' | 'dueAt'>;
/** The objection of the time to sending, and the moment that was missed. */
interface Timing {
  readonly reason: 'past' | 'quiet-hours' | undefined;
  readonly missedAt?: Instant;
}
function planOne(slot: Slot, recipient: Recipient, { reason: timing, ...missed }: Timing, on: Day): ReminderPlan {
  const chosen = chooseChannel(recipient, on);
  const row = { ...slot, to: recipient.to, language: recipient.language, channel: chosen.channel ?? ('log' as const) };
  const refused = 'refused' in chosen ? chosen.refused : undefined;
  const reason = timing === 'past' ? timing : (refused ?? timing);
  return reason === undefined ? { ...row, state: 'planned' } : { ...row, ...missed, state: 'suppressed', reason };
}
