import { Temporal, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, PersonId, Result } from '../kernel/index.ts';
import { ownMarks } from '../programmes/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { attendanceLimits } from './attendance.limits.ts';
import { attendanceProblems } from './attendance.problems.ts';
import type { AttendanceProblem } from './attendance.problems.ts';
import { guestFault, markOfGuest } from './mark-of-guest.ts';
import type { Mark, Sheet } from './mark.ts';
import { namesFault, sheetFault } from './sheet-fault.ts';
import type { SheetSession } from './sheet-fault.ts';

/** A mark that was not applied, beside the stored one: people decide between the two. */
export interface MarkConflict {
  readonly clientId: string;
  readonly mine: Mark;
  readonly theirs: Mark;
}
export interface AppliedMarks {
  /** The marks to store, in the order given; a null state clears the person's mark. */
  readonly applied: readonly Mark[];
  /** Client ids of taps that change nothing: received before, not later than an equal stored mark, or a clearing that is too old. */
  readonly replayed: readonly string[];
  readonly conflicts: readonly MarkConflict[];
}

type MarkedKind = Pick<ProgrammeKind, 'code' | 'confidentiality' | 'attendance' | 'correctionDays'>;

/**
 * Applies marks to a sheet, one after the other. The whole batch is refused when one of the marks is not valid.
 *
 * If a person is already marked, the later tap wins, in whatever order the taps arrive; a repeated tap renews the stored mark. Two
 * different states are a conflict if the stored one was tapped later than the one that arrives, because somebody else then changed the mark
 * and this device did not know it; a cleared mark is never in conflict. Of two taps with one state, minutes that only one of them gives
 * stay, whichever is later: nobody disagrees. What a later tap of the same batch settles is no conflict. A tap dated in the future counts as made now, so that a device with a wrong clock does not
 * always win. Who is not on the roster can have walked in, and nothing else.
 */
export function applyMarks(
  session: SheetSession,
  kind: MarkedKind,
  sheet: Sheet,
  marks: readonly Mark[],
  now: Instant,
): Result<AppliedMarks, AttendanceProblem> {
  const isGuest = ({ personId }: Mark): boolean => !sheet.roster.has(personId);
  const fault =
    namesFault(kind) ??
    sheetFault(session, kind, now) ??
    marks.map((mark) => markFault(kind, mark) ?? (isGuest(mark) ? guestFault(mark) : undefined)).find((found) => found !== undefined);
  if (fault !== undefined) return refuse(fault);
  const standing: Standing = { stored: new Map(sheet.marks.map((mark) => [mark.personId, mark])), seen: new Set(sheet.seen) };
  const applied: Mark[] = [];
  const replayed: string[] = [];
  let conflicts: readonly MarkConflict[] = [];
  const taken = marks.map((mark) => (isGuest(mark) ? markOfGuest(kind, mark) : mark));
  let waiting = taken.map((mark) => (isBefore(now, mark.markedAt) ? { ...mark, markedAt: now } : mark));
  // A later tap of the batch may settle what was a conflict before it.
  do {
    const count = waiting.length;
    const turn = applyOnce(standing, waiting);
    applied.push(...turn.applied);
    replayed.push(...turn.replayed);
    conflicts = turn.conflicts;
    waiting = conflicts.length < count ? turn.undecided : [];
  } while (waiting.length > 0);
  return ok({ applied, replayed, conflicts });
}

/** The marks of a sheet while a batch is applied to it. */
interface Standing {
  readonly stored: Map<PersonId, Mark>;
  readonly seen: Set<string>;
}

/** Applies marks, one after the other; `undecided` are those in conflict, as they were given. */
function applyOnce({ stored, seen }: Standing, marks: readonly Mark[]): AppliedMarks & { readonly undecided: Mark[] } {
  const applied: Mark[] = [];
  const replayed: string[] = [];
  const conflicts: MarkConflict[] = [];
  const undecided: Mark[] = [];
  for (const given of marks) {
    const theirs = stored.get(given.personId);
    const mine = joined(given, theirs);
    const outcome = seen.has(mine.clientId) ? 'replayed' : settle(mine, theirs);
    if (outcome === 'conflict' && theirs !== undefined) {
      conflicts.push({ clientId: mine.clientId, mine, theirs });
      undecided.push(given);
      continue;
    }
    if (outcome === 'applied') applied.push(mine);
    else replayed.push(mine.clientId);
    if (outcome === 'applied' || outcome === 'remembered') stored.set(mine.personId, mine);
    seen.add(mine.clientId);
  }
  return { applied, replayed, conflicts, undecided };
}

/** A tap with the minutes that only the stored mark of the same state has. A tap that brings minutes to a later mark takes its time. */
function joined(mine: Mark, theirs: Mark | undefined): Mark {
  if (theirs === undefined || mine.state === null || !isSameMark(mine, theirs) || mine.minutes === theirs.minutes) return mine;
  if (mine.minutes === null) return { ...mine, minutes: theirs.minutes };
  return theirs.minutes === null && isBefore(mine.markedAt, theirs.markedAt) ? { ...mine, markedAt: theirs.markedAt } : mine;
}

/** `remembered`: a clearing of a person without a mark. Nothing changes, but an older tap that arrives later must not undo it. */
type Outcome = 'applied' | 'remembered' | 'replayed' | 'conflict';

/** The outcome of a mark, given the stored mark of the same person. */
function settle(mine: Mark, theirs: Mark | undefined): Outcome {
  const accepted = mine.state === null ? 'remembered' : 'applied';
  if (theirs === undefined) return accepted;
  const order = Temporal.Instant.compare(mine.markedAt, theirs.markedAt);
  if (isSameMark(mine, theirs) && mine.minutes === theirs.minutes) return order > 0 ? accepted : 'replayed';
  if (order >= 0) return 'applied';
  return mine.state === null || theirs.state === null ? 'replayed' : 'conflict';
}

const isSameMark = (one: Pick<Mark, 'state' | 'own'>, other: Pick<Mark, 'state' | 'own'>): boolean =>
  one.state === other.state && one.own === other.own;

/** Why a mark cannot be recorded at sessions of a kind; undefined where it can. */
export function markFault(
  kind: MarkedKind,
  { state, own, minutes }: Pick<Mark, 'state' | 'own' | 'minutes'>,
): AttendanceProblem | undefined {
  const known = own === null ? state === null || kind.attendance.states.includes(state) : countsAs(kind, own) === state;
  if (!known) return attendanceProblems.stateUnknown(kind.code, own ?? String(state));
  if (minutes === null || state === null) return undefined;
  if (own !== null || kind.attendance.minutes?.includes(state) !== true) return attendanceProblems.minutesNotAsked(kind.code, own ?? state);
  const { from, to } = attendanceLimits.minutes;
  const inRange = Number.isInteger(minutes) && minutes >= from && minutes <= to;
  return inRange ? undefined : attendanceProblems.minutesOutOfRange(minutes);
}

/** The mark of the product as which an own mark of a kind is counted; undefined for a mark that the kind does not have. */
const countsAs = ({ attendance }: MarkedKind, own: string) => ownMarks(attendance).find(({ code }) => code === own)?.state;
