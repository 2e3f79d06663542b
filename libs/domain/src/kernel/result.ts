import type { Problem } from './problem.ts';

/** The outcome of a decision: a value, or a refusal that a person can cause. Bugs and outages are exceptions instead. */
export type Result<Value, Refusal extends Problem = Problem> = Ok<Value> | Refused<Refusal>;
export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}
export interface Refused<Refusal extends Problem = Problem> {
  readonly ok: false;
  readonly problem: Refusal;
}

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });
export const refuse = <Refusal extends Problem>(problem: Refusal): Refused<Refusal> => ({ ok: false, problem });
