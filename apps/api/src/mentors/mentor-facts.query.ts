import { dayIn, type BranchId, type Day, type Language, type MemberId, type MentorId, type StaffId } from '@saath/domain/kernel';
import type { Gender, Stage } from '@saath/domain/members';
import { attendedStates } from '@saath/domain/programmes';
import { sqlList } from '../database/sql-list.ts';
import { supervisingKind, type MentorFacts, type MentorPause, type MentorRole } from '@saath/domain/mentors';
import { storedDay } from '../database/stored-day.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';

interface MentorRecord {
  readonly id: MentorId;
  readonly member_id: MemberId;
  readonly staff_id: StaffId | null;
  readonly staff_name: string | null;
  readonly supervisor_id: StaffId | null;
  readonly supervisor_name: string | null;
  readonly role: MentorRole;
  readonly training_hours: number;
  readonly languages: Language[];
  readonly seats: number;
  readonly pause: MentorPause | null;
  readonly paused_on: string | null;
  readonly version: number;
  readonly alias: string;
  readonly code: string;
  readonly stage: Stage;
  readonly gender: Gender | null;
  readonly branch_id: BranchId;
  readonly branch_name: string;
  readonly time_zone: string;
  readonly sober_since: string | null;
  readonly in_treatment: boolean;
  readonly supervised_on: string | null;
  readonly taken: number;
}

/** A mentor with what the rules ask and what pages show. */
export interface StoredMentor extends MentorFacts {
  readonly displayName: string;
  readonly code: string;
  readonly stage: Stage;
  readonly branchName: string;
  readonly staffName: string | null;
  readonly supervisorId: StaffId | null;
  readonly supervisorName: string | null;
  readonly pausedOn: Day | null;
  readonly today: Day;
  readonly version: number;
}

/** SQL: mentors with their facts. A mentor circle that they attended is a supervision, which is why one meets every two weeks. The condition selects among them by `p`, their member by `m`. */
const factsSql = (condition: string): string => `
  select p.id, p.member_id, p.staff_id, t.name as staff_name, p.supervisor_id, v.name as supervisor_name, p.role, p.training_hours,
    p.languages, p.seats, p.pause, p.paused_on, p.version, m.alias, m.code, m.stage, m.gender, m.branch_id, b.name as branch_name, b.time_zone,
    (select max(e.started_on) from sobriety_episodes e where e.centre_id = $1 and e.member_id = p.member_id and e.ended_on is null) as sober_since,
    exists (select 1 from stays s where s.centre_id = $1 and s.member_id = p.member_id and s.discharged_on is null) as in_treatment,
    greatest((select max(u.held_on) from mentor_supervisions u where u.centre_id = $1 and u.mentor_id = p.id),
      (select max((x.starts_at at time zone x.time_zone)::date) from attendance w
         join sessions x on x.centre_id = $1 and x.id = w.session_id and x.state = 'held'
         join groups g on g.centre_id = $1 and g.id = x.group_id and g.kind = ${sqlList([supervisingKind])}
         where w.centre_id = $1 and w.person_id = p.member_id and w.state in (${sqlList(attendedStates)}))) as supervised_on,
    (select count(*)::int from mentorships a join members o on o.centre_id = $1 and o.id = a.member_id and o.merged_into_id is null
       where a.centre_id = $1 and a.mentor_id = p.id and a.ended_on is null) as taken
  from mentors p
  join members m on m.centre_id = $1 and m.id = p.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  left join staff t on t.centre_id = $1 and t.id = p.staff_id
  left join staff v on v.centre_id = $1 and v.id = p.supervisor_id
  where p.centre_id = $1 and ${condition}`;

const dayOf = (text: string | null): Day | null => (text === null ? null : storedDay(text));

const mentorOfRow = (tx: CentreTransaction, row: MentorRecord): StoredMentor => ({
  id: row.id,
  memberId: row.member_id,
  staffId: row.staff_id,
  staffName: row.staff_name,
  supervisorId: row.supervisor_id,
  supervisorName: row.supervisor_name,
  role: row.role,
  trainingHours: row.training_hours,
  languages: row.languages,
  seats: row.seats,
  pause: row.pause,
  pausedOn: dayOf(row.paused_on),
  version: row.version,
  displayName: row.alias,
  code: row.code,
  stage: row.stage,
  gender: row.gender,
  branchId: row.branch_id,
  branchName: row.branch_name,
  soberSince: dayOf(row.sober_since),
  inTreatment: row.in_treatment,
  supervisedOn: dayOf(row.supervised_on),
  taken: row.taken,
  today: dayIn(tx.now, row.time_zone),
});

/** All mentors within reach, by branch and name. */
export async function mentorsHere(tx: CentreTransaction): Promise<StoredMentor[]> {
  const rows = await tx.rows<MentorRecord>(
    `${factsSql(reach.members('m'))} order by b.name collate natural_order, m.alias collate natural_order, p.id`,
  );
  return rows.map((row) => mentorOfRow(tx, row));
}

/** One mentor within reach; 404 outside. */
export async function mentorWithin(tx: CentreTransaction, id: string): Promise<StoredMentor> {
  const row = await tx.row<MentorRecord>(factsSql(`${reach.members('m')} and p.id = $2`), id);
  if (row === undefined) throw notFound('mentors');
  return mentorOfRow(tx, row);
}

/** The mentor of an account; undefined where the account is none. */
export async function mentorOfAccount(tx: CentreTransaction, staffId: string): Promise<StoredMentor | undefined> {
  const row = await tx.row<MentorRecord>(factsSql('p.staff_id = $2'), staffId);
  return row === undefined ? undefined : mentorOfRow(tx, row);
}

/** Locks a mentor within reach until the transaction ends, so that two pairings cannot take one seat, and reads the facts. */
export async function lockMentor(tx: CentreTransaction, id: string): Promise<StoredMentor> {
  await tx.rows('select p.id from mentors p where p.centre_id = $1 and p.id = $2 for update', id);
  return mentorWithin(tx, id);
}
