import { Injectable } from '@nestjs/common';
import { dayIn, type CentreId, type Instant } from '@saath/domain/kernel';
import { inCharge, permissionFor } from '@saath/domain/notifications';
import { findLoneSessions, type LoneWeek } from '../absences/find-lone-sessions.ts';
import type { DueWorkListener } from '../queue/outbox/due-work.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { colleaguesOfGroups } from './colleagues.query.ts';
import { lookAheadWork } from './look-ahead-work.ts';
import { endNotifications, tell, type Notice } from './notification-records.ts';

const code = 'nobody-stands-in';

/**
 * Tells those who plan a series that nobody could stand in at a session of this week or the next: once for each week and series, until
 * somebody could. It looks once a day, and when plans change.
 */
@Injectable()
export class LookAheadDue implements DueWorkListener {
  readonly work = lookAheadWork;

  constructor(private readonly scope: TenantScope) {}

  run(centreId: CentreId): Promise<Instant> {
    return this.scope.inCentre(centreId, { kind: 'system' }, async (tx) => {
      const weeks = await findLoneSessions(tx);
      const told = await openNotices(tx);
      const isSo = (one: LoneWeek): boolean => weeks.some((week) => keyOf(week) === keyOf(one));
      for (const { groupId, weekStartsAt } of told.filter((one) => !isSo(one)))
        await endNotifications(tx, [code], [groupId], { occasion: weekStartsAt });
      const known = new Set(told.map(keyOf));
      await tell(
        tx,
        await noticesOf(
          tx,
          weeks.filter((week) => !known.has(keyOf(week))),
        ),
      );
      const { timeZone } = await tx.own();
      return dayIn(tx.now, timeZone).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
    });
  }
}

const keyOf = ({ groupId, weekStartsAt }: LoneWeek): string => `${groupId} ${weekStartsAt.toISOString()}`;

/** The weeks of series about which somebody is told at present. */
const openNotices = (tx: CentreTransaction): Promise<LoneWeek[]> =>
  tx.rows<LoneWeek>(
    `select distinct n.subject_id as "groupId", n.occasion as "weekStartsAt" from notifications n
     where n.centre_id = $1 and n.code = $2 and n.ended_at is null`,
    code,
  );

async function noticesOf(tx: CentreTransaction, weeks: readonly LoneWeek[]): Promise<readonly Notice[]> {
  const colleagues = await colleaguesOfGroups(tx, [...new Set(weeks.map(({ groupId }) => groupId))]);
  return weeks.flatMap(({ groupId, weekStartsAt }) =>
    inCharge(colleagues.get(groupId) ?? [], permissionFor(code)).map((staffId) => ({
      ...({ staffId, code, subjectId: groupId, occasion: weekStartsAt } as const),
    })),
  );
}
