import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { modesAllowed, valueThatCounts } from '../programmes/index.ts';
import type { EnrolmentMode, ProgrammeKind } from '../programmes/index.ts';
import type { Group } from './group.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';

type KindMode = Pick<ProgrammeKind, 'enrolment'>;

/** How people join a group: as it says itself, otherwise as its kind does in this place. */
export const modeOf = ({ enrolmentMode }: Pick<Group, 'enrolmentMode'>, kind: KindMode): EnrolmentMode =>
  valueThatCounts(kind.enrolment, { group: enrolmentMode }).value;

/** Accepts the mode of a group within what its kind allows; null for the mode of the kind. */
export const checkMode = (mode: EnrolmentMode | null, kind: KindMode): Result<EnrolmentMode | null, GroupProblem> =>
  mode === null || modesAllowed(kind).includes(mode) ? ok(mode) : refuse(groupProblems.modeNotAllowed(mode));
