import { Injectable } from '@nestjs/common';
import { idOf, type PersonId } from '@saath/domain/kernel';
import { reviewCommitment, takeCommitment } from '@saath/domain/records';
import { AttendanceRepository } from '../attendance/attendance.repository.ts';
import { instantOnDevice } from '../http/request-values.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { CommitmentsRepository } from './commitments.repository.ts';
import type { CommitmentBody, CommitmentReviewBody } from './records.body.ts';
import type { SessionRecordsView } from './records.view.ts';
import { sessionRecords } from './session-records.read-model.ts';

/** Takes what people say that they will do before the next session, and what became of it when they are asked. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
    private readonly commitments: CommitmentsRepository,
  ) {}

  take(sessionId: string, { personId, text, takenAt, sentAt }: CommitmentBody): Promise<SessionRecordsView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.lock(tx, sessionId);
      const known = await this.commitments.taken(tx, session, personId);
      const command = { personId: idOf<PersonId>(personId), text, takenAt: instantOnDevice(takenAt, sentAt, tx.now), now: tx.now };
      const { stored, events } = valueOf(takeCommitment(session, kind, known, command));
      const kinds = await this.attendance.loadPersonKinds(tx, session, [personId]);
      if (!kinds.has(personId)) throw notFound('members');
      await this.commitments.storeTaken(tx, session, known?.id, { ...stored, personId, takenBy: actingStaff(tx) });
      await tx.raise(events);
      return sessionRecords(tx, session, kind);
    });
  }

  review(sessionId: string, commitmentId: string, { outcome, reviewedAt, sentAt }: CommitmentReviewBody): Promise<SessionRecordsView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.lock(tx, sessionId);
      const earlier = await this.commitments.lockEarlier(tx, session, commitmentId);
      if (earlier === undefined) throw notFound('commitments');
      const command = { outcome, personId: idOf<PersonId>(earlier.personId), at: instantOnDevice(reviewedAt, sentAt, tx.now), now: tx.now };
      const { stored, events } = valueOf(reviewCommitment(session, kind, earlier.review, command));
      await this.commitments.storeReview(tx, commitmentId, stored, actingStaff(tx));
      await tx.raise(events);
      return sessionRecords(tx, session, kind);
    });
  }
}
