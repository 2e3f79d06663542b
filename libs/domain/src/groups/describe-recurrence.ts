import { refuse, ok } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';
import { readRecurrence } from './read-recurrence.ts';
import type { Recurrence } from './recurrence.ts';

/** What a rule says, as data; the console owns the words ("every second Wednesday"). */
export function describeRecurrence(text: string): Result<Recurrence, GroupProblem> {
  const recurrence = readRecurrence(text);
  return 'fault' in recurrence ? refuse(groupProblems.recurrenceInvalid(recurrence.fault)) : ok(recurrence);
}
