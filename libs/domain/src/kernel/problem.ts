/** How a refusal is meant; the one filter of the API knows which HTTP status stands for it. */
export type ProblemKind = 'invalid' | 'not-found' | 'conflict' | 'forbidden';

export type ProblemParam = string | number | boolean;

/**
 * One way to say no. The code is stable and starts with the slice (`sessions/already-started`); the console owns the sentence.
 * Params never hold a name, a phone or a diagnosis: problems reach logs.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly kind: ProblemKind;
  readonly params?: Readonly<Record<string, ProblemParam>>;
}

export const problem = <const Code extends string>(
  kind: ProblemKind,
  code: Code,
  params?: Readonly<Record<string, ProblemParam>>,
): Problem<Code> => (params === undefined ? { code, kind } : { code, kind, params });
