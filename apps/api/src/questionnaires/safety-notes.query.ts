import { dayIn, idOf, type MemberId, type StaffId } from '@saath/domain/kernel';
import { mayActOnNote, type NoteActor, type SafetyNote } from '@saath/domain/questionnaires';
import { mayDo, staffRoles, type StaffRole } from '@saath/domain/staff';
import { sqlList } from '../database/sql-list.ts';
import { worksIn } from '../staff/works-in.ts';
import { toInstant } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import type { StaffActor } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach, reachStaff } from '../tenancy/reach.ts';
import { versionsHere } from './questionnaires-here.query.ts';
import type { NameableView, OpenNoteView, SafetyNoteView } from './safety-note.view.ts';
import { openGiven, openNoteText } from './sealed-said.ts';

interface NoteRecord {
  readonly id: string;
  readonly member_id: string;
  readonly alias: string;
  readonly member_code: string;
  readonly branch_id: string;
  readonly time_zone: string;
  readonly answer_id: string;
  readonly item: string;
  readonly opened_at: Date;
  readonly named_id: string;
  readonly companion_cipher: Buffer | null;
  readonly stays_until: Date | null;
  readonly agreed_cipher: Buffer | null;
  readonly arranged_at: Date | null;
  readonly closed_at: Date | null;
  readonly closing_cipher: Buffer | null;
}
interface AnswerRecord {
  readonly code: string;
  readonly form_version: string;
  readonly content_cipher: Buffer;
  readonly finished_at: Date | null;
}

/** A safety note within reach, with the people who may be named in it. */
export interface StoredNote {
  readonly record: NoteRecord;
  readonly note: SafetyNote;
  readonly people: readonly NameableView[];
  /** The acting person, by the rules of the note. */
  readonly actor: NoteActor;
}

/**
 * SQL condition: a note is read by those who reach the member, by the person who opened it and by the one who is named, who may have no list
 * of people.
 */
const isReadable = `(${reach.members('m')} or (${reach.branches('m.branch_id')} and ${reachStaff}::uuid in (n.named_id, n.opened_by)))`;

const noteSql = `
  select n.id, n.member_id, m.alias, m.code as member_code, m.branch_id, b.time_zone, n.answer_id, n.item, n.opened_at, n.named_id,
    n.companion_cipher, n.stays_until, n.agreed_cipher, n.arranged_at, n.closed_at, n.closing_cipher
  from safety_notes n
  join members m on m.centre_id = $1 and m.id = n.member_id
  join branches b on b.centre_id = $1 and b.id = m.branch_id
  where n.centre_id = $1 and n.id = $2 and ${isReadable}`;

/** The roles that answer the attention list. */
const ableRoles = staffRoles.filter((role) => mayDo(role, 'attention:write'));
/** The roles that act on a note at all: a person who was named in another role may have become somebody else. */
const actingRoles = staffRoles.filter((role) => mayDo(role, 'safety-notes:write'));

/**
 * The people of the branch who answer the attention list, and the named one; `$4` is the present day there. Somebody who cannot sign in or has
 * a role without safety notes counts as away, so that a note is never left to a person who cannot act on it.
 */
const peopleSql = `
  select t.id as "staffId", t.name, t.role,
    not ${worksIn('t', '$2::uuid')} or t.state <> 'active' or t.role not in (${sqlList(actingRoles)}) or exists (select 1 from absences a
      where a.centre_id = $1 and a.staff_id = t.id and a.starts_on <= $4::date and a.ends_on >= $4::date) as "isAbsent"
  from staff t
  where t.centre_id = $1 and ((${worksIn('t', '$2::uuid')} and t.role in (${sqlList(ableRoles)})) or t.id = $3)
  order by t.name collate natural_order, t.id limit 100`;

/** Loads a safety note within reach, locking it where it is to be changed; 404 for all others. */
export async function safetyNote(tx: CentreTransaction, id: string, locks = false): Promise<StoredNote> {
  const record = await tx.row<NoteRecord>(locks ? `${noteSql} for update of n` : noteSql, id);
  if (record === undefined || tx.actor.kind !== 'staff') throw notFound('questionnaires');
  const today = dayIn(tx.now, record.time_zone).toString();
  const people = await tx.rows<{ staffId: string; name: string; role: StaffRole; isAbsent: boolean }>(
    peopleSql,
    record.branch_id,
    record.named_id,
    today,
  );
  const isNamedAbsent = people.some(({ staffId, isAbsent }) => staffId === record.named_id && isAbsent);
  const closedAt = record.closed_at === null ? null : toInstant(record.closed_at);
  return {
    record,
    note: { id, memberId: idOf<MemberId>(record.member_id), namedId: idOf<StaffId>(record.named_id), closedAt },
    people,
    actor: actorOf(tx.actor, isNamedAbsent),
  };
}

const actorOf = ({ staffId, role }: StaffActor, isNamedAbsent: boolean): NoteActor => ({ staffId, role, isNamedAbsent });

/** A safety note as its reader sees it. */
export async function safetyNoteView(tx: CentreTransaction, { record, note, people, actor }: StoredNote): Promise<SafetyNoteView> {
  const given = await tx.row<AnswerRecord>(
    'select a.code, a.form_version, a.content_cipher, a.finished_at from questionnaire_answers a where a.centre_id = $1 and a.id = $2',
    record.answer_id,
  );
  const questionnaire = given === undefined ? undefined : (await versionsHere(tx))(given.code, given.form_version);
  const item = questionnaire?.items.find(({ field }) => field.key === record.item);
  const answers = given === undefined ? {} : openGiven(tx, record.answer_id, given.content_cipher);
  const none = { en: '', hi: '', mr: '' };
  return {
    ...{ id: note.id, memberId: note.memberId, displayName: record.alias, memberCode: record.member_code },
    ...{ answerId: record.answer_id, isFinished: given?.finished_at != null },
    questionnaireName: questionnaire?.name ?? none,
    question: item?.field.label ?? none,
    answer: item?.field.options.find(({ value }) => value === answers[record.item])?.label ?? null,
    openedAt: record.opened_at.toISOString(),
    namedId: note.namedId,
    namedName: people.find(({ staffId }) => staffId === record.named_id)?.name ?? '',
    isNamedAbsent: actor.isNamedAbsent,
    companion: openNoteText(tx, note.id, 'companion', record.companion_cipher),
    staysUntil: record.stays_until?.toISOString() ?? null,
    agreed: openNoteText(tx, note.id, 'agreed', record.agreed_cipher),
    arrangedAt: record.arranged_at?.toISOString() ?? null,
    closedAt: record.closed_at?.toISOString() ?? null,
    closing: openNoteText(tx, note.id, 'closing', record.closing_cipher),
    mayAct: note.closedAt === null && mayActOnNote(note, actor),
    people,
  };
}

/** The most open notes that are listed; a centre has few at a time. */
const mostOpen = 200;

/** The open notes that the acting person may read, the latest first. */
export async function openNotes(tx: CentreTransaction, memberId: string | undefined): Promise<OpenNoteView[]> {
  const rows = await tx.rows<{ id: string; member_id: string; opened_at: Date }>(
    `select n.id, n.member_id, n.opened_at from safety_notes n join members m on m.centre_id = $1 and m.id = n.member_id
     where n.centre_id = $1 and n.closed_at is null and ($2::uuid is null or n.member_id = $2) and ${isReadable}
     order by n.opened_at desc, n.id limit $3`,
    memberId ?? null,
    mostOpen,
  );
  return rows.map(({ id, member_id: member, opened_at: at }) => ({ id, memberId: member, openedAt: at.toISOString() }));
}
