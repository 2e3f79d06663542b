import { idOf, type Day, type GroupId, type SessionId } from '@saath/domain/kernel';
import { endsAfter } from '../groups/ends-after.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { Times } from './bookings.read-model.ts';

/** A session that meets in the room of its group. */
export interface RoomSession extends Times {
  readonly id: SessionId;
  readonly groupId: GroupId;
}

/** The coming sessions of groups, from a local day on, that meet in the rooms of their groups; others have a room of their own. */
export async function sessionsInRooms(tx: CentreTransaction, groupIds: readonly string[], from: Day): Promise<RoomSession[]> {
  const rows = await tx.rows<{ id: string; group_id: string; starts_at: Date; ends_at: Date; time_zone: string }>(
    `select s.id, s.group_id, s.starts_at, s.ends_at, s.time_zone from sessions s
     where s.centre_id = $1 and s.group_id = any($2::uuid[]) and s.state = 'planned' and s.placed_branch_id is null
       and ${endsAfter('s', '$3')} and (s.starts_at at time zone s.time_zone)::date >= $4::date
     order by s.starts_at, s.id`,
    groupIds,
    toDate(tx.now),
    from.toString(),
  );
  return rows.map((row) => ({
    ...{ id: idOf(row.id), groupId: idOf(row.group_id), timeZone: row.time_zone },
    ...{ startsAt: toInstant(row.starts_at), endsAt: toInstant(row.ends_at) },
  }));
}
