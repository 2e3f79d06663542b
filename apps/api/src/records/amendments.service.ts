import { Injectable } from '@nestjs/common';
import type { Mark } from '@saath/domain/attendance';
import { idOf, type PersonId, type StaffId } from '@saath/domain/kernel';
import { amendSession, type Amendment } from '@saath/domain/records';
import type { Session } from '@saath/domain/sessions';
import { AttendanceRepository } from '../attendance/attendance.repository.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { SessionRepository, type StoredSession } from '../sessions/session.repository.ts';
import { actingUser } from '../sessions/sessions.service.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AmendmentBody } from './amendment.body.ts';
import type { AmendedValueView, AmendmentView } from './amendment.view.ts';
import { amendmentsOf } from './amendments.read-model.ts';
import { AmendmentsRepository } from './amendments.repository.ts';
import { recordsRefusals } from './records.refusals.ts';

const nothing = { state: null, minutes: null, headcount: null, text: null } as const;

/** The one part that a body changes. */
function amendmentIn({ mark, headcount, topic, note }: AmendmentBody): Amendment {
  const given: Amendment[] = [];
  if (mark !== undefined)
    given.push({ part: 'mark', personId: idOf<PersonId>(mark.personId), state: mark.state, minutes: mark.minutes ?? null });
  if (headcount !== undefined) given.push({ part: 'headcount', headcount });
  if (topic !== undefined) given.push({ part: 'topic', text: topic });
  if (note !== undefined) given.push({ part: 'note', text: note });
  const [only, ...others] = given;
  if (only === undefined || others.length > 0) throw recordsRefusals.onePart();
  return only;
}

/** Changes the record of a session after the time for corrections, and keeps what it said before. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
    private readonly amendments: AmendmentsRepository,
  ) {}

  list(sessionId: string): Promise<readonly AmendmentView[]> {
    return this.scope.transaction(async (tx) => {
      await this.sessions.read(tx, sessionId);
      return amendmentsOf(tx, sessionId);
    });
  }

  amend(sessionId: string, body: AmendmentBody): Promise<AmendmentView> {
    const amendment = amendmentIn(body);
    const reason = body.reason.trim();
    return this.scope.transaction(async (tx) => {
      const stored = await this.sessions.lock(tx, sessionId);
      const { session, kind } = stored;
      if (amendment.part === 'mark' && kind.confidentiality !== 'headcount') await this.checkPerson(tx, session, amendment.personId);
      const events = valueOf(amendSession(session, kind, amendment, { reason, now: tx.now }));
      const before = await this.valueBefore(tx, stored, amendment);
      await this.write(tx, session, amendment);
      const { part } = amendment;
      const personId = part === 'mark' ? amendment.personId : null;
      const id = await this.amendments.add(tx, kind, { sessionId, part, personId, before, after: afterOf(amendment), reason });
      await tx.raise(events);
      const added = (await amendmentsOf(tx, sessionId)).find((one) => one.id === id);
      if (added === undefined) throw new Error('The amendment is not there.');
      return added;
    });
  }

  /** A person out of reach is answered like one that nobody has, whatever else the change would be refused for. */
  private async checkPerson(tx: CentreTransaction, session: Session, personId: PersonId): Promise<void> {
    const kinds = await this.attendance.loadPersonKinds(tx, session, [personId]);
    if (!kinds.has(personId)) throw notFound('members');
  }

  private async valueBefore(tx: CentreTransaction, { session }: StoredSession, amendment: Amendment): Promise<AmendedValueView> {
    if (amendment.part === 'headcount') return { ...nothing, headcount: session.state === 'held' ? session.headcount : null };
    if (amendment.part === 'mark') {
      const { state, minutes } = await this.attendance.markOf(tx, session, amendment.personId);
      return { ...nothing, state, minutes };
    }
    const { topic, note } = await this.sessions.view(tx, session.id);
    return { ...nothing, text: amendment.part === 'topic' ? topic : note };
  }

  private async write(tx: CentreTransaction, session: Session, amendment: Amendment): Promise<void> {
    switch (amendment.part) {
      case 'headcount':
        if (session.state === 'held') await this.sessions.store(tx, { ...session, headcount: amendment.headcount });
        return;
      case 'topic':
        return this.sessions.storeRecord(tx, session.id, amendment.text, null);
      case 'note':
        return this.sessions.storeRecord(tx, session.id, null, amendment.text);
      case 'mark': {
        const { personId, state, minutes } = amendment;
        const kinds = await this.attendance.loadPersonKinds(tx, session, [personId]);
        const by = { markedAt: tx.now, markedBy: idOf<StaffId>(actingUser(tx)), device: null };
        const mark: Mark = { clientId: newId(), personId, state, minutes, ...by };
        await this.attendance.recordTaps(tx, session, [mark]);
        await this.attendance.upsertMarks(tx, session, [mark], kinds);
      }
    }
  }
}

function afterOf(amendment: Amendment): AmendedValueView {
  if (amendment.part === 'headcount') return { ...nothing, headcount: amendment.headcount };
  if (amendment.part === 'mark') return { ...nothing, state: amendment.state, minutes: amendment.minutes };
  return { ...nothing, text: amendment.text === '' ? null : amendment.text };
}
