import { Injectable } from '@nestjs/common';
import type { StaffId } from '@saath/domain/kernel';
import { notFound } from '../platform/refusal.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { tell } from './notification-records.ts';
import type { MarkQuestionView } from './notification.view.ts';

interface AskedMark {
  readonly id: string;
  readonly marked_at: Date;
  readonly staff_id: StaffId | null;
}

/** Asks the person who marked somebody differently which mark is right: they find the question in their bell. */
@Injectable()
export class MarkQuestionsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
  ) {}

  /** Asking again about the same mark changes nothing; nobody is asked about their own. */
  ask(sessionId: string, personId: string): Promise<MarkQuestionView> {
    return this.scope.transaction(async (tx) => {
      await this.sessions.read(tx, sessionId);
      const mark = await markOf(tx, sessionId, personId);
      if (mark === undefined) throw notFound('members');
      const { id, staff_id: staffId, marked_at: occasion } = mark;
      const askedBy = actingStaff(tx);
      if (staffId === null || staffId === askedBy) return { isAsked: false };
      await tell(tx, [{ staffId, code: 'mark-asked', subjectId: id, occasion, askedBy }]);
      return { isAsked: true };
    });
  }
}

const markOf = (tx: CentreTransaction, sessionId: string, personId: string): Promise<AskedMark | undefined> =>
  tx.row<AskedMark>(
    `select a.id, a.marked_at, t.id as staff_id from attendance a
     left join staff t on t.centre_id = $1 and t.user_id = a.marked_by
     where a.centre_id = $1 and a.session_id = $2 and a.person_id = $3`,
    sessionId,
    personId,
  );
