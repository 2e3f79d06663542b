import { describe, expect, it } from '@jest/globals';
import { ok, problem, refuse, type Result } from '@saath/domain/kernel';
import { notFound, Refusal, refusal, valueOf } from './refusal.ts';

/** The problem with which a decision leaves the transaction. */
function problemOf(decision: () => unknown): unknown {
  try {
    decision();
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  return 'no refusal';
}

describe('a decision of the domain', () => {
  const full: Result<number> = refuse(problem('conflict', 'groups/full', { seats: 12 }));

  it('gives its value when it is accepted', () => expect(valueOf(ok({ seats: 12 }))).toEqual({ seats: 12 }));
  it.each([0, '', false, null])('gives the value %j, which is a value too', (value) => expect(valueOf(ok(value))).toBe(value));
  it('leaves with the problem when it is refused, and nothing is added to it', () =>
    expect(problemOf(() => valueOf(full))).toEqual({ kind: 'conflict', code: 'groups/full', params: { seats: 12 } }));
  it('has its code as the message, so that a log names it', () => expect(() => valueOf(full)).toThrow(/^groups\/full$/));
});

describe('a refusal of the API', () => {
  it.each([
    { what: 'a kind and a code', given: refusal('conflict', 'groups/full'), then: { kind: 'conflict', code: 'groups/full' } },
    {
      what: 'parameters',
      given: refusal('invalid', 'milestones/window', { days: 31 }),
      then: { kind: 'invalid', code: 'milestones/window', params: { days: 31 } },
    },
    {
      what: 'faulty fields',
      given: refusal('malformed', 'http/malformed', undefined, { errors: [{ path: 'name', code: 'required' }] }),
      then: { kind: 'malformed', code: 'http/malformed', errors: [{ path: 'name', code: 'required' }] },
    },
    {
      what: 'a time to wait',
      given: refusal('throttled', 'sign-in/too-many-attempts', { seconds: 30 }, { retryAfterSeconds: 30 }),
      then: { kind: 'throttled', code: 'sign-in/too-many-attempts', params: { seconds: 30 }, retryAfterSeconds: 30 },
    },
    { what: 'the name of a slice', given: notFound('members'), then: { kind: 'not-found', code: 'members/not-found' } },
  ])('with $what carries these and no more', ({ given, then }) => {
    expect(given.problem).toStrictEqual(then);
    expect(given).toBeInstanceOf(Error);
  });
});
