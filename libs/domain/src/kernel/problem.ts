/** The sort of a refusal, from which the API derives the HTTP status. */
export type ProblemKind = 'invalid' | 'not-found' | 'conflict' | 'forbidden';

export type ProblemParam = string | number | boolean;

/**
 * A refusal. The code is stable and begins with its slice (`sessions/already-started`); the sentence for people is in the console.
 * Params never contain a name, a phone number or a diagnosis, because problems are logged.
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
