import { ok, refuse } from '../kernel/index.ts';
import type { Result, SessionId, StaffId } from '../kernel/index.ts';
import { absenceProblems } from './absence.problems.ts';
import type { AbsenceProblem } from './absence.problems.ts';

/** A session that an absence touches: the absent person leads it, or somebody was named for it because of the absence. */
export interface TouchedSession {
  readonly sessionId: SessionId;
  /** The people who lead it now. */
  readonly before: readonly StaffId[];
  /** The facilitators of the group on its day. */
  readonly ofGroup: readonly StaffId[];
  /** The people who were named because of the absence. */
  readonly substitutes: readonly StaffId[];
}

/** The person who is to lead a session instead of the absent person. */
export interface SubstituteChoice {
  readonly sessionId: SessionId;
  readonly staffId: StaffId;
}

/** The people who are to lead a session. */
export interface Replaced {
  readonly sessionId: SessionId;
  readonly staffIds: readonly StaffId[];
  /** The people who are named because of the absence. */
  readonly substitutes: readonly StaffId[];
}

/**
 * Names a substitute for each chosen session of an absence, beside the people who lead it with the absent person. A second choice replaces the
 * first, and the same choice again changes nothing. One choice that does not fit refuses all.
 */
export function chooseSubstitutes(
  absent: StaffId,
  touched: readonly TouchedSession[],
  choices: readonly SubstituteChoice[],
): Result<readonly Replaced[], AbsenceProblem> {
  const known = new Map(touched.map((session) => [session.sessionId, session]));
  const replaced: Replaced[] = [];
  for (const { sessionId, staffId } of choices) {
    const session = known.get(sessionId);
    if (session === undefined) return refuse(absenceProblems.notTouched(sessionId));
    if (staffId === absent) return refuse(absenceProblems.substituteIsAbsent());
    const others = session.before.filter((id) => id !== absent && id !== staffId && !session.substitutes.includes(id));
    replaced.push({ sessionId, staffIds: [...others, staffId], substitutes: [staffId] });
  }
  return ok(replaced);
}

/** In whose place each person is asked: that of the absent person, or of somebody who was named because of the absence. */
export function placesOf(
  absent: StaffId,
  touched: readonly TouchedSession[],
  choices: readonly SubstituteChoice[],
): Result<readonly (SubstituteChoice & { readonly insteadOfId: StaffId | null })[], AbsenceProblem> {
  const replaced = chooseSubstitutes(absent, touched, choices);
  if (!replaced.ok) return replaced;
  const known = new Map(touched.map((session) => [session.sessionId, session]));
  return ok(
    choices.map((choice) => {
      const session = known.get(choice.sessionId);
      return { ...choice, insteadOfId: session?.before.includes(absent) === true ? absent : (session?.substitutes[0] ?? null) };
    }),
  );
}

/** Gives the sessions of an absence back to the person who is not absent after all; nobody is named where the group leads again. */
export function takeSubstitutesBack(absent: StaffId, touched: readonly TouchedSession[]): readonly Replaced[] {
  return touched
    .filter(({ substitutes }) => substitutes.length > 0)
    .map(({ sessionId, before, ofGroup, substitutes }) => {
      const others = before.filter((id) => id !== absent && !substitutes.includes(id));
      const restored = [...others, absent];
      return { sessionId, staffIds: isSame(restored, ofGroup) ? [] : restored, substitutes: [] };
    });
}

const isSame = (some: readonly StaffId[], others: readonly StaffId[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));
