import { Injectable } from '@nestjs/common';
import { visibilityOf, type Instant } from '@saath/domain/kernel';
import type { RecordForm } from '@saath/domain/programmes';
import { fieldsOf, togetherOf, type DatedAnswers, type FormingKind } from '@saath/domain/records';
import type { Visibility } from '@saath/domain/staff';
import type { ProgrammeKind } from '@saath/domain/programmes';
import type { Session } from '@saath/domain/sessions';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { AnswersRow } from './answers.row.ts';
import { openAnswers, openNote, sealAnswers, sealNote } from './sealed-content.ts';

/** The answers to a form for one sort of readers. */
interface StoredAnswers {
  readonly id: string;
  readonly visibility: Visibility;
  readonly answers: DatedAnswers;
}
/**
 * The form of a session, or of a person at it, with what is stored of it that the acting person may read. The caller has locked the row of the
 * session.
 */
export interface StoredForm {
  readonly sessionId: string;
  readonly form: RecordForm;
  readonly personId: string | null;
  readonly rows: readonly StoredAnswers[];
  /** The answers of all rows. */
  readonly answers: DatedAnswers;
}

export interface NoteToWrite {
  readonly personId: string;
  readonly text: string;
  readonly visibility: Visibility;
  readonly authorId: string;
  readonly writtenAt: Instant;
}

type VersionedKind = Pick<ProgrammeKind, 'version'>;
type AskedKind = VersionedKind & FormingKind;

/** How much may be recorded of a session, as it was planned: its kind may say less by now. */
async function levelOf(tx: CentreTransaction, sessionId: string): Promise<string> {
  const row = await tx.row<{ confidentiality: string }>('select confidentiality from sessions where centre_id = $1 and id = $2', sessionId);
  return row?.confidentiality ?? 'headcount';
}

@Injectable()
export class AnswersRepository {
  async load(tx: CentreTransaction, sessionId: string, form: RecordForm, personId: string | null): Promise<StoredForm> {
    const found = await tx.rows<{ id: string; visibility: Visibility; content_cipher: Buffer }>(
      `select id, visibility, content_cipher from answers
       where centre_id = $1 and session_id = $2 and form = $3 and person_id is not distinct from $4::uuid order by id`,
      sessionId,
      form,
      personId,
    );
    const rows = found.map(({ id, visibility, content_cipher: cipher }) => ({ id, visibility, answers: openAnswers(tx, id, cipher) }));
    return { sessionId, form, personId, rows, answers: togetherOf(rows.map(({ answers }) => answers)) };
  }

  /** Stores the answers that changed, each in the row for the readers of its question. A form that nobody has filled in yet gets its first row. */
  async store(tx: CentreTransaction, stored: StoredForm, after: DatedAnswers, kind: AskedKind, authorId: string): Promise<void> {
    const readers = new Map(fieldsOf(kind, stored.form).map((field) => [field.key, visibilityOf(field)]));
    const changed = Object.entries(after).filter(([key, answer]) => stored.answers[key] !== answer);
    const byReaders = Map.groupBy(changed, ([key]) => readers.get(key) ?? 'everyone');
    const first = stored.rows.length === 0 && changed.length === 0 ? [['everyone', []] as const] : [];
    for (const [visibility, answers] of [...byReaders, ...first])
      await this.#storeFor(tx, stored, visibility, Object.fromEntries(answers), kind, authorId);
  }

  /** The note of an author about a person; undefined for none. */
  async noteOf(
    tx: CentreTransaction,
    sessionId: string,
    personId: string,
    authorId: string,
  ): Promise<Pick<NoteToWrite, 'text' | 'visibility' | 'writtenAt'> | undefined> {
    const row = await tx.row<{ id: string; visibility: Visibility; content_cipher: Buffer; written_at: Date }>(
      `select id, visibility, content_cipher, written_at from answers
       where centre_id = $1 and session_id = $2 and person_id = $3 and author_id = $4 and form = 'note'`,
      sessionId,
      personId,
      authorId,
    );
    if (row === undefined) return undefined;
    return { text: openNote(tx, row.id, row.content_cipher), visibility: row.visibility, writtenAt: toInstant(row.written_at) };
  }

  /** Writes the note of an author about a person, in place of the one before; an empty note is removed. */
  async storeNote(tx: CentreTransaction, { id: sessionId }: Session, note: NoteToWrite, kind: VersionedKind): Promise<void> {
    const { personId, text, visibility, authorId, writtenAt } = note;
    await tx.table(AnswersRow).remove({ sessionId, personId, authorId, form: 'note' });
    if (text === '') return;
    const id = newId();
    const subject = { id, sessionId, personId, form: 'note', confidentiality: await levelOf(tx, sessionId) };
    const content = { formVersion: kind.version, contentCipher: sealNote(tx, id, text), writtenAt: toDate(writtenAt) };
    await tx.table(AnswersRow).insert([{ ...subject, ...content, visibility, authorId }]);
  }

  async #storeFor(
    tx: CentreTransaction,
    { rows, answers: _all, ...subject }: StoredForm,
    visibility: Visibility,
    changed: DatedAnswers,
    kind: VersionedKind,
    authorId: string,
  ): Promise<void> {
    const row = rows.find((one) => one.visibility === visibility);
    const id = row?.id ?? newId();
    const contentCipher = sealAnswers(tx, id, { ...row?.answers, ...changed });
    const content = { formVersion: kind.version, authorId, contentCipher, writtenAt: toDate(tx.now) };
    if (row !== undefined) await tx.table(AnswersRow).update(id, content);
    else
      await tx
        .table(AnswersRow)
        .insert([{ id, ...subject, ...content, confidentiality: await levelOf(tx, subject.sessionId), visibility }]);
  }
}
