import { Injectable } from '@nestjs/common';
import type { Mark } from '@saath/domain/attendance';
import { idOf, visibilityOf, type StaffId } from '@saath/domain/kernel';
import type { ProgrammeKind } from '@saath/domain/programmes';
import { answersOf, fieldsOf, type AmendedAnswer, type Amendment, type DatedAnswers } from '@saath/domain/records';
import type { Visibility } from '@saath/domain/staff';
import type { Session } from '@saath/domain/sessions';
import { AttendanceRepository } from '../attendance/attendance.repository.ts';
import { newId } from '../platform/new-id.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingUser } from '../sessions/sessions.service.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { AmendedValueView } from './amendment.view.ts';
import { noValue } from './amendments.read-model.ts';
import { AnswersRepository, type StoredForm } from './answers.repository.ts';

/** The record of a session that is amended. The caller has locked the row of the session. */
export interface AmendedRecord {
  readonly tx: CentreTransaction;
  readonly session: Session;
  readonly kind: ProgrammeKind;
  /** The form of an amended answer. */
  readonly form: StoredForm | undefined;
  /** The answers of that form from now on. */
  readonly answers: DatedAnswers;
  /** The readers of a new note about a person. */
  readonly visibility: Visibility;
}

/** The value of a part of a record before and since, and its readers. */
export interface AmendedPartChange {
  readonly before: AmendedValueView;
  readonly after: AmendedValueView;
  readonly visibility: Visibility;
}
type Amended<Part extends Amendment['part']> = Extract<Amendment, { readonly part: Part }>;

/** Writes what an amendment changes, each part where it is stored. */
@Injectable()
export class AmendedParts {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
    private readonly answers: AnswersRepository,
  ) {}

  async change(record: AmendedRecord, amendment: Amendment): Promise<AmendedPartChange> {
    switch (amendment.part) {
      case 'headcount':
        return this.changeHeadcount(record, amendment);
      case 'topic':
      case 'note':
        return this.changeText(record, amendment);
      case 'mark':
        return this.changeMark(record, amendment);
      case 'answer':
        return this.changeAnswer(record, amendment);
      case 'person-note':
        return this.changeNote(record, amendment);
    }
  }

  private async changeHeadcount({ tx, session }: AmendedRecord, { headcount }: Amended<'headcount'>): Promise<AmendedPartChange> {
    if (session.state === 'held') await this.sessions.store(tx, { ...session, headcount });
    return changed({ headcount: session.state === 'held' ? session.headcount : null }, { headcount });
  }

  private async changeText({ tx, session }: AmendedRecord, { part, text }: Amended<'topic' | 'note'>): Promise<AmendedPartChange> {
    const before = await this.sessions.view(tx, session.id);
    await this.sessions.storeRecord(tx, session.id, part === 'topic' ? text : null, part === 'note' ? text : null);
    return changed({ text: before[part] }, { text: text === '' ? null : text });
  }

  private async changeMark({ tx, session }: AmendedRecord, { personId, state, own, minutes }: Amended<'mark'>): Promise<AmendedPartChange> {
    const before = await this.attendance.markOf(tx, session, personId);
    const kinds = await this.attendance.loadPersonKinds(tx, session, [personId]);
    const by = { markedAt: tx.now, markedBy: idOf<StaffId>(actingUser(tx)), device: null };
    const mark: Mark = { clientId: newId(), personId, state, own, minutes, ...by };
    await this.attendance.recordTaps(tx, session, [mark]);
    await this.attendance.upsertMarks(tx, session, [mark], kinds);
    return changed(before, { state, own, minutes });
  }

  /** Only the amended question is kept with the amendment; what the form has lost since is not shown any more. */
  private async changeAnswer({ tx, kind, form, answers }: AmendedRecord, { form: of, field }: AmendedAnswer): Promise<AmendedPartChange> {
    if (form === undefined) throw new Error('An answer belongs to a form.');
    await this.answers.store(tx, form, answers, kind, actingStaff(tx));
    const asked = fieldsOf(kind, of);
    const valueIn = (dated: DatedAnswers): Partial<AmendedValueView> => {
      const value = answersOf(asked, dated)[field];
      return value === undefined ? {} : { answers: { [field]: value } };
    };
    const question = asked.find(({ key }) => key === field);
    return {
      ...changed(valueIn(form.answers), valueIn(answers)),
      visibility: question === undefined ? 'everyone' : visibilityOf(question),
    };
  }

  /** A note keeps its readers: what it said before was written for them. */
  private async changeNote(
    { tx, session, kind, visibility: wanted }: AmendedRecord,
    { personId, text }: Amended<'person-note'>,
  ): Promise<AmendedPartChange> {
    const authorId = actingStaff(tx);
    const before = await this.answers.noteOf(tx, session.id, personId, authorId);
    const visibility = before?.visibility ?? wanted;
    await this.answers.storeNote(tx, session, { personId, text, visibility, authorId, writtenAt: tx.now }, kind);
    return { ...changed({ text: before?.text ?? null }, { text: text === '' ? null : text }), visibility };
  }
}

const changed = (before: Partial<AmendedValueView>, after: Partial<AmendedValueView>): AmendedPartChange => ({
  before: { ...noValue, ...before },
  after: { ...noValue, ...after },
  visibility: 'everyone',
});
