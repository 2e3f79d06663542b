import { openPlaceStates } from '@saath/domain/groups';
import { idOf, type MemberId, type RelativeId } from '@saath/domain/kernel';
import type { Gender, Stage } from '@saath/domain/members';
import type { Candidate } from '@saath/domain/programmes';
import { sqlList } from '../database/sql-list.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { groupsRefusals } from './groups.refusals.ts';

/** A person as bodies name one: a member or a relative, not both. */
export interface PersonNamed {
  readonly memberId?: string | undefined;
  readonly relativeId?: string | undefined;
}

interface PersonRecord {
  readonly stage: Stage;
  readonly gender: Gender | null;
}

/**
 * Locks the row of a member for update; does nothing for a relative. Always called after the group is locked and before enrolments are read,
 * so that a member who leaves at the same moment gives up their seat before or after this change, never in between.
 */
export const lockMember = (tx: CentreTransaction, id: string | null): Promise<unknown> =>
  tx.rows('select id from members where centre_id = $1 and id = $2 for update', id);

/** Locks and loads the person to enrol; 404 out of reach. The record does not name mentors yet, so no candidate is one. */
export async function lockCandidate(tx: CentreTransaction, { memberId, relativeId }: PersonNamed): Promise<Candidate> {
  if ((memberId === undefined) === (relativeId === undefined)) throw groupsRefusals.onePerson();
  const row = await tx.row<PersonRecord>(
    `select m.stage, m.gender from members m where m.centre_id = $1 and ${reach.members('m')}
       and (m.id = $2 or exists (select 1 from relatives r where r.centre_id = m.centre_id and r.member_id = m.id and r.id = $3))
     for update of m`,
    memberId ?? null,
    relativeId ?? null,
  );
  if (row === undefined) throw notFound(memberId === undefined ? 'families' : 'members');
  if (relativeId !== undefined) return { kind: 'relative', id: idOf<RelativeId>(relativeId) };
  return { kind: 'member', id: idOf<MemberId>(memberId ?? ''), stage: row.stage, mentor: false, gender: row.gender };
}

interface WaiterRecord extends PersonRecord {
  readonly member_id: string;
  readonly relative_id: string | null;
}

const waitersSql = `
  select m.id as member_id, p.relative_id, m.stage, m.gender
  from waiting_places p
  left join relatives r on r.centre_id = $1 and r.id = p.relative_id
  join members m on m.centre_id = $1 and m.id = coalesce(p.member_id, r.member_id)
  where p.centre_id = $1 and p.group_id = $2 and p.state in (${sqlList(openPlaceStates)})`;

const byId = (rows: readonly WaiterRecord[]): ReadonlyMap<string, Candidate> =>
  new Map(rows.map((row) => [row.relative_id ?? row.member_id, candidateOf(row)]));

/** The people who are on a waiting list, by their ids, as eligibility sees them. */
export const candidatesOf = async (tx: CentreTransaction, groupId: string): Promise<ReadonlyMap<string, Candidate>> =>
  byId(await tx.rows<WaiterRecord>(waitersSql, groupId));

/** The same people; their members are locked, so that none of them leaves meanwhile. */
export const lockCandidatesOf = async (tx: CentreTransaction, groupId: string): Promise<ReadonlyMap<string, Candidate>> =>
  byId(await tx.rows<WaiterRecord>(`${waitersSql} order by m.id for share of m`, groupId));

const candidateOf = (row: WaiterRecord): Candidate =>
  row.relative_id === null
    ? { kind: 'member', id: idOf<MemberId>(row.member_id), stage: row.stage, mentor: false, gender: row.gender }
    : { kind: 'relative', id: idOf<RelativeId>(row.relative_id) };
