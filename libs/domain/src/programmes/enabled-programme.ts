import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** The settings in which a centre may differ from a kind, within the bounds that the kind declares. */
export interface ProgrammeOverrides {
  /** The most people in a group, at most the kind's cap; null takes the kind's cap. */
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

/** Enables or disables a kind for a centre. A disabled kind keeps its overrides, so that they apply again when it is enabled. */
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

/** A circle has at least two people. */
export const leastCap = 2;

/** The values that a new group takes at a centre: the kind's, or the centre's overrides where it has set some. */
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

/** A kind with the cap and the waiting list of a centre, where the centre has set them. Bounds are still checked against the kind itself. */
export const withCentreOverrides = <Kind extends ProgrammeBounds>(kind: Kind, programme?: Pick<EnabledProgramme, 'overrides'>): Kind => ({
  ...kind,
  size: { ...kind.size, cap: defaultsOf(kind, programme).cap },
  waitingList: defaultsOf(kind, programme).waitingList,
});

/** Refuses a new group of a kind that the centre does not offer. */
export const checkOffered = (programme: EnabledProgramme | undefined): Result<EnabledProgramme, ProgrammeProblem> =>
  programme?.enabled === true ? ok(programme) : refuse(programmeProblems.notOffered());
