import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** What a centre may set differently, within the bounds the kind declares. */
export interface ProgrammeOverrides {
  /** At most the kind's cap; null asks for the kind's own. */
  readonly cap?: number | null;
  readonly minutes?: number;
  readonly waitingList?: boolean;
}

/** A kind as one centre uses it. */
export interface EnabledProgramme {
  readonly kind: string;
  readonly enabled: boolean;
  readonly overrides: ProgrammeOverrides;
}

/** The part of a kind that bounds what a centre may set. */
export type ProgrammeBounds = Pick<ProgrammeKind, 'code' | 'size' | 'cadence' | 'waitingList'>;

/** Sets a kind up for a centre. Switching one off keeps its overrides for the day it is switched on again. */
export function setProgramme(
  kind: ProgrammeBounds,
  { enabled, overrides = {} }: { readonly enabled: boolean; readonly overrides?: ProgrammeOverrides },
): Result<EnabledProgramme, ProgrammeProblem> {
  const { cap, minutes } = overrides;
  const { from, to } = kind.cadence.minutesRange;
  if (typeof cap === 'number' && kind.size.cap !== null && cap > kind.size.cap) return refuse(programmeProblems.capTooHigh(kind.size.cap));
  if (typeof cap === 'number' && !(Number.isInteger(cap) && cap >= leastCap)) return refuse(programmeProblems.capTooLow(leastCap));
  const fits = minutes === undefined || (Number.isInteger(minutes) && minutes >= from && minutes <= to);
  if (!fits) return refuse(programmeProblems.minutesOutOfRange(from, to));
  return ok({ kind: kind.code, enabled, overrides });
}

/** Two people and a circle begins. */
const leastCap = 2;

/** What holds at a centre for a new group: the kind's defaults with the centre's overrides laid over. */
export interface ProgrammeDefaults {
  readonly cap: number | null;
  readonly minutes: number;
  readonly waitingList: boolean;
}
export function defaultsOf(kind: ProgrammeBounds, programme?: Pick<EnabledProgramme, 'overrides'>): ProgrammeDefaults {
  const overrides = programme?.overrides ?? {};
  return {
    cap: overrides.cap ?? kind.size.cap,
    minutes: overrides.minutes ?? kind.cadence.minutes,
    waitingList: overrides.waitingList ?? kind.waitingList,
  };
}

/** A kind as a centre runs it: with its own cap, where it has set one. What a kind declares it can bear at all is asked of the kind itself. */
export const runAt = <Kind extends ProgrammeBounds>(kind: Kind, programme?: Pick<EnabledProgramme, 'overrides'>): Kind => ({
  ...kind,
  size: { ...kind.size, cap: defaultsOf(kind, programme).cap },
});

/** The gate before a new group: the centre offers this kind. */
export const checkOffered = (programme: EnabledProgramme | undefined): Result<EnabledProgramme, ProgrammeProblem> =>
  programme?.enabled === true ? ok(programme) : refuse(programmeProblems.notOffered());
