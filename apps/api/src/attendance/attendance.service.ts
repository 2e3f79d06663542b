import { Injectable } from '@nestjs/common';
import { applyMarks, attendanceProblems, type AppliedMarks, type Mark, type Sheet } from '@saath/domain/attendance';
import { happened, idOf, isBefore, type Instant, type Language, type PersonId, type StaffId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { notFound, Refusal, valueOf } from '../platform/refusal.ts';
import { instantOnDevice } from '../http/request-values.ts';
import { SessionRepository, type StoredSession } from '../sessions/session.repository.ts';
import { listItems } from '../sessions/session-list.read-model.ts';
import { actingUser } from '../sessions/sessions.service.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AttendanceBody } from './attendance.body.ts';
import { AttendanceRepository, type PersonKinds } from './attendance.repository.ts';
import type { AppliedView, MarkView, RosterPage } from './attendance.view.ts';
import { rosterOf } from './roster.read-model.ts';
import { signInSheet } from './sign-in-sheet.ts';

const viewOf = ({ state, own, minutes, markedAt }: Mark): MarkView => ({ state, own, minutes, markedAt: markedAt.toString() });

/**
 * The taps to record: applied taps, and new taps that changed nothing, so that a tap does not become a conflict when a device sends it
 * again. A tap in conflict is not recorded, because staff decide about it first. A time in the future is replaced by the present, as in the domain.
 */
function tapsToRecord(
  marks: readonly Mark[],
  { seen }: Sheet,
  { applied, replayed }: Omit<AppliedMarks, 'conflicts'>,
  now: Instant,
): Mark[] {
  const taken = new Set([...seen, ...applied.map(({ clientId }) => clientId)]);
  const idle = new Map(
    marks.filter(({ clientId }) => replayed.includes(clientId) && !taken.has(clientId)).map((mark) => [mark.clientId, mark]),
  );
  return [...applied, ...[...idle.values()].map((mark) => (isBefore(now, mark.markedAt) ? { ...mark, markedAt: now } : mark))];
}

const peopleOf = (marks: readonly Mark[]): string[] => [...new Set(marks.map(({ personId }) => personId))];

@Injectable()
export class AttendanceService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly attendance: AttendanceRepository,
  ) {}

  roster(sessionId: string): Promise<RosterPage> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.read(tx, sessionId);
      return { items: kind.confidentiality === 'headcount' ? [] : await rosterOf(tx, session, kind), nextCursor: null };
    });
  }

  /** The sheet that people sign, as PDF. */
  async signInSheet(sessionId: string): Promise<Buffer> {
    const { printed, at } = await this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.read(tx, sessionId);
      if (session.state === 'cancelled') throw new Refusal(attendanceProblems.sessionCancelled(session.id));
      const [item] = await listItems(tx, [sessionId]);
      const group = await tx.row<{ language: Language }>('select language from groups where centre_id = $1 and id = $2', session.groupId);
      if (item === undefined || group === undefined) throw notFound('sessions');
      const roster = kind.confidentiality === 'headcount' ? null : await rosterOf(tx, session, kind);
      const people = roster?.filter(({ isExpected }) => isExpected) ?? null;
      return { printed: { session: item, language: group.language, people }, at: toDate(tx.now) };
    });
    return signInSheet(printed, at);
  }

  /** Applies a batch of taps, all or none. A repeated tap changes nothing; a conflict with the tap of another user is answered, not overwritten. */
  mark(sessionId: string, { marks: bodies, sentAt }: AttendanceBody): Promise<AppliedView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind } = await this.sessions.lock(tx, sessionId);
      const kinds = await this.attendance.loadPersonKinds(
        tx,
        session,
        bodies.map(({ personId }) => personId),
      );
      if (bodies.some(({ personId }) => !kinds.has(personId))) throw notFound('members');
      const markedBy = idOf<StaffId>(actingUser(tx));
      const marks = bodies.map((body): Mark => ({
        clientId: body.clientId,
        personId: idOf<PersonId>(body.personId),
        state: body.state,
        own: body.own ?? null,
        minutes: body.minutes ?? null,
        markedAt: instantOnDevice(body.markedAt, sentAt, tx.now),
        markedBy,
        device: body.device ?? null,
      }));
      const { applied, replayed, conflicts } = await this.applyIn(tx, { session, kind }, marks, kinds);
      const markers = await this.attendance.loadMarkers(
        tx,
        conflicts.map(({ theirs }) => theirs),
      );
      return {
        applied: applied.length,
        replayed: replayed.length,
        conflicts: conflicts.map(({ clientId, mine, theirs }) => ({
          ...{ clientId, mine: viewOf(mine), theirs: viewOf(theirs) },
          theirStaffId: markers.get(theirs.markedBy)?.id ?? null,
          theirStaffName: markers.get(theirs.markedBy)?.name ?? null,
          theirDevice: theirs.device,
        })),
      };
    });
  }

  /** Applies marks to the sheet of a session that is locked, and records the taps. The caller has checked who may be marked. */
  async applyIn(
    tx: CentreTransaction,
    { session, kind }: Pick<StoredSession, 'session' | 'kind'>,
    marks: readonly Mark[],
    kinds: PersonKinds,
  ): Promise<AppliedMarks> {
    const sheet = await this.attendance.loadSheet(tx, session, marks);
    const outcome = valueOf(applyMarks(session, kind, sheet, marks, tx.now));
    const { applied } = outcome;
    await this.attendance.recordTaps(tx, session, tapsToRecord(marks, sheet, outcome, tx.now));
    await this.attendance.upsertMarks(tx, session, applied, kinds);
    if (applied.length > 0)
      await tx.raise([happened('attendance-marked', 'session', session.id, { marks: applied.length }, peopleOf(applied))]);
    return outcome;
  }
}
