import type { Problem, ProblemKind, ProblemParam, Result } from '@saath/domain/kernel';
import { problem } from '@saath/domain/kernel';

export interface FieldError {
  readonly path: string;
  readonly code: string;
}

/** Kinds of refusal that only the HTTP interface has, beside those of the domain. */
export type HttpProblemKind =
  | ProblemKind
  | 'malformed'
  | 'unauthenticated'
  | 'precondition-required'
  | 'stale'
  | 'too-large'
  | 'throttled'
  | 'unavailable';

export interface HttpProblem extends Omit<Problem, 'kind'> {
  readonly kind: HttpProblemKind;
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
}

/** Carries a problem from anywhere in the API to the one filter that knows HTTP; a transaction it leaves is rolled back. */
export class Refusal extends Error {
  constructor(readonly problem: HttpProblem) {
    super(problem.code);
  }
}

export const refusal = (
  kind: HttpProblemKind,
  code: string,
  params?: Readonly<Record<string, ProblemParam>>,
  extra: Pick<HttpProblem, 'errors' | 'retryAfterSeconds'> = {},
): Refusal => new Refusal(params === undefined ? { kind, code, ...extra } : { kind, code, params, ...extra });

/** 404 for what is not there and for anything of another centre alike. */
export const notFound = (slice: string): Refusal => new Refusal(problem('not-found', `${slice}/not-found`));

/** Takes the value out of a decision of the domain, or leaves the transaction with its refusal. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Refusal(result.problem);
}
