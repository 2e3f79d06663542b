import { stages } from '@saath/domain/members';
import { problemOf, type Problem } from '../api/problem.ts';
import type { Words } from '../i18n/words.ts';

const isStage = (value: unknown): value is string => stages.some((stage) => stage === value);

/** The sentence about a fault. */
export function problemText(words: Words, fault: unknown): string {
  return refusalText(words, problemOf(fault));
}

/** The sentence about a refusal. Stages and countries among its facts are written as words; they arrive as codes. */
export function refusalText(words: Words, { code, params }: Pick<Problem, 'code' | 'params'>): string {
  return words.problem(code, readable(words, params));
}

/** Facts that arrive as codes, as words. */
export function readable(words: Words, params: Problem['params']): Readonly<Record<string, unknown>> {
  const inWords = (name: string, value: unknown): unknown => {
    if (name === 'country' && typeof value === 'string') return words.country(value);
    return isStage(value) ? words.say(`common.stage.${value}`) : value;
  };
  const entries = Object.entries(params).map(([name, value]) => [name, inWords(name, value)]);
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}
