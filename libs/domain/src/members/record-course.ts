import { happened, isDayBefore, ok } from '../kernel/index.ts';
import type { Day, Result, StayId } from '../kernel/index.ts';
import type { MemberCourse, StageChange } from './member.ts';
import type { MemberEvent } from './member.events.ts';
import type { MemberProblem } from './member.problems.ts';
import { checkCourse, type StatedCourse } from './register-member.ts';
import { isAlumni } from './stage.ts';
import { stageReached } from './stage-reached.ts';
import type { Stay } from './stay.ts';

export type RecordCourse = StatedCourse & {
  /** The id that a stay gets when this adds one. */
  readonly stayId: StayId;
};

/** The changes of a stated course to a member on record; each part is null where the record says the same. */
export interface CourseRecorded {
  readonly change: StageChange | null;
  readonly opened: Stay | null;
  /** A stay on record with other days. */
  readonly corrected: Stay | null;
  readonly events: readonly MemberEvent[];
}

/**
 * Brings the course of a member in line with a sheet. A sheet states where people are and not the way there, so any stage may follow any
 * other, as with a registration. Other days for a stay on record correct it: they are no admission and no second discharge.
 */
export function recordCourse(member: MemberCourse, stated: RecordCourse): Result<CourseRecorded, MemberProblem> {
  const checked = checkCourse(stated);
  if (!checked.ok) return checked;
  const change = stageChange(member, stated);
  const stay = stayChange(member.stays, stated);
  return ok({ change, ...stay, events: eventsOf(member, stated, change, stay) });
}

function stageChange(member: MemberCourse, { stage, admittedOn, dischargedOn, today }: RecordCourse): StageChange | null {
  if (stage === member.stage) return null;
  return { from: member.stage, to: stage, on: (stage === 'admitted' ? admittedOn : dischargedOn) ?? today, reason: null };
}

type StayChange = Pick<CourseRecorded, 'opened' | 'corrected'>;

/**
 * The stay on record that these days are about. Two stays of one person never share a day but the one on which the first ends and the
 * next begins. So one on record that would is the same stay with another date; any other is a further stay.
 */
export function stayMeant(
  stays: readonly Stay[],
  { admittedOn, dischargedOn }: Pick<StatedCourse, 'admittedOn' | 'dischargedOn'>,
): Stay | undefined {
  if (admittedOn === null) return undefined;
  return (
    stays.find((stay) => stay.admittedOn.equals(admittedOn)) ??
    stays.findLast((stay) => endsAfter(stay.dischargedOn, admittedOn) && endsAfter(dischargedOn, stay.admittedOn))
  );
}

function stayChange(stays: readonly Stay[], { admittedOn, dischargedOn, stayId }: RecordCourse): StayChange {
  if (admittedOn === null) return { opened: null, corrected: null };
  const same = stayMeant(stays, { admittedOn, dischargedOn });
  if (same === undefined) return { opened: { id: stayId, admittedOn, dischargedOn }, corrected: null };
  const isAsKnown = same.admittedOn.equals(admittedOn) && String(same.dischargedOn) === String(dischargedOn);
  return { opened: null, corrected: isAsKnown ? null : { id: same.id, admittedOn, dischargedOn } };
}

const endsAfter = (end: Day | null, day: Day): boolean => end === null || isDayBefore(day, end);

function eventsOf(
  { id, stays }: MemberCourse,
  { stage }: RecordCourse,
  change: StageChange | null,
  { opened, corrected }: StayChange,
): readonly MemberEvent[] {
  const moved =
    change === null
      ? []
      : [happened('member-moved', 'member', id, { from: change.from ?? change.to, to: change.to, on: change.on.toString() }, [id])];
  const left = change?.to === 'left' ? stageReached(id, 'left', change.on, change.on) : [];
  const admitted = opened?.dischargedOn === null ? stageReached(id, 'admitted', opened.admittedOn, opened.admittedOn) : [];
  const end = (opened ?? corrected)?.dischargedOn ?? null;
  const wasOver = stays.some((stay) => stay.id === corrected?.id && stay.dischargedOn !== null);
  const discharged = end !== null && isAlumni(stage) && !wasOver ? stageReached(id, 'discharged', end, end) : [];
  const stay = corrected === null ? [] : [happened('member-changed', 'member', id, { fields: ['stays'] }, [id])];
  return [...moved, ...stay, ...left, ...admitted, ...discharged];
}
