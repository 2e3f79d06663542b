import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId, StayId } from '../kernel/index.ts';
import type { MemberCourse } from './member.ts';
import { isAlumni, isResident, mayTransition, stages, stageTransitions } from './stage.ts';
import type { Stage } from './stage.ts';
import { openStay } from './stay.ts';
import type { Stay } from './stay.ts';
import { transitionMember } from './transition-member.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-06-30');
const first: Stay = { id: idOf<StayId>('stay-1'), admittedOn: day('2026-05-01'), dischargedOn: null };
const ended: Stay = { ...first, dischargedOn: day('2026-06-01') };
const aCourse = (stage: Stage, since: string, stays: readonly Stay[] = []): MemberCourse => ({
  id: idOf<MemberId>('member-1'),
  stage,
  since: day(since),
  stays,
});
const move = (member: MemberCourse, to: Stage, on: string, reason?: string) =>
  transitionMember(member, { to, on: day(on), stayId: idOf<StayId>('stay-2'), today, ...(reason === undefined ? {} : { reason }) });

const aboutMember = { subject: { kind: 'member', id: 'member-1' }, concerns: ['member-1'] };

describe('admitting a member', () => {
  it('opens a stay on that day', () => {
    const opened = { id: 'stay-2', admittedOn: day('2026-06-02'), dischargedOn: null };
    expect(move(aCourse('enquiry', '2026-06-01'), 'admitted', '2026-06-02', 'came with her brother')).toEqual({
      ok: true,
      value: {
        member: { ...aCourse('admitted', '2026-06-02'), stays: [opened] },
        change: { from: 'enquiry', to: 'admitted', on: day('2026-06-02'), reason: 'came with her brother' },
        opened,
        closed: null,
        events: [
          { type: 'member-moved', ...aboutMember, facts: { from: 'enquiry', to: 'admitted', on: '2026-06-02' } },
          { type: 'member-admitted', ...aboutMember, facts: { on: '2026-06-02' } },
        ],
      },
    });
  });
  it('again opens a second stay and leaves the first as it was', () => {
    const result = move(aCourse('aftercare', '2026-06-08', [ended]), 'admitted', '2026-06-20');
    expect(result).toMatchObject({ ok: true, value: { member: { stays: [ended, { id: 'stay-2' }] }, closed: null } });
  });
  it('may happen on the day of the discharge, not before', () => {
    const member = aCourse('discharged', '2026-05-01', [ended]);
    expect(move(member, 'admitted', '2026-06-01')).toMatchObject({ ok: true });
    expect(move(member, 'admitted', '2026-05-31')).toMatchObject({ ok: false, problem: { code: 'members/admission-before-discharge' } });
  });
});

describe('moving on inside the centre', () => {
  it('neither opens nor closes a stay', () =>
    expect(move(aCourse('admitted', '2026-05-01', [first]), 'in-programme', '2026-05-08')).toMatchObject({
      ok: true,
      value: { member: { stays: [first] }, opened: null, closed: null, change: { reason: null } },
    }));
});

describe('going out', () => {
  it.each(['discharged', 'left'] as const)('as %s closes the open stay', (to) =>
    expect(move(aCourse('in-programme', '2026-05-08', [first]), to, '2026-06-01')).toMatchObject({
      ok: true,
      value: { closed: ended, opened: null, member: { stage: to, stays: [ended] } },
    }),
  );
  it('may happen on the day of admission, not before', () => {
    const member = aCourse('admitted', '2026-05-01', [first]);
    expect(move(member, 'discharged', '2026-05-01')).toMatchObject({ ok: true });
    expect(move(member, 'discharged', '2026-04-30')).toMatchObject({ ok: false, problem: { code: 'members/discharge-before-admission' } });
  });
});

describe('the events of a transition', () => {
  it.each([
    { from: 'enquiry', to: 'admitted', stays: [], then: ['member-moved', 'member-admitted'] },
    { from: 'admitted', to: 'in-programme', stays: [first], then: ['member-moved'] },
    { from: 'in-programme', to: 'discharged', stays: [first], then: ['member-moved', 'member-discharged'] },
    { from: 'in-programme', to: 'left', stays: [first], then: ['member-moved', 'member-left'] },
    { from: 'discharged', to: 'aftercare', stays: [ended], then: ['member-moved'] },
    { from: 'aftercare', to: 'admitted', stays: [ended], then: ['member-moved', 'member-admitted'] },
  ] as const)('from $from to $to are $then', ({ from, to, stays, then }) => {
    const result = move(aCourse(from, '2026-05-01', stays), to, '2026-06-02');
    expect(result.ok && result.value.events.map(({ type }) => type)).toEqual(then);
  });

  it('say that the contacts after a discharge are owed from its day on, although it is recorded later', () => {
    const result = move(aCourse('in-programme', '2026-05-01', [first]), 'discharged', '2026-06-02');
    expect(result.ok && result.value.events.at(-1)?.facts).toEqual({ on: '2026-06-02', owedFrom: '2026-06-02' });
  });
});

describe('any transition', () => {
  it.each([
    { from: 'enquiry', to: 'discharged' },
    { from: 'enquiry', to: 'in-programme' },
    { from: 'in-programme', to: 'admitted' },
    { from: 'admitted', to: 'alumni' },
    { from: 'alumni', to: 'discharged' },
    { from: 'left', to: 'alumni' },
  ] as const)('from $from to $to is not allowed', ({ from, to }) =>
    expect(move(aCourse(from, '2026-05-01'), to, '2026-06-01')).toMatchObject({
      ok: false,
      problem: { code: 'members/transition-not-allowed', kind: 'conflict', params: { from, to } },
    }),
  );
  it.each([
    { on: '2026-06-30', then: { ok: true } },
    { on: '2026-07-01', then: { ok: false, problem: { code: 'members/date-in-future' } } },
    { on: '2026-06-08', then: { ok: true } },
    { on: '2026-06-07', then: { ok: false, problem: { code: 'members/date-before-stage' } } },
  ])('on $on', ({ on, then }) => expect(move(aCourse('aftercare', '2026-06-08', [ended]), 'alumni', on)).toMatchObject(then));
});

describe('the table of stages', () => {
  it.each(stages)('never leads from %s to itself', (stage) => expect(mayTransition(stage, stage)).toBe(false));
  it.each(stages)('leaves a way on from %s', (stage) => expect(stageTransitions[stage].length).toBeGreaterThan(0));
  it.each(stages)('never takes %s for resident and alumnus at once', (stage) => expect(isResident(stage) && isAlumni(stage)).toBe(false));

  it('keeps exactly the residents in an open stay, whatever happens and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...stages), fc.integer({ min: -3, max: 30 })), { maxLength: 20 }), (steps) => {
        let member = aCourse('enquiry', '2026-01-01');
        steps.forEach(([to, days], index) => {
          const result = transitionMember(member, {
            to,
            on: member.since.add({ days }),
            stayId: idOf<StayId>(`stay-${index}`),
            today: day('2030-01-01'),
          });
          if (result.ok) member = result.value.member;
          expect(openStay(member.stays) !== undefined).toBe(isResident(member.stage));
          expect(member.stays.filter(({ dischargedOn }) => dischargedOn === null).length).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
