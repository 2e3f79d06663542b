import { Injectable } from '@nestjs/common';
import { arrivalState, walkInState } from '@saath/domain/attendance';
import { idOf, type Language, type PersonId, type StaffId } from '@saath/domain/kernel';
import type { Session } from '@saath/domain/sessions';
import { instantOnDevice } from '../http/request-values.ts';
import { MembersService } from '../members/members.service.ts';
import { notFound } from '../platform/refusal.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingUser } from '../sessions/sessions.service.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { WalkInBody } from './attendance.body.ts';
import { attendanceRefusals } from './attendance.refusals.ts';
import { AttendanceRepository } from './attendance.repository.ts';
import { AttendanceService } from './attendance.service.ts';
import type { RosterItemView } from './attendance.view.ts';
import { rosterOf } from './roster.read-model.ts';

/** Adds people who come to a session without being expected: by the code that they tell, or as somebody new. */
@Injectable()
export class WalkInsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
    private readonly marks: AttendanceService,
    private readonly members: MembersService,
  ) {}

  /** Marks the person and answers their line of the roster. A person who has a mark keeps it; a tap that is sent again adds nobody. */
  add(sessionId: string, body: WalkInBody): Promise<RosterItemView> {
    return this.scope.transaction(async (tx) => {
      const stored = await this.sessions.lock(tx, sessionId);
      const { session, kind } = stored;
      const known = await this.attendance.personOfTap(tx, session, body.clientId);
      const personId = known ?? (await this.personOf(tx, session, body));
      const before = (await rosterOf(tx, session, kind)).find((item) => item.personId === personId);
      if (known === undefined && (before?.mark ?? null) === null) {
        const markedBy = idOf<StaffId>(actingUser(tx));
        const markedAt = instantOnDevice(body.markedAt, body.sentAt, tx.now);
        const state = before?.isExpected === true ? arrivalState(session, kind, markedAt) : walkInState(kind);
        const mark = { clientId: body.clientId, state, own: null, minutes: null, markedAt, markedBy, device: body.device ?? null };
        const kinds = new Map([[personId, before?.personKind ?? 'member']] as const);
        await this.marks.applyIn(tx, stored, [{ ...mark, personId: idOf<PersonId>(personId) }], kinds);
      }
      const added = (await rosterOf(tx, session, kind)).find((item) => item.personId === personId);
      if (added === undefined) throw notFound('members');
      return added;
    });
  }

  private async personOf(tx: CentreTransaction, session: Session, { code, name, phone, language }: WalkInBody): Promise<string> {
    const isNew = phone !== undefined || language !== undefined;
    if ((code === undefined) === (name === undefined) || (isNew && name === undefined)) throw attendanceRefusals.codeOrName();
    if (code !== undefined) {
      const member = await this.attendance.memberWithCode(tx, code);
      if (member === undefined) throw notFound('members');
      return member;
    }
    const group = await tx.row<{ branch_id: string; language: Language }>(
      'select branch_id, language from groups where centre_id = $1 and id = $2',
      session.groupId,
    );
    if (group === undefined || name === undefined) throw notFound('groups');
    return this.members.registerIn(tx, {
      ...{ branchId: group.branch_id, preferredName: name, language: language ?? group.language },
      ...(phone === undefined ? {} : { phone }),
    });
  }
}
