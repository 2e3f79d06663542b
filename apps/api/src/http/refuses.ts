import { ApiExtension } from '@nestjs/swagger';
import type { problemKinds } from './generated/problem-kinds.ts';

/** The code of a refusal that some source raises; `npm run generate` lists them. */
export type ProblemCode = keyof typeof problemKinds | `${string}/not-found`;

/** Where the description of a route carries its codes until answers are made of them (`described-document`). */
export const REFUSES = 'x-refuses';
export interface Refused {
  readonly codes: readonly ProblemCode[];
}

const codesOf = new WeakMap<object, ProblemCode[]>();

/**
 * Declares what a route refuses, beside what follows from its traits: its permission, its ids, its version. A test in which a route
 * answers a code that it does not declare fails (testing/watch-answers).
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
    // Swagger copies what it is given, but not what is in it: the list goes on growing with every further decorator.
    ApiExtension(REFUSES, { codes: first } satisfies Refused)(controller, method, descriptor);
  };
