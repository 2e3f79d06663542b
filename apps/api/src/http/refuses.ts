import { ApiExtension } from '@nestjs/swagger';
import type { problemKinds } from './generated/problem-kinds.ts';

/** The code of a refusal that exists in the sources; `npm run generate` lists them. */
export type ProblemCode = keyof typeof problemKinds | `${string}/not-found`;

/** The extension of an operation that has its codes until `described-document` makes answers of them. */
export const REFUSES = 'x-refuses';
export interface Refused {
  readonly codes: readonly ProblemCode[];
}

const codesOf = new WeakMap<object, ProblemCode[]>();

/**
 * Declares the refusals of a route, in addition to those that follow from its traits (permission, ids, version). A test fails when a
 * route answers a code that it does not declare (testing/watch-answers).
 */
export const Refuses =
  (...codes: readonly ProblemCode[]): MethodDecorator =>
  (controller, method, descriptor) => {
    const route = descriptor.value as object;
    const known = codesOf.get(route);
    known?.push(...codes);
    if (known !== undefined) return;
    const first = [...codes];
    codesOf.set(route, first);
    // Swagger copies the object, but not the list in it, so further decorators can add codes to the list.
    ApiExtension(REFUSES, { codes: first } satisfies Refused)(controller, method, descriptor);
  };
