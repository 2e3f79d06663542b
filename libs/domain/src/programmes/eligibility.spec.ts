import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId, RelativeId } from '../kernel/index.ts';
import type { Stage } from '../members/index.ts';
import { audienceEligibility, audienceReason, noEnrolment } from './eligibility.ts';
import type { Candidate } from './eligibility.ts';

const on = Temporal.PlainDate.from('2026-06-02');
const group = { startsOn: on, endsOn: null, settings: {} };
const member = (stage: Stage, mentor = false): Candidate => ({ kind: 'member', id: idOf<MemberId>('member-1'), stage, mentor });
const relative: Candidate = { kind: 'relative', id: idOf<RelativeId>('relative-1') };

describe('belonging to an audience', () => {
  it.each([
    { person: member('in-programme'), audience: ['residents'], then: undefined },
    { person: member('discharged'), audience: ['residents'], then: 'not-a-resident' },
    { person: member('discharged'), audience: ['alumni'], then: undefined },
    { person: member('admitted'), audience: ['alumni'], then: 'not-an-alumnus' },
    { person: member('left'), audience: ['residents', 'alumni'], then: 'not-at-this-stage' },
    { person: member('left'), audience: ['anyone'], then: undefined },
    { person: member('alumni', true), audience: ['mentors'], then: undefined },
    { person: member('alumni'), audience: ['mentors'], then: 'not-a-mentor' },
    { person: member('alumni'), audience: ['relatives'], then: 'not-a-relative' },
    { person: relative, audience: ['relatives'], then: undefined },
    { person: relative, audience: ['anyone'], then: undefined },
    { person: relative, audience: ['residents'], then: 'members-only' },
    { person: member('alumni'), audience: [], then: 'not-at-this-stage' },
  ] as const)('$person.kind of $audience: $then', ({ person, audience, then }) => expect(audienceReason(person, audience)).toBe(then));
});

describe('eligibility by audience', () => {
  const rule = audienceEligibility(['residents']);
  it('names every reason at once', () =>
    expect(
      rule(
        { ...member('alumni'), gender: 'female' } as Candidate,
        { ...group, endsOn: on.subtract({ days: 1 }), settings: { openTo: 'men' } },
        on,
      ),
    ).toEqual({
      allowed: false,
      reasons: ['not-a-resident', 'group-for-men', 'group-ended'],
    }));
  it('allows the last day of a group', () => expect(rule(member('admitted'), { ...group, endsOn: on }, on)).toEqual({ allowed: true }));
  it('never enrols by name in a headcount kind', () =>
    expect(noEnrolment(member('admitted'), group, on)).toEqual({ allowed: false, reasons: ['names-not-kept'] }));
});
