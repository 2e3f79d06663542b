import { mayCallRelative } from '@saath/domain/families';
import { dayIn } from '@saath/domain/kernel';
import { consentsOf } from './consents.query.ts';
import { openName, openRelation, type StoredName } from './relative-texts.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { QuietRelativeView } from '../care/quiet.view.ts';

interface RelativeRecord extends StoredName {
  readonly id: string;
  readonly member_id: string;
  readonly relation: string;
  readonly relation_cipher: Buffer | null;
  readonly phone_cipher: Buffer;
  readonly time_zone: string;
}

const relativesSql = `
  select v.id, v.member_id, v.display_name as clear_name, v.display_name_cipher as name_cipher, v.relation, v.relation_cipher, v.phone_cipher, b.time_zone
  from relatives v join members m on m.centre_id = $1 and m.id = v.member_id join branches b on b.centre_id = $1 and b.id = m.branch_id
  where v.centre_id = $1 and v.member_id = any($2::uuid[]) and v.phone_cipher is not null and ${reach.members('m')} order by v.id`;

/** The relatives of these members who have a number and to whose calls the member consents today, each with the number as it is stored. */
export async function relativesToCall(tx: CentreTransaction, memberIds: readonly string[]): Promise<readonly RelativeRecord[]> {
  const rows = await tx.rows<RelativeRecord>(relativesSql, memberIds);
  const consents = Map.groupBy(rows.length === 0 ? [] : await consentsOf(tx, memberIds), ({ relativeId }) => relativeId);
  return rows.filter(({ id, time_zone: zone }) => mayCallRelative(consents.get(id) ?? [], dayIn(tx.now, zone)));
}

export const relativeToCallView = (tx: CentreTransaction, row: RelativeRecord): QuietRelativeView => ({
  id: row.id,
  displayName: openName(tx, row.id, row),
  relation: openRelation(tx, row.id, row.relation_cipher, row.relation),
});
