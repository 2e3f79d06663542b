import { Injectable } from '@nestjs/common';
import { markUnmarkedAbsent } from '@saath/domain/attendance';
import type { EventOf } from '@saath/domain/events';
import { happened } from '@saath/domain/kernel';
import { SessionRepository } from '../sessions/session.repository.ts';
import { actingUser } from '../sessions/sessions.service.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { AttendanceRepository } from './attendance.repository.ts';

/** A finished session has a complete sheet: people of its roster without a mark are marked absent. */
@Injectable()
export class FollowSessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
  ) {}

  @Follows('session-finished', { when: 'in-transaction' })
  async completeSheets(tx: CentreTransaction, events: readonly EventOf<'session-finished'>[]): Promise<void> {
    for (const { subject } of events) {
      const { session, kind } = await this.sessions.read(tx, subject.id);
      const marked = await this.attendance.markedPeople(tx, session);
      const roster = session.state === 'held' ? session.roster : [];
      const absences = markUnmarkedAbsent(session, kind, roster, marked);
      const kinds = await this.attendance.loadPersonKinds(tx, session, roster);
      await this.attendance.insertAbsences(tx, session, absences, { kinds, markedBy: actingUser(tx) });
      const people = new Set([...marked, ...absences.map(({ personId }) => personId)]);
      await tx.raise([happened('attendance-completed', 'session', session.id, {}, [...people])]);
    }
  }
}
