import type { Visibility } from '@saath/domain/staff';
import { answersOf, fieldsOf, formsFor, togetherOf, type DatedAnswers } from '@saath/domain/records';
import type { Field } from '@saath/domain/kernel';
import type { ProgrammeKind } from '@saath/domain/programmes';
import { suggestedAnswers } from './suggested-answers.read-model.ts';
import type { Session } from '@saath/domain/sessions';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { commitmentsAt, noCommitments } from './commitments-at.read-model.ts';
import { lastNote } from './last-note.read-model.ts';
import { readersHere } from './readers-here.query.ts';
import type { NoteView, PersonRecordView, SessionRecordsView } from './records.view.ts';
import { openAnswers, openNote } from './sealed-content.ts';

interface AnswersRecord {
  readonly id: string;
  readonly form: 'person' | 'session' | 'note';
  readonly person_id: string | null;
  readonly form_version: string;
  readonly visibility: Visibility;
  readonly author_id: string;
  readonly author_name: string;
  readonly content_cipher: Buffer;
  readonly written_at: Date;
}
interface EarlierRecord {
  readonly id: string;
  readonly session_id: string;
  readonly person_id: string;
  readonly on_day: string;
  readonly content_cipher: Buffer;
}

type FormAnswers = Pick<PersonRecordView, 'formVersion' | 'answers'>;

/** How many sessions before are shown beside the answers of today. */
const looksBack = 2;

/** The rows of a session that the reader may see: the database leaves out the others (policy `readers`). */
const answersSql = `
  select a.id, a.form, a.person_id, a.form_version, a.visibility, a.author_id, t.name as author_name, a.content_cipher, a.written_at
  from answers a join staff t on t.centre_id = $1 and t.id = a.author_id
  where a.centre_id = $1 and a.session_id = $2 order by a.written_at, a.id`;

/** The answers about people at the last finished sessions of the group before an instant, oldest first. */
const earlierSql = `
  select a.id, a.session_id, a.person_id, l.on_day::text as on_day, a.content_cipher from (
    select s.id, s.starts_at, (s.starts_at at time zone s.time_zone)::date as on_day from sessions s
    where s.centre_id = $1 and s.group_id = $2 and s.starts_at < $3 and s.state = 'held' order by s.starts_at desc limit $4) l
  join answers a on a.centre_id = $1 and a.session_id = l.id and a.form = 'person'
  order by l.starts_at, a.id`;

const nobodyFilledIn: FormAnswers = { formVersion: null, answers: {} };

/** The records of a session and the people at it, as far as the reader may see it. */
export async function sessionRecords(tx: CentreTransaction, session: Session, kind: ProgrammeKind): Promise<SessionRecordsView> {
  const rows = await tx.rows<AnswersRecord>(answersSql, session.id);
  const earlier = await tx.rows<EarlierRecord>(earlierSql, session.groupId, toDate(session.startsAt), looksBack);
  const commitments = await commitmentsAt(tx, session);
  const readable = await readersHere(tx, session);
  const [ofPerson, ofSession] = (['person', 'session'] as const).map((form) => fieldsOf(formsFor(kind, readable), form)) as [
    Fields,
    Fields,
  ];
  const answered = [...rows, ...earlier].flatMap(({ person_id: personId }) => (personId === null ? [] : [personId]));
  const people = new Set([...answered, ...commitments.keys()]);
  const about = (personId: string): PersonRecordView => ({
    personId,
    ...(commitments.get(personId) ?? noCommitments),
    ...formOf(
      tx,
      ofPerson,
      rows.filter((row) => row.form === 'person' && row.person_id === personId),
    ),
    notes: rows.filter((row) => row.form === 'note' && row.person_id === personId).map((row) => noteOf(tx, row)),
    earlier: earlierOf(
      tx,
      ofPerson,
      earlier.filter((row) => row.person_id === personId),
    ),
  });
  return {
    session: formOf(
      tx,
      ofSession,
      rows.filter(({ form }) => form === 'session'),
    ),
    people: [...people].toSorted().map(about),
    lastNote: await lastNote(tx, session, kind),
    suggested: await suggestedAnswers(
      tx,
      session,
      ofSession,
      datedIn(
        tx,
        rows.filter(({ form }) => form === 'session'),
      ),
    ),
    readable,
  };
}

type Fields = readonly Field[];
type Content = Pick<AnswersRecord, 'id' | 'content_cipher'>;

/** The answers of the rows of one form, of which there is one for each sort of readers. */
const answersIn = (tx: CentreTransaction, fields: Fields, rows: readonly Content[]): FormAnswers['answers'] =>
  answersOf(fields, datedIn(tx, rows));

const datedIn = (tx: CentreTransaction, rows: readonly Content[]): DatedAnswers =>
  togetherOf(rows.map((row) => openAnswers(tx, row.id, row.content_cipher)));

const formOf = (tx: CentreTransaction, fields: Fields, rows: readonly AnswersRecord[]): FormAnswers => {
  const last = rows.at(-1);
  return last === undefined ? nobodyFilledIn : { formVersion: last.form_version, answers: answersIn(tx, fields, rows) };
};

const earlierOf = (tx: CentreTransaction, fields: Fields, rows: readonly EarlierRecord[]): PersonRecordView['earlier'] =>
  [...Map.groupBy(rows, ({ session_id: id }) => id).values()].map((ofOne) => ({
    on: ofOne[0]?.on_day ?? '',
    answers: answersIn(tx, fields, ofOne),
  }));

const noteOf = (tx: CentreTransaction, row: AnswersRecord): NoteView => ({
  authorName: row.author_name,
  isMine: tx.actor.kind === 'staff' && tx.actor.staffId === row.author_id,
  visibility: row.visibility,
  text: openNote(tx, row.id, row.content_cipher),
  writtenAt: row.written_at.toISOString(),
});
