import { earliest, isBefore, idOf, type Instant, type StaffId } from '@saath/domain/kernel';
import { alerted, nextAlertAt, sessionAlert, type AlertableSession } from '@saath/domain/notifications';
import { toDate, toInstant } from '../platform/clock.ts';
import { listItems } from '../sessions/session-list.read-model.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { administratorsOf } from './administrators.query.ts';
import { endNotifications, tell, type Notice } from './notification-records.ts';
import { lateHours } from './notifications-work.ts';

/** How far around now sessions are looked at, in days: longer than any session, its longest wait and {@link lateHours} together. */
const daysAround = 3;

interface PlannedRecord {
  readonly id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly started_at: Date | null;
  readonly group_entered_at: Date;
}

interface Planned extends AlertableSession {
  readonly id: string;
}

async function plannedSessions(tx: CentreTransaction): Promise<readonly Planned[]> {
  const rows = await tx.rows<PlannedRecord>(
    `select s.id, s.starts_at, s.ends_at, s.started_at, g.created_at as group_entered_at
     from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
     where s.centre_id = $1 and s.state = 'planned' and not s.surplus and s.starts_at > $2 and s.starts_at < $3`,
    toDate(tx.now.subtract({ hours: daysAround * 24 })),
    toDate(tx.now.add({ hours: daysAround * 24 })),
  );
  return rows.map((row) => ({
    id: row.id,
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    startedAt: row.started_at === null ? null : toInstant(row.started_at),
    groupEnteredAt: toInstant(row.group_entered_at),
  }));
}

/** Tells of sessions that nobody started or finished; answers when the next alert is due. Doing it again tells nothing twice. */
export async function alertSessions(tx: CentreTransaction): Promise<Instant | undefined> {
  const sessions = await plannedSessions(tx);
  const late = tx.now.subtract({ hours: lateHours });
  const alerts = new Map(
    sessions.flatMap((session) => {
      const alert = sessionAlert(session, tx.now);
      return alert === null || isBefore(alert.since, late) ? [] : [[session.id, { ...alert, occasion: toDate(session.startsAt) }] as const];
    }),
  );
  const administrators = await administratorsOf(tx);
  const notices = (await listItems(tx, [...alerts.keys()])).flatMap(({ id, facilitators }): readonly Notice[] => {
    const alert = alerts.get(id);
    if (alert === undefined) return [];
    const told = facilitators.map(({ staffId }) => idOf<StaffId>(staffId));
    return alerted(alert, told, administrators).map((staffId) => ({
      ...{ staffId, code: alert.code, subjectId: id, occasion: alert.occasion },
    }));
  });
  await tell(tx, notices);
  const unfinished = [...alerts].filter(([, { code }]) => code === 'session-unfinished').map(([id]) => id);
  await endNotifications(tx, ['session-not-started'], unfinished);
  return earliest(sessions.flatMap((session) => nextAlertAt(session, tx.now) ?? []));
}
