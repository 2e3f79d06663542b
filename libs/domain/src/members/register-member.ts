import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { BranchId, Day, Language, MemberId, Result, SobrietyEpisodeId, StayId } from '../kernel/index.ts';
import type { Channel } from './consent-purpose.ts';
import type { Gender, Member, StageChange } from './member.ts';
import type { MemberEvent } from './member.events.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';
import { isAlumni, isResident } from './stage.ts';
import type { Stage } from './stage.ts';
import { stageReached } from './stage-reached.ts';
import type { Stay } from './stay.ts';

export interface RegisterMember {
  readonly id: MemberId;
  readonly branchId: BranchId;
  readonly code: string;
  readonly alias: string;
  readonly stage: Stage;
  /** Needed from the stage admitted on. */
  readonly admittedOn: Day | null;
  /** Needed for those who completed a stay. */
  readonly dischargedOn: Day | null;
  readonly soberSince: Day | null;
  readonly language: Language;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly preferredChannel: Channel | null;
  readonly stayId: StayId;
  readonly episodeId: SobrietyEpisodeId;
  readonly today: Day;
}
export interface Registered {
  readonly member: Member;
  /** The stage history that follows from the dates, oldest first. */
  readonly history: readonly StageChange[];
  readonly events: readonly MemberEvent[];
}

/** Registers a person at any stage, from an import or after a first meeting. */
export function registerMember(command: RegisterMember): Result<Registered, MemberProblem> {
  const fault = faultIn(command);
  if (fault !== undefined) return refuse(fault);
  const { id, branchId, code, language, gender, birthYear, preferredChannel, stage, soberSince, episodeId } = command;
  const history = historyOf(command);
  const since = history.at(-1)?.on ?? command.today;
  const sobriety = soberSince === null ? [] : [{ id: episodeId, startedOn: soberSince, endedOn: null, endReason: null }];
  const alias = command.alias.trim();
  const stays = staysOf(command);
  return ok({
    member: { id, branchId, code, alias, language, gender, birthYear, preferredChannel, stage, since, stays, sobriety },
    history,
    events: [happened('member-registered', 'member', id, {}, [id]), ...dischargeAtRegistration(command)],
  });
}

/** A person registered after their discharge is owed the contacts from today on, because earlier ones were due before they were on record. */
export const dischargeAtRegistration = ({
  id,
  stage,
  dischargedOn,
  today,
}: Pick<RegisterMember, 'id' | 'stage' | 'dischargedOn' | 'today'>): readonly MemberEvent[] =>
  dischargedOn !== null && isAlumni(stage) ? stageReached(id, 'discharged', dischargedOn, today) : [];

/** In years. Members are 10 to 110 years old; a year of birth outside is a typing mistake. */
const ages = { from: 10, to: 110 } as const;

export function checkBirthYear(birthYear: number | null, today: Day): Result<number | null, MemberProblem> {
  const age = birthYear === null ? ages.from : today.year - birthYear;
  const fits = Number.isInteger(age) && age >= ages.from && age <= ages.to;
  return fits ? ok(birthYear) : refuse(memberProblems.birthYearOutOfRange());
}

function faultIn(command: RegisterMember): MemberProblem | undefined {
  const { alias, birthYear, today } = command;
  if (alias.trim() === '') return memberProblems.aliasMissing();
  const year = checkBirthYear(birthYear, today);
  if (!year.ok) return year.problem;
  return courseFaultIn(command);
}

/** The stage of a person with its days, as a first meeting or a sheet states it. */
export type StatedCourse = Pick<RegisterMember, 'stage' | 'admittedOn' | 'dischargedOn' | 'soberSince' | 'birthYear' | 'today'>;

/** Whether stage and days agree with each other and none of the days is still to come. */
export function checkCourse(course: StatedCourse): Result<true, MemberProblem> {
  const fault = courseFaultIn(course);
  return fault === undefined ? ok(true) : refuse(fault);
}

function courseFaultIn({ stage, admittedOn, dischargedOn, soberSince, birthYear, today }: StatedCourse): MemberProblem | undefined {
  const dates = [admittedOn, dischargedOn, soberSince];
  if (dates.some((date) => date !== null && isDayBefore(today, date))) return memberProblems.dateInFuture();
  if (birthYear !== null && dates.some((date) => date !== null && date.year < birthYear)) return memberProblems.dateBeforeBirth();
  if (admittedOn !== null && dischargedOn !== null && isDayBefore(dischargedOn, admittedOn))
    return memberProblems.dischargeBeforeAdmission();
  if (stage === 'enquiry' && admittedOn !== null) return memberProblems.admissionNotAllowed();
  if (admittedOn === null && (isResident(stage) || isAlumni(stage) || dischargedOn !== null)) return memberProblems.admissionMissing();
  if (isResident(stage) && dischargedOn !== null) return memberProblems.dischargeNotAllowed();
  const stayEnded = isAlumni(stage) || (stage === 'left' && admittedOn !== null);
  return stayEnded && dischargedOn === null ? memberProblems.dischargeMissing() : undefined;
}

const staysOf = ({ stayId, admittedOn, dischargedOn }: RegisterMember): readonly Stay[] =>
  admittedOn === null ? [] : [{ id: stayId, admittedOn, dischargedOn }];

function historyOf({ stage, admittedOn, dischargedOn, today }: RegisterMember): readonly StageChange[] {
  const steps: { to: Stage; on: Day }[] = [];
  if (admittedOn !== null) steps.push({ to: 'admitted', on: admittedOn });
  if (dischargedOn !== null && stage !== 'left') steps.push({ to: 'discharged', on: dischargedOn });
  if (steps.at(-1)?.to !== stage) steps.push({ to: stage, on: dischargedOn ?? admittedOn ?? today });
  return steps.map(({ to, on }, index) => ({ from: steps[index - 1]?.to ?? null, to, on, reason: null }));
}
