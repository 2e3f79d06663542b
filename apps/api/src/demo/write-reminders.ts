import { idOf, type Instant, type SessionId } from '@saath/domain/kernel';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { planReminders, type ReminderPlan } from '@saath/domain/reminders';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { messagingSettings } from '../reminders/centre-settings.query.ts';
import { DeliveryRow } from '../reminders/delivery.row.ts';
import { recipientsById } from '../reminders/recipients.query.ts';
import { ReminderRow } from '../reminders/reminder.row.ts';
import { expectedAt, sessionsToRemind } from '../reminders/sessions-to-remind.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

const days = 4;
/** The hours before a session at which its reminders are planned: before the first one is due. */
const plannedHoursBefore = 47;
/** One mail of so many was rejected because the mailbox was full. */
const bouncedEvery = 23;

/** Adds a consent to e-mail for members with an address, and the reminders of the last days as the worker would have sent them. */
export async function writeReminders(tx: CentreTransaction): Promise<void> {
  await agreeToEmail(tx);
  const plans = (await pastPlans(tx)).filter(({ dueAt }) => dueAt.epochMilliseconds < tx.now.epochMilliseconds);
  const lines = plans.map((plan, index) => ({ id: newId(), plan, bounced: index % bouncedEvery === bouncedEvery - 1 }));
  await tx.table(ReminderRow).insert(lines.map(reminderRow));
  await tx.table(DeliveryRow).insert(lines.filter(({ plan }) => plan.state === 'planned').map(deliveryRow));
}

async function agreeToEmail(tx: CentreTransaction): Promise<void> {
  await tx.rows(
    `insert into consents (centre_id, id, member_id, purpose, channel, granted_on, evidence)
     select $1, gen_random_uuid(), m.id, 'messages', 'email', c.granted_on, ''
     from members m join consents c on c.centre_id = m.centre_id and c.member_id = m.id
     where m.centre_id = $1 and m.email_cipher is not null and c.purpose = 'messages' and c.channel <> 'email' and c.withdrawn_on is null`,
  );
}

/** The plans of the domain for the sessions of the last days, each made before its session. */
async function pastPlans(tx: CentreTransaction): Promise<readonly ReminderPlan[]> {
  const held = await tx.rows<{ id: string }>(
    `select id from sessions where centre_id = $1 and state = 'held' and starts_at > $2 order by starts_at`,
    toDate(tx.now.subtract({ hours: days * 24 })),
  );
  const sessions = await sessionsToRemind(
    tx,
    held.map(({ id }) => idOf<SessionId>(id)),
  );
  const expected = await expectedAt(tx, sessions);
  const people = await recipientsById(tx, [...new Set([...expected.values()].flat())], ['email']);
  const { quietHours } = await messagingSettings(tx);
  return sessions.flatMap((session) =>
    planReminders({
      session: { ...session, state: 'planned' },
      rules: builtInKinds.find(({ code }) => code === session.kind)?.reminderPlan ?? [],
      recipients: (expected.get(session.id) ?? []).flatMap((id) => people.get(id) ?? []),
      quietHours,
      now: session.startsAt.subtract({ hours: plannedHoursBefore }),
    }),
  );
}

interface Line {
  readonly id: string;
  readonly plan: ReminderPlan;
  readonly bounced: boolean;
}
const seconds = (at: Instant, after: number): Date => toDate(at.add({ seconds: after }));

function reminderRow({ id, plan, bounced }: Line): Omit<ReminderRow, 'centreId'> {
  const sent = plan.state === 'planned';
  const refused = bounced ? { state: 'rejected', reason: 'smtp-552' } : { state: 'accepted', reason: null };
  return {
    id,
    rule: plan.rule,
    sessionId: plan.sessionId,
    recipientKind: plan.to.kind,
    recipientId: plan.to.id,
    channel: plan.channel,
    language: plan.language,
    dueAt: toDate(plan.dueAt),
    ...(plan.state === 'suppressed' ? { state: plan.state, reason: plan.reason } : refused),
    attempts: sent ? 1 : 0,
    outages: 0,
    providerReference: null,
    claimedAt: sent ? seconds(plan.dueAt, 1) : null,
    version: 1,
    createdAt: toDate(plan.dueAt.subtract({ hours: 24 })),
    updatedAt: seconds(plan.dueAt, 2),
  };
}

const deliveryRow = ({ id, plan, bounced }: Line): Omit<DeliveryRow, 'centreId'> => ({
  id: newId(),
  reminderId: id,
  attempt: 1,
  channel: plan.channel,
  startedAt: seconds(plan.dueAt, 1),
  toldStart: null,
  finishedAt: seconds(plan.dueAt, 2),
  outcome: bounced ? 'rejected' : 'accepted',
  code: bounced ? 'smtp-552' : null,
  providerReference: null,
});
