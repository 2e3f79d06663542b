import { HttpErrorResponse } from '@angular/common/http';
import type { ProblemView } from './generated/api.ts';

/** A fault in the words of the API: a stable code with facts, and the faults of single fields. */
export type Problem = Required<Pick<ProblemView, 'status' | 'code' | 'params' | 'errors'>>;

/** The code of a write that the server has accepted and not answered in time: nobody knows whether it was done. */
export const noAnswer = 'http/no-answer';

/** Reads any failure as a problem. No answer at all is `http/offline`; an answer without a code is `http/<status>`. */
export function problemOf(fault: unknown): Problem {
  const response = fault instanceof HttpErrorResponse ? fault : causeOf(fault);
  if (response === undefined) return { status: 0, code: 'http/unknown', params: {}, errors: [] };
  const body: unknown = response.error;
  const read: Partial<ProblemView> = typeof body === 'object' && body !== null ? body : {};
  const code = read.code ?? (response.status === 0 ? 'http/offline' : `http/${response.status}`);
  return { status: response.status, code, params: read.params ?? {}, errors: read.errors ?? [] };
}

function causeOf(fault: unknown): HttpErrorResponse | undefined {
  const cause = fault instanceof Error ? fault.cause : undefined;
  return cause instanceof HttpErrorResponse ? cause : undefined;
}
