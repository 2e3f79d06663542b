import {
  overdueDays,
  type FollowUp,
  type FollowUpKind,
  type FollowUpMethod,
  type FollowUpOrigin,
  type FollowUpOutcome,
} from '@saath/domain/care';
import { dayIn, idOf, type FollowUpId, type MemberId, type StaffId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { toInstant } from '../platform/clock.ts';
import type { CipherPlace } from '../platform/vault.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { FollowUpView } from './care.view.ts';

/** A follow-up with its member and its owner, as it is read. */
export interface FollowUpRecord {
  readonly id: string;
  readonly member_id: string;
  readonly branch_id: string;
  readonly alias: string;
  readonly code: string;
  readonly kind: FollowUpKind;
  readonly origin: FollowUpOrigin;
  readonly method: FollowUpMethod;
  readonly due_on: string;
  readonly moved_from: string | null;
  readonly state: FollowUp['state'];
  readonly outcome: FollowUpOutcome | null;
  readonly done_at: Date | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly handed_at: Date | null;
  readonly handed_from: string | null;
  readonly handed_by: string | null;
  readonly hand_note_cipher: Buffer | null;
  readonly time_zone: string;
  readonly version: number;
}

/** SQL: the follow-ups within reach. */
export const followUpSql = `
  select f.id, f.member_id, m.branch_id, m.alias, m.code, f.kind, f.origin, f.method, f.due_on, f.moved_from, f.state, f.outcome, f.done_at, f.owner_id,
    t.name as owner_name, f.handed_at, hf.name as handed_from, hb.name as handed_by, f.hand_note_cipher, b.time_zone, f.version
  from follow_ups f
  join members m on m.centre_id = $1 and m.id = f.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  left join staff t on t.centre_id = $1 and t.id = f.owner_id
  left join staff hf on hf.centre_id = $1 and hf.id = f.handed_from_id
  left join staff hb on hb.centre_id = $1 and hb.id = f.handed_by_id
  where f.centre_id = $1 and ${reach.members('m')}`;

export function followUpOf(row: FollowUpRecord): FollowUp {
  const base = {
    id: idOf<FollowUpId>(row.id),
    memberId: idOf<MemberId>(row.member_id),
    kind: row.kind,
    origin: row.origin,
    method: row.method,
    dueOn: storedDay(row.due_on),
    ownerId: row.owner_id === null ? null : idOf<StaffId>(row.owner_id),
  };
  if (row.state === 'due' || row.outcome === null || row.done_at === null) return { ...base, state: 'due' };
  return { ...base, state: 'done', outcome: row.outcome, doneAt: toInstant(row.done_at) };
}

/** Locks one follow-up within reach and reads it. */
export async function lockFollowUp(tx: CentreTransaction, id: string): Promise<FollowUpRecord> {
  const row = await tx.row<FollowUpRecord>(`${followUpSql} and f.id = $2 for update of f`, id);
  if (row === undefined) throw notFound('follow-ups');
  return row;
}

/** The place of the line about why a contact was handed over. */
export const handNotePlace = (id: string): CipherPlace => ({ table: 'follow_ups', column: 'hand_note', id });

const handOverView = ({ vault }: Pick<CentreTransaction, 'vault'>, row: FollowUpRecord): FollowUpView['handedOver'] =>
  row.handed_at === null
    ? null
    : {
        ...{ from: row.handed_from, by: row.handed_by, at: row.handed_at.toISOString() },
        note: row.hand_note_cipher === null ? null : vault.open(row.hand_note_cipher, handNotePlace(row.id)),
      };

export function followUpView(tx: Pick<CentreTransaction, 'now' | 'vault'>, row: FollowUpRecord): FollowUpView {
  const { id, kind, origin, method, state, outcome, version } = row;
  return {
    ...{ id, kind, origin, method, state, outcome, version },
    memberId: row.member_id,
    displayName: row.alias,
    code: row.code,
    dueOn: row.due_on,
    movedFrom: row.moved_from,
    overdueDays: overdueDays(followUpOf(row), dayIn(tx.now, row.time_zone)),
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    handedOver: handOverView(tx, row),
  };
}
