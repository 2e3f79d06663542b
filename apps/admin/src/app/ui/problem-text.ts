import { stages } from '@saath/domain/members';
import { problemOf, type Problem } from '../api/problem.ts';
import type { Words } from '../i18n/words.ts';

const isStage = (value: unknown): value is string => stages.some((stage) => stage === value);

/** The sentence about a fault. Stages among its facts are written as words; they arrive as codes. */
export function problemText(words: Words, fault: unknown): string {
  const { code, params } = problemOf(fault);
  return words.problem(code, readable(words, params));
}

function readable(words: Words, params: Problem['params']): Readonly<Record<string, unknown>> {
  const entries = Object.entries(params).map(([name, value]) => [name, isStage(value) ? words.say(`common.stage.${value}`) : value]);
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}
