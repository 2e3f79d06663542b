import { nameColumns, openName, type StoredName } from '../members/relative-texts.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { TodaySeatsView } from './today.view.ts';

interface OfferRecord extends StoredName {
  readonly id: string;
  readonly group_id: string;
  readonly group_name: string;
  readonly time_zone: string;
  readonly person_id: string;
  readonly member_id: string | null;
  readonly code: string;
  readonly offer_ends_at: Date;
  readonly count: number;
}

/** The seats that are free and reserved for somebody who was not heard yet, within reach; the offer that lapses first comes first. */
export async function offeredSeats(tx: CentreTransaction, most: number): Promise<TodaySeatsView> {
  const rows = await tx.rows<OfferRecord>(
    `select p.id, g.id as group_id, g.name as group_name, b.time_zone, coalesce(p.member_id, p.relative_id) as person_id, p.member_id,
       coalesce(m.code, vm.code) as code, ${nameColumns('m', 'v')}, p.offer_ends_at, (count(*) over ())::int as count
     from waiting_places p
     join groups g on g.centre_id = $1 and g.id = p.group_id
     join branches b on b.centre_id = $1 and b.id = g.branch_id
     left join members m on m.centre_id = $1 and m.id = p.member_id
     left join relatives v on v.centre_id = $1 and v.id = p.relative_id
     left join members vm on vm.centre_id = $1 and vm.id = v.member_id
     where p.centre_id = $1 and p.state = 'offered' and ${reach.groups('g')}
     order by p.offer_ends_at, p.id limit $2`,
    most,
  );
  return {
    count: rows[0]?.count ?? 0,
    items: rows.map((row) => ({
      ...{ id: row.id, groupId: row.group_id, groupName: row.group_name, memberId: row.member_id },
      ...{ displayName: openName(tx, row.person_id, row), code: row.code },
      ...{ offerEndsAt: row.offer_ends_at.toISOString(), timeZone: row.time_zone },
    })),
  };
}
