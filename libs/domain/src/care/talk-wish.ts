import { namesFault, sheetFault } from '../attendance/index.ts';
import type { AttendanceProblem, SheetSession } from '../attendance/index.ts';
import { happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Instant, MemberId, Result, SessionId } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import type { CareEvent } from './care.events.ts';

/** The answer of a member at a session about talking to someone, with the moment by the clock of the device. */
export interface TalkAnswer {
  readonly wanted: boolean;
  readonly askedAt: Instant;
}

/** A member said at a session that they would like to talk to someone. */
export interface TalkWish {
  readonly sessionId: SessionId;
  readonly groupName: string;
  /** The local day of the session. */
  readonly on: Day;
  /** When the wish reached the centre, which may be later than it was said. */
  readonly knownSince: Instant;
}

export interface WantTalk extends TalkAnswer {
  readonly memberId: MemberId;
  readonly now: Instant;
}
export interface TalkChange {
  /** The answer that counts now. */
  readonly answer: TalkAnswer;
  readonly events: readonly CareEvent[];
}

/**
 * Records whether a member would like to talk to someone. Of two answers the later one counts, in whatever order they arrive; an answer of
 * a clock that is ahead counts as given now. Nothing is raised when the answer stays the same.
 */
export function wantTalk(
  session: SheetSession,
  kind: Pick<ProgrammeKind, 'code' | 'confidentiality' | 'correctionDays'>,
  stored: TalkAnswer | undefined,
  { memberId, wanted, askedAt, now }: WantTalk,
): Result<TalkChange, AttendanceProblem> {
  const fault = namesFault(kind) ?? sheetFault(session, kind, now);
  if (fault !== undefined) return refuse(fault);
  const given = { wanted, askedAt: isBefore(now, askedAt) ? now : askedAt };
  const answer = stored === undefined || isBefore(stored.askedAt, given.askedAt) ? given : stored;
  if (answer.wanted === (stored?.wanted ?? false)) return ok({ answer, events: [] });
  const type = answer.wanted ? 'talk-wanted' : 'talk-not-wanted';
  return ok({ answer, events: [happened(type, 'member', memberId, { sessionId: session.id }, [memberId])] });
}
