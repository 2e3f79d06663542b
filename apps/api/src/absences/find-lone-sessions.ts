import { standsAlone, type Available } from '@saath/domain/absences';
import { dayIn, type Instant } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { kindsInPlace } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { noneOf } from '../tenancy/condition.ts';
import { LoneSessionRow } from './lone-session.row.ts';
import { availabilityAt, openSessions, type OpenSession } from './substitutes.read-model.ts';

/** A week of a series in which nobody could stand in at a session. */
export interface LoneWeek {
  readonly groupId: string;
  readonly weekStartsAt: Date;
}

/**
 * Looks through the sessions of this week and the next for those at which nobody could stand in, keeps them, and answers the weeks of series
 * with any. It computes everything from what is stored, for all sessions at once.
 */
export async function findLoneSessions(tx: CentreTransaction): Promise<readonly LoneWeek[]> {
  const { timeZone } = await tx.own();
  const found = await aloneAmong(tx, await sessionsUntil(tx, mondayAfter(tx.now, timeZone, 2)));
  const rows = found.map(({ sessionId, groupId, startsAt }) => ({
    ...{ sessionId, groupId },
    weekStartsAt: toDate(mondayAfter(startsAt, timeZone, 0)),
  }));
  await tx.table(LoneSessionRow).remove({ sessionId: noneOf(rows.map(({ sessionId }) => sessionId)) });
  await tx.table(LoneSessionRow).upsert(rows, { conflict: ['sessionId'], update: ['groupId', 'weekStartsAt'] });
  const weeks = new Map(rows.map(({ groupId, weekStartsAt }) => [`${groupId} ${weekStartsAt.toISOString()}`, { groupId, weekStartsAt }]));
  return [...weeks.values()];
}

/** The start of the Monday so many weeks after the one before an instant, by the clock of a zone. */
function mondayAfter(at: Instant, timeZone: string, weeks: number): Instant {
  const day = dayIn(at, timeZone);
  return day
    .subtract({ days: day.dayOfWeek - 1 })
    .add({ weeks })
    .toZonedDateTime(timeZone)
    .toInstant();
}

/** The planned sessions from now on until an instant. */
async function sessionsUntil(tx: CentreTransaction, until: Instant): Promise<readonly OpenSession[]> {
  const ids = await tx.rows<{ id: string }>(
    `select s.id from sessions s where s.centre_id = $1 and s.state = 'planned' and not s.surplus and s.started_at is null
       and s.starts_at > $2 and s.starts_at < $3`,
    toDate(tx.now),
    toDate(until),
  );
  return openSessions(
    tx,
    ids.map(({ id }) => id),
  );
}

/** Those of these sessions at which nobody could stand in whose role leads their kind; of kinds that ask for a back-up. */
async function aloneAmong(tx: CentreTransaction, sessions: readonly OpenSession[]): Promise<readonly OpenSession[]> {
  const kindHere = await kindsInPlace(tx);
  const rolesOf = ({ kind, groupBranchId }: OpenSession) => {
    const facilitation = kindHere({ kind, branchId: groupBranchId })?.facilitation;
    return facilitation === undefined || facilitation.backUps === 0 ? undefined : facilitation.roles;
  };
  const asked = sessions.flatMap((session) => {
    const roles = rolesOf(session);
    return roles === undefined ? [] : [{ session, roles }];
  });
  const at = await availabilityAt(
    tx,
    asked.map(({ session }) => session),
  );
  return asked.flatMap(({ session, roles }) => {
    const people = at.of(session).filter(({ role }) => roles.includes(role));
    const those = (leads: boolean): readonly Available[] => people.filter(({ isLeader }) => isLeader === leads);
    return standsAlone(session, those(true), those(false), at.travel) ? [session] : [];
  });
}
