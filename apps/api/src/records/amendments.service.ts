import { Injectable } from '@nestjs/common';
import { markOfGuest } from '@saath/domain/attendance';
import { idOf, namedIn, type PersonId } from '@saath/domain/kernel';
import {
  amendedPerson,
  amendSession,
  fieldsOf,
  formsFor,
  type AmendedAnswer,
  type Amendment,
  type FormingKind,
} from '@saath/domain/records';
import type { Session } from '@saath/domain/sessions';
import { AttendanceRepository } from '../attendance/attendance.repository.ts';
import { onRoster, seatedAt } from '../attendance/on-roster.query.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { AmendedParts, type AmendedRecord } from './amended-parts.ts';
import type { AmendedAnswerBody, AmendmentBody } from './amendment.body.ts';
import type { AmendmentView } from './amendment.view.ts';
import { amendmentsOf } from './amendments.read-model.ts';
import { AmendmentsRepository } from './amendments.repository.ts';
import { AnswersRepository } from './answers.repository.ts';
import { readersHere } from './readers-here.query.ts';
import { recordsRefusals } from './records.refusals.ts';

/** The one part that a body changes. */
function amendmentIn({ mark, headcount, topic, note, answer, personNote }: AmendmentBody): Amendment {
  const given: Amendment[] = [];
  if (mark !== undefined)
    given.push({
      ...{ part: 'mark', personId: idOf<PersonId>(mark.personId) },
      ...{ state: mark.state, own: mark.own ?? null, minutes: mark.minutes ?? null },
    });
  if (headcount !== undefined) given.push({ part: 'headcount', headcount });
  if (topic !== undefined) given.push({ part: 'topic', text: topic });
  if (note !== undefined) given.push({ part: 'note', text: note });
  if (answer !== undefined) given.push(...answersIn(answer));
  if (personNote !== undefined)
    given.push({ part: 'person-note', personId: idOf<PersonId>(personNote.personId), text: personNote.text.trim() });
  const [only, ...others] = given;
  if (only === undefined || others.length > 0) throw recordsRefusals.onePart();
  return only;
}

function answersIn({ form, formVersion, personId, answers }: AmendedAnswerBody): readonly AmendedAnswer[] {
  if ((form === 'person') !== (personId !== undefined)) throw recordsRefusals.personOrSession();
  const about = { part: 'answer', form, formVersion, personId: personId === undefined ? null : idOf<PersonId>(personId) } as const;
  return Object.entries(answers).map(([field, value]) => ({ ...about, field, value }));
}

/** Changes the record of a session after the time for corrections, and keeps what it said before. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
    private readonly answers: AnswersRepository,
    private readonly parts: AmendedParts,
    private readonly amendments: AmendmentsRepository,
  ) {}

  list(sessionId: string): Promise<readonly AmendmentView[]> {
    return this.scope.transaction(async (tx) => {
      await this.sessions.read(tx, sessionId);
      return amendmentsOf(tx, sessionId);
    });
  }

  amend(sessionId: string, body: AmendmentBody): Promise<AmendmentView> {
    const reason = body.reason.trim();
    return this.scope.transaction(async (tx) => {
      const { session, kind: whole } = await this.sessions.lock(tx, sessionId);
      const kind = formsFor(whole, await readersHere(tx, session));
      const given = amendmentIn(body);
      const personId = amendedPerson(given);
      if (personId !== null && kind.confidentiality !== 'headcount') await this.checkPerson(tx, session, personId);
      const people = await this.namedOnRoster(tx, session, kind, given);
      const amendment = given.part === 'mark' && !people.has(given.personId) ? markOfGuest(kind, given) : given;
      const form = amendment.part === 'answer' ? await this.answers.load(tx, sessionId, amendment.form, personId) : undefined;
      const command = { reason, answers: form?.answers ?? {}, now: tx.now, people };
      const { answers, events } = valueOf(amendSession(session, kind, amendment, command));
      const record: AmendedRecord = { tx, session, kind, form, answers, visibility: body.personNote?.visibility ?? 'everyone' };
      const change = await this.parts.change(record, amendment);
      const { part } = amendment;
      const of = part === 'answer' ? { form: amendment.form, field: amendment.field } : { form: null, field: null };
      const id = await this.amendments.add(tx, kind, { sessionId, part, ...of, personId, ...change, reason });
      await tx.raise(events);
      const added = (await amendmentsOf(tx, sessionId)).find((one) => one.id === id);
      if (added === undefined) throw new Error('The amendment is not there.');
      return added;
    });
  }

  private namedOnRoster(tx: CentreTransaction, session: Session, kind: FormingKind, amendment: Amendment): Promise<ReadonlySet<string>> {
    if (amendment.part === 'mark') return seatedAt(tx, session, [amendment.personId]);
    if (amendment.part !== 'answer') return Promise.resolve(new Set());
    const { form, field, value } = amendment;
    return onRoster(tx, session, namedIn(fieldsOf(kind, form), { [field]: value }));
  }

  /** A person out of reach is answered like one that nobody has, whatever else the change would be refused for. */
  private async checkPerson(tx: CentreTransaction, session: Session, personId: PersonId): Promise<void> {
    const kinds = await this.attendance.loadPersonKinds(tx, session, [personId]);
    if (!kinds.has(personId)) throw notFound('members');
  }
}
