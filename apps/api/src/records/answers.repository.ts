import { Injectable } from '@nestjs/common';
import type { Instant } from '@saath/domain/kernel';
import type { RecordForm } from '@saath/domain/programmes';
import type { DatedAnswers } from '@saath/domain/records';
import type { Visibility } from '@saath/domain/staff';
import type { ProgrammeKind } from '@saath/domain/programmes';
import type { Session } from '@saath/domain/sessions';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { AnswersRow } from './answers.row.ts';
import { openAnswers, openNote, sealAnswers, sealNote } from './sealed-content.ts';

/** The form of a session, or of a person at it, with what is stored of it. The caller has locked the row of the session. */
export interface StoredForm {
  readonly sessionId: string;
  readonly form: RecordForm;
  readonly personId: string | null;
  /** Null where nobody has filled it in yet. */
  readonly id: string | null;
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

/** How much may be recorded of a session, as it was planned: its kind may say less by now. */
async function levelOf(tx: CentreTransaction, sessionId: string): Promise<string> {
  const row = await tx.row<{ confidentiality: string }>('select confidentiality from sessions where centre_id = $1 and id = $2', sessionId);
  return row?.confidentiality ?? 'headcount';
}

@Injectable()
export class AnswersRepository {
  async load(tx: CentreTransaction, sessionId: string, form: RecordForm, personId: string | null): Promise<StoredForm> {
    const row = await tx.row<{ id: string; content_cipher: Buffer }>(
      `select id, content_cipher from answers
       where centre_id = $1 and session_id = $2 and form = $3 and person_id is not distinct from $4::uuid`,
      sessionId,
      form,
      personId,
    );
    const answers = row === undefined ? {} : openAnswers(tx, row.id, row.content_cipher);
    return { sessionId, form, personId, id: row?.id ?? null, answers };
  }

  /** Stores the answers to a form, which everybody may read who may open the session. */
  async store(
    tx: CentreTransaction,
    { id: known, answers: _before, ...subject }: StoredForm,
    after: DatedAnswers,
    kind: VersionedKind,
    authorId: string,
  ): Promise<void> {
    const id = known ?? newId();
    const content = { formVersion: kind.version, authorId, contentCipher: sealAnswers(tx, id, after), writtenAt: toDate(tx.now) };
    if (known !== null) await tx.table(AnswersRow).update(known, content);
    else
      await tx
        .table(AnswersRow)
        .insert([{ id, ...subject, ...content, confidentiality: await levelOf(tx, subject.sessionId), visibility: 'everyone' }]);
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
}
