import type { Language, MemberId, MentorId, MentorshipId } from '@saath/domain/kernel';
import type { ContactType, Mentorship } from '@saath/domain/mentors';
import { dayIn, type Day } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { notFound } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { MentorshipView } from './pairing.view.ts';

interface MentorshipRecord {
  readonly id: MentorshipId;
  readonly mentor_id: MentorId;
  readonly member_id: MemberId;
  readonly started_on: string;
  readonly ended_on: string | null;
  readonly time_zone: string;
  readonly mentor_name: string;
  readonly alias: string;
  readonly code: string;
  readonly language: Language;
  readonly next_on: string | null;
  readonly next_at: string | null;
  readonly next_type: ContactType | null;
  readonly version: number;
}

export interface StoredMentorship extends Mentorship {
  readonly today: Day;
}

const fromSql = `
  from mentorships a
  join mentors p on p.centre_id = $1 and p.id = a.mentor_id
  join members n on n.centre_id = $1 and n.id = p.member_id
  join members m on m.centre_id = $1 and m.id = a.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  where a.centre_id = $1`;

const columns = `a.id, a.mentor_id, a.member_id, a.started_on, a.ended_on, b.time_zone, n.alias as mentor_name, m.alias, m.code, m.language,
  a.next_on, a.next_at, a.next_type, a.version`;

const mentorshipOf = (tx: CentreTransaction, row: MentorshipRecord): StoredMentorship => ({
  id: row.id,
  mentorId: row.mentor_id,
  memberId: row.member_id,
  startedOn: storedDay(row.started_on),
  endedOn: row.ended_on === null ? null : storedDay(row.ended_on),
  today: dayIn(tx.now, row.time_zone),
});

/** Locks a pairing within reach, also one that has ended; 404 outside. */
export async function lockMentorship(tx: CentreTransaction, id: string): Promise<StoredMentorship> {
  const row = await tx.row<MentorshipRecord>(
    `select ${columns} ${fromSql} and a.id = $2 and ${reach.mentorships('p', 'm')} for update of a`,
    id,
  );
  if (row === undefined) throw notFound('mentors');
  return mentorshipOf(tx, row);
}

/** The pairings of a mentor that last, locked. */
export async function lockMentorshipsOf(tx: CentreTransaction, mentorId: string): Promise<StoredMentorship[]> {
  const rows = await tx.rows<MentorshipRecord>(
    `select ${columns} ${fromSql} and a.mentor_id = $2 and a.ended_on is null order by a.id for update of a`,
    mentorId,
  );
  return rows.map((row) => mentorshipOf(tx, row));
}

/** The pairing of a person that lasts, locked; undefined without a mentor. */
export async function lockPresentMentorship(tx: CentreTransaction, memberId: string): Promise<StoredMentorship | undefined> {
  const row = await tx.row<MentorshipRecord>(
    `select ${columns} ${fromSql} and a.member_id = $2 and a.ended_on is null for update of a`,
    memberId,
  );
  return row === undefined ? undefined : mentorshipOf(tx, row);
}

interface Which {
  readonly mentorId?: string | undefined;
  readonly memberId?: string | undefined;
  readonly id?: string | undefined;
}

/** Pairings within reach as pages show them, by the day of the next contact, without those of a record that was merged into another; those that have ended only by their id. */
export async function mentorshipViews(tx: CentreTransaction, { mentorId, memberId, id }: Which): Promise<MentorshipView[]> {
  const rows = await tx.rows<MentorshipRecord & { contacts: number; last_reached_at: Date | null }>(
    `select ${columns},
       (select count(*)::int from mentor_contacts c where c.centre_id = $1 and c.mentorship_id = a.id) as contacts,
       (select max(c.at) from mentor_contacts c where c.centre_id = $1 and c.mentorship_id = a.id and c.outcome <> 'not-reached') as last_reached_at
     ${fromSql} and ${reach.mentorships('p', 'm')} and m.merged_into_id is null and (a.ended_on is null or a.id = $4)
       and ($2::uuid is null or a.mentor_id = $2) and ($3::uuid is null or a.member_id = $3) and ($4::uuid is null or a.id = $4)
     order by a.next_on nulls last, a.next_at nulls first, m.alias collate natural_order, a.id`,
    mentorId ?? null,
    memberId ?? null,
    id ?? null,
  );
  return rows.map((row) => ({
    id: row.id,
    mentorId: row.mentor_id,
    mentorName: row.mentor_name,
    memberId: row.member_id,
    displayName: row.alias,
    code: row.code,
    language: row.language,
    timeZone: row.time_zone,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    contacts: row.contacts,
    lastReachedAt: row.last_reached_at?.toISOString() ?? null,
    nextOn: row.next_on,
    nextAt: row.next_at,
    nextType: row.next_type,
    version: row.version,
  }));
}
