import { Injectable } from '@nestjs/common';
import { wantTalk, type TalkAnswer } from '@saath/domain/care';
import { idOf, type MemberId } from '@saath/domain/kernel';
import { AttendanceRepository } from '../attendance/attendance.repository.ts';
import { instantOnDevice } from '../http/request-values.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { TalkWishBody } from './care.body.ts';
import type { TalkWishView } from './care.view.ts';
import { TalkWishRow } from './talk-wish.row.ts';

/** Records which members would like to talk to someone. The list of those who need a word follows in the same transaction. */
@Injectable()
export class TalkWishesService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
  ) {}

  record(sessionId: string, { personId, wanted, askedAt, sentAt }: TalkWishBody): Promise<TalkWishView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.lock(tx, sessionId);
      const stored = await this.load(tx, sessionId, personId);
      const command = { memberId: idOf<MemberId>(personId), wanted, askedAt: instantOnDevice(askedAt, sentAt, tx.now), now: tx.now };
      const { answer, events } = valueOf(wantTalk(session, kind, stored, command));
      const kinds = await this.attendance.loadPersonKinds(tx, session, [personId]);
      if (kinds.get(personId) !== 'member') throw notFound('members');
      const row = { id: newId(), sessionId, memberId: personId, named: true, wanted: answer.wanted, askedAt: toDate(answer.askedAt) };
      const written = events.length > 0 || stored === undefined ? ['wanted' as const, 'recordedAt' as const, 'recordedBy' as const] : [];
      await tx.table(TalkWishRow).upsert([{ ...row, recordedAt: toDate(tx.now), recordedBy: actingStaff(tx) }], {
        conflict: ['sessionId', 'memberId'],
        update: ['askedAt', ...written],
      });
      await tx.raise(events);
      return { personId, wanted: answer.wanted };
    });
  }

  private async load(tx: CentreTransaction, sessionId: string, memberId: string): Promise<TalkAnswer | undefined> {
    const row = await tx.row<{ wanted: boolean; asked_at: Date }>(
      'select wanted, asked_at from talk_wishes where centre_id = $1 and session_id = $2 and member_id = $3',
      sessionId,
      memberId,
    );
    return row === undefined ? undefined : { wanted: row.wanted, askedAt: toInstant(row.asked_at) };
  }
}
