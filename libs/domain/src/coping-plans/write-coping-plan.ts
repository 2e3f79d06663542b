import { happened, inLatinDigits, nameText, ok, refuse } from '../kernel/index.ts';
import type { MemberId, Result } from '../kernel/index.ts';
import { copingLimits, copingSections, inSections, linesIn } from './coping-plan.ts';
import type { CopingLine } from './coping-plan.ts';
import type { CopingPlanEvent } from './coping-plans.events.ts';
import { copingPlanProblems } from './coping-plans.problems.ts';
import type { CopingPlanProblem } from './coping-plans.problems.ts';

export interface WriteCopingPlan {
  readonly memberId: MemberId;
  readonly lines: readonly CopingLine[];
  /** Whether the member has no plan yet. */
  readonly isFirst: boolean;
}

export interface WrittenCopingPlan {
  readonly lines: readonly CopingLine[];
  readonly events: readonly CopingPlanEvent[];
}

/** Writes a plan down, whole: each section has few lines, a trigger has its sort, and only people have a number. */
export function writeCopingPlan({ memberId, lines, isFirst }: WriteCopingPlan): Result<WrittenCopingPlan, CopingPlanProblem> {
  if (lines.length === 0) return refuse(copingPlanProblems.empty());
  const most = copingLimits.linesInSection;
  const full = copingSections.find((section) => linesIn(lines, section).length > most);
  if (full !== undefined) return refuse(copingPlanProblems.tooManyLines(full, most));
  const read = lines.map(lineOf);
  const fault = read.map(faultIn).find((one) => one !== undefined);
  if (fault !== undefined) return refuse(fault);
  const event = happened(isFirst ? 'coping-plan-written' : 'coping-plan-changed', 'member', memberId, {}, [memberId]);
  return ok({ lines: inSections(read), events: [event] });
}

/** A line as it is kept: on one line with single spaces, a number in Latin digits, and nothing where nothing is said. */
const lineOf = ({ section, text, sort, knownAs, number }: CopingLine): CopingLine => ({
  section,
  text: nameText(text),
  sort,
  knownAs: knownAs === null || nameText(knownAs) === '' ? null : nameText(knownAs),
  number: number === null || number.trim() === '' ? null : inLatinDigits(number).trim(),
});

/** Digits with the signs that people write between them; short ones too, because helplines have three digits. */
const dialled = /^\+?[\d ()-]+$/;
const digits = { fewest: 3, most: 15 } as const;

const isDialled = (number: string): boolean => {
  const count = number.replace(/\D/g, '').length;
  return dialled.test(number) && count >= digits.fewest && count <= digits.most;
};

function faultIn({ section, text, sort, knownAs, number }: CopingLine): CopingPlanProblem | undefined {
  if (text === '') return copingPlanProblems.lineEmpty(section);
  if (section === 'triggers' && sort === null) return copingPlanProblems.sortMissing();
  if (section !== 'triggers' && sort !== null) return copingPlanProblems.partNotAllowed(section);
  if (section !== 'people' && (knownAs !== null || number !== null)) return copingPlanProblems.partNotAllowed(section);
  return number === null || isDialled(number) ? undefined : copingPlanProblems.numberInvalid();
}
