import { Injectable } from '@nestjs/common';
import { happened, isBefore, namedIn } from '@saath/domain/kernel';
import { fieldsOf, formsFor, isNoteOutdated, recordAnswers, writePersonNote } from '@saath/domain/records';
import { AttendanceRepository } from '../attendance/attendance.repository.ts';
import { onRoster } from '../attendance/on-roster.query.ts';
import { GroupRepository } from '../groups/group.repository.ts';
import { httpRefusals } from '../http/http.refusals.ts';
import { instantOnDevice } from '../http/request-values.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { kindFor } from '../programme-kinds/kinds-here.query.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { Session } from '@saath/domain/sessions';
import { AnswersRepository } from './answers.repository.ts';
import { groupFigures } from './group-figures.read-model.ts';
import { readersHere } from './readers-here.query.ts';
import type { AnswersBody, NoteBody } from './records.body.ts';
import { recordsRefusals } from './records.refusals.ts';
import type { GroupFiguresView, SessionRecordsView } from './records.view.ts';
import { sessionRecords } from './session-records.read-model.ts';

@Injectable()
export class RecordsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly groups: GroupRepository,
    private readonly attendance: AttendanceRepository,
    private readonly answers: AnswersRepository,
  ) {}

  read(sessionId: string): Promise<SessionRecordsView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.read(tx, sessionId);
      return sessionRecords(tx, session, kind);
    });
  }

  figures(groupId: string): Promise<GroupFiguresView> {
    return this.scope.transaction(async (tx) => {
      const { kind } = await this.groups.read(tx, groupId);
      const installed = await kindFor(tx, kind);
      // A group of a package that was removed stays, and its metrics are gone.
      return installed === undefined ? { sessions: 0, figures: [], trend: [] } : groupFigures(tx, groupId, installed);
    });
  }

  /** Adds answers to a form, as far as the acting person may read it. A repeated request changes nothing, because of two answers to a question the later one counts. */
  record(sessionId: string, { form, formVersion, personId, answers, writtenAt, sentAt }: AnswersBody): Promise<SessionRecordsView> {
    if ((form === 'person') !== (personId !== undefined)) throw recordsRefusals.personOrSession();
    return this.scope.transaction(async (tx) => {
      const { session, kind: whole } = await this.sessions.lock(tx, sessionId);
      const kind = formsFor(whole, await readersHere(tx, session));
      const stored = await this.answers.load(tx, sessionId, form, personId ?? null);
      const people = await onRoster(tx, session, namedIn(fieldsOf(kind, form), answers));
      const command = { form, formVersion, answers, writtenAt: instantOnDevice(writtenAt, sentAt, tx.now), now: tx.now, people };
      const after = valueOf(recordAnswers(session, kind, stored.answers, command));
      if (personId !== undefined) await this.checkPerson(tx, session, personId);
      await this.answers.store(tx, stored, after, kind, actingStaff(tx));
      await tx.raise([happened('answers-recorded', 'session', sessionId, { form }, personId === undefined ? [] : [personId])]);
      return sessionRecords(tx, session, kind);
    });
  }

  /** Writes a note of the acting person, unless it would replace one that they have not seen. A repeated request changes nothing. */
  writeNote(sessionId: string, { personId, text, visibility, before, ...given }: NoteBody): Promise<SessionRecordsView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.lock(tx, sessionId);
      const note = valueOf(writePersonNote(session, kind, { text, now: tx.now }));
      await this.checkPerson(tx, session, personId);
      const authorId = actingStaff(tx);
      const at = given.writtenAt === undefined ? tx.now : instantOnDevice(given.writtenAt, given.sentAt, tx.now);
      const writtenAt = isBefore(tx.now, at) ? tx.now : at;
      const known = await this.answers.noteOf(tx, sessionId, personId, authorId);
      if (isNoteOutdated(known, { text: note, writtenAt, before: before?.trim() })) throw httpRefusals.stale();
      await this.answers.storeNote(tx, session, { personId, text: note, visibility, authorId, writtenAt }, kind);
      await tx.raise([happened('note-written', 'session', sessionId, { visibility }, [personId])]);
      return sessionRecords(tx, session, kind);
    });
  }

  /** A person who may be marked at the session; other people are not found. */
  private async checkPerson(tx: CentreTransaction, session: Session, personId: string): Promise<void> {
    const kinds = await this.attendance.loadPersonKinds(tx, session, [personId]);
    if (!kinds.has(personId)) throw notFound('members');
  }
}
