import { describe, expect, it } from '@jest/globals';
import { idOf } from './ids.ts';
import type { MemberId } from './ids.ts';
import { problem } from './problem.ts';
import { ok, refuse } from './result.ts';

describe('a result', () => {
  it('carries a value when it went well', () => expect(ok(7)).toEqual({ ok: true, value: 7 }));
  it('carries the problem when it was refused', () =>
    expect(refuse(problem('conflict', 'groups/full'))).toEqual({ ok: false, problem: { code: 'groups/full', kind: 'conflict' } }));
});

describe('a problem', () => {
  it('has no params unless there are some', () => expect(problem('invalid', 'centres/slug-invalid')).not.toHaveProperty('params'));
  it('keeps its params', () => expect(problem('conflict', 'groups/full', { cap: 12 }).params).toEqual({ cap: 12 }));
});

describe('an id', () => {
  it('is the text it was made from', () => expect(idOf<MemberId>('0197')).toBe('0197'));
});
