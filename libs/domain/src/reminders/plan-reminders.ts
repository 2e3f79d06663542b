import { dayIn, isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { QuietHours } from '../centres/index.ts';
import type { Session } from '../sessions/index.ts';
import { chooseChannel } from './choose-channel.ts';
import { beforeQuietHours } from './quiet-hours.ts';
import type { Recipient, ReminderPlan, SuppressionReason } from './reminder.ts';

/** Only this much of the future is written down: what lies further may still change. */
export const horizonHours = 48;

export interface PlanReminders {
  readonly session: Pick<Session, 'id' | 'state' | 'startsAt' | 'timeZone'>;
  /** When to tell: the kind's `reminderPlan`, or the group's own. */
  readonly rules: readonly { readonly rule: string; readonly minutesBefore: number }[];
  /** The roster, as far as people may be told. */
  readonly recipients: readonly Recipient[];
  /** Read in the session's zone. */
  readonly quietHours: QuietHours;
  readonly now: Instant;
}

/**
 * Who is to be told of a session, how and when: everything due within the horizon. A reminder never falls into quiet hours and never
 * after the start; one that would be quiet moves earlier. What cannot be sent is planned as suppressed with its reason, so that staff see
 * it and can pick up the phone. A rule whose moment is over is `past`: it is not made up for, but a row that waits for it may stand.
 * Nothing is planned for a session that is cancelled, held or begun.
 */
export function planReminders({ session, rules, recipients, quietHours, now }: PlanReminders): readonly ReminderPlan[] {
  if (session.state !== 'planned' || !isBefore(now, session.startsAt)) return [];
  const horizon = now.add({ hours: horizonHours });
  return rules.flatMap(({ rule, minutesBefore }) => {
    const wanted = session.startsAt.subtract({ minutes: Math.max(1, minutesBefore) });
    const allowed = beforeQuietHours(wanted, session.timeZone, quietHours);
    const dueAt = allowed ?? wanted;
    if (isBefore(horizon, dueAt)) return [];
    const moment: SuppressionReason | undefined = allowed === undefined || hasPassed(wanted, allowed, now) ? 'quiet-hours' : undefined;
    const timing = isBefore(wanted, now) ? 'past' : moment;
    return recipients.map((recipient) =>
      planOne({ rule, sessionId: session.id, dueAt }, recipient, timing, dayIn(dueAt, session.timeZone)),
    );
  });
}

/** Moved out of quiet hours into what is over already: too early to have been sent, too late to send. */
const hasPassed = (wanted: Instant, allowed: Instant, now: Instant): boolean => !isBefore(wanted, now) && isBefore(allowed, now);

type Slot = Pick<ReminderPlan, 'rule' | 'sessionId' | 'dueAt'>;
function planOne(slot: Slot, recipient: Recipient, timing: SuppressionReason | undefined, on: ReturnType<typeof dayIn>): ReminderPlan {
  const chosen = chooseChannel(recipient, on);
  const row = { ...slot, to: recipient.to, language: recipient.language, channel: chosen.channel ?? ('log' as const) };
  const refused = 'refused' in chosen ? chosen.refused : undefined;
  const reason = timing === 'past' ? timing : (refused ?? timing);
  return reason === undefined ? { ...row, state: 'planned' } : { ...row, state: 'suppressed', reason };
}
