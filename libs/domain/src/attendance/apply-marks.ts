import { Temporal, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, PersonId, Result } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { opensAt } from '../sessions/index.ts';
import type { Session } from '../sessions/index.ts';
import { attendanceLimits, correctionDays } from './attendance.limits.ts';
import { attendanceProblems } from './attendance.problems.ts';
import type { AttendanceProblem } from './attendance.problems.ts';
import type { Mark, Sheet } from './mark.ts';

/** A mark that was not taken, beside the one that stands: people decide between them. */
export interface MarkConflict {
  readonly clientId: string;
  readonly mine: Mark;
  readonly theirs: Mark;
}
export interface AppliedMarks {
  /** To store, in the order given; a null state clears the person's mark. */
  readonly applied: readonly Mark[];
  /** Client ids that change nothing: taken in before, no later than an equal one that stands, or a clearing that came too late. */
  readonly replayed: readonly string[];
  readonly conflicts: readonly MarkConflict[];
}

type MarkedKind = Pick<ProgrammeKind, 'code' | 'confidentiality' | 'attendance'>;
type MarkedSession = Pick<Session, 'id' | 'state' | 'startsAt' | 'endsAt'>;

/**
 * Takes marks into a sheet, one after the other; the whole batch is refused when one of them could never stand.
 *
 * When a person is marked already: the later tap wins, in whatever order taps arrive; said once more it stands from then on. Two
 * different states are a conflict when the one that stands was tapped later than the one that arrives, because then somebody changed it
 * without this device knowing; an empty one is none. A tap dated in the future counts as made now, so that a wrong clock does not win
 * for ever.
 */
export function applyMarks(
  session: MarkedSession,
  kind: MarkedKind,
  sheet: Sheet,
  marks: readonly Mark[],
  now: Instant,
): Result<AppliedMarks, AttendanceProblem> {
  const fault = sessionFault(session, kind, now) ?? marks.map((mark) => markFault(kind, mark)).find((found) => found !== undefined);
  if (fault !== undefined) return refuse(fault);
  const standing = new Map<PersonId, Mark>(sheet.marks.map((mark) => [mark.personId, mark]));
  const seen = new Set(sheet.seen);
  const applied: Mark[] = [];
  const replayed: string[] = [];
  const conflicts: MarkConflict[] = [];
  for (const given of marks) {
    const mine = isBefore(now, given.markedAt) ? { ...given, markedAt: now } : given;
    const theirs = standing.get(mine.personId);
    const outcome = seen.has(mine.clientId) ? 'replayed' : settle(mine, theirs);
    if (outcome === 'applied') applied.push(mine);
    else if (outcome !== 'conflict') replayed.push(mine.clientId);
    else if (theirs !== undefined) conflicts.push({ clientId: mine.clientId, mine, theirs });
    if (outcome === 'applied' || outcome === 'remembered') standing.set(mine.personId, mine);
    if (outcome !== 'conflict') seen.add(mine.clientId);
  }
  return ok({ applied, replayed, conflicts });
}

/** `remembered` changes nothing that is seen, but an older tap that arrives after it must not bring back what it cleared. */
type Outcome = 'applied' | 'remembered' | 'replayed' | 'conflict';

/** What becomes of a mark beside the one that stands. */
function settle(mine: Mark, theirs: Mark | undefined): Outcome {
  const taken = mine.state === null ? 'remembered' : 'applied';
  if (theirs === undefined) return taken;
  const order = Temporal.Instant.compare(mine.markedAt, theirs.markedAt);
  if (mine.state === theirs.state && mine.minutes === theirs.minutes) return order > 0 ? taken : 'replayed';
  if (order >= 0) return 'applied';
  return mine.state === null || theirs.state === null ? 'replayed' : 'conflict';
}

function sessionFault(session: MarkedSession, kind: MarkedKind, now: Instant): AttendanceProblem | undefined {
  if (kind.confidentiality === 'headcount') return attendanceProblems.headcountOnly(kind.code);
  if (session.state === 'cancelled') return attendanceProblems.sessionCancelled(session.id);
  if (isBefore(now, opensAt(session))) return attendanceProblems.sessionNotOpen(session.id);
  if (isBefore(session.endsAt.add({ hours: 24 * correctionDays }), now)) return attendanceProblems.locked(session.id, correctionDays);
  return undefined;
}

function markFault(kind: MarkedKind, { state, minutes }: Mark): AttendanceProblem | undefined {
  if (state !== null && !kind.attendance.states.includes(state)) return attendanceProblems.stateUnknown(kind.code, state);
  const { from, to } = attendanceLimits.minutes;
  const inRange = minutes === null || (Number.isInteger(minutes) && minutes >= from && minutes <= to);
  return inRange ? undefined : attendanceProblems.minutesOutOfRange(minutes);
}
