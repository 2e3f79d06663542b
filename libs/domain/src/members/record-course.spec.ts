import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId, StayId } from '../kernel/index.ts';
import type { MemberCourse } from './member.ts';
import { recordCourse } from './record-course.ts';
import type { Stage } from './stage.ts';
import type { Stay } from './stay.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-22');
const aStay = (id: string, admittedOn: string, dischargedOn: string | null = null): Stay => ({
  id: idOf<StayId>(id),
  admittedOn: day(admittedOn),
  dischargedOn: dischargedOn === null ? null : day(dischargedOn),
});
const present = aStay('present', '2026-11-01');
const past = aStay('past', '2026-03-01', '2026-05-31');
const aMember = (stage: Stage, stays: readonly Stay[] = [present]): MemberCourse => ({
  id: idOf<MemberId>('ravi'),
  stage,
  since: day('2026-11-01'),
  stays,
});
const record = (member: MemberCourse, stage: Stage, from: string | null, until: string | null = null) =>
  recordCourse(member, {
    stage,
    admittedOn: from === null ? null : day(from),
    dischargedOn: until === null ? null : day(until),
    soberSince: null,
    birthYear: null,
    today,
    stayId: idOf<StayId>('new'),
  });
const typesOf = (recorded: ReturnType<typeof record>): readonly string[] =>
  recorded.ok ? recorded.value.events.map(({ type }) => type) : [recorded.problem.code];

describe('a stated course', () => {
  it('that is on record already changes nothing and is no news', () =>
    expect(record(aMember('admitted'), 'admitted', '2026-11-01')).toEqual({
      ok: true,
      value: { change: null, opened: null, corrected: null, events: [] },
    }));
  it.each([
    { from: 'enquiry', to: 'alumni', then: '2026-11-20' },
    { from: 'alumni', to: 'in-programme', then: '2026-11-22' },
    { from: 'aftercare', to: 'admitted', then: '2026-11-01' },
  ] as const)('may follow any other stage: $from to $to since $then', ({ from, to, then }) => {
    const until = to === 'alumni' ? '2026-11-20' : null;
    expect(record(aMember(from), to, '2026-11-01', until)).toMatchObject({
      ok: true,
      value: { change: { from, to, on: day(then), reason: null } },
    });
  });
  it.each([
    { stage: 'discharged', from: '2026-11-01', until: null, then: 'members/discharge-missing' },
    { stage: 'admitted', from: null, until: null, then: 'members/admission-missing' },
    { stage: 'admitted', from: '2026-11-23', until: null, then: 'members/date-in-future' },
  ] as const)('that contradicts itself is refused with $then', ({ stage, from, until, then }) =>
    expect(record(aMember('admitted'), stage, from, until)).toMatchObject({ ok: false, problem: { code: then } }),
  );
  it('may begin today', () => expect(record(aMember('enquiry', []), 'admitted', '2026-11-22')).toMatchObject({ ok: true }));
});

describe('the stay of a stated course', () => {
  it.each([
    { what: 'is as it was', stays: [past, present], from: '2026-11-01', until: null, then: 'nothing' },
    { what: 'ends', stays: [past, present], from: '2026-11-01', until: '2026-11-20', then: 'present' },
    { what: 'began on another day', stays: [past, present], from: '2026-11-03', until: null, then: 'present' },
    { what: 'began on another day and is over', stays: [present], from: '2026-10-20', until: '2026-11-20', then: 'present' },
    { what: 'of the past ended on another day', stays: [past], from: '2026-03-01', until: '2026-06-02', then: 'past' },
    { what: 'of the past began on another day', stays: [past], from: '2026-02-27', until: '2026-05-31', then: 'past' },
    { what: 'is a readmission', stays: [past], from: '2026-11-01', until: null, then: 'new' },
    { what: 'is a readmission on the day of the discharge', stays: [past], from: '2026-05-31', until: null, then: 'new' },
    { what: 'lies before all that is known', stays: [present], from: '2025-01-01', until: '2025-02-01', then: 'new' },
    { what: 'is the first', stays: [], from: '2026-11-01', until: null, then: 'new' },
  ])('$what: $then', ({ stays, from, until, then }) => {
    const stage = until === null ? 'admitted' : 'discharged';
    const recorded = record(aMember(stage, stays), stage, from, until);
    const stay = recorded.ok ? (recorded.value.opened ?? recorded.value.corrected) : null;
    expect(stay?.id ?? 'nothing').toBe(then);
    expect(String(stay?.admittedOn ?? from)).toBe(from);
  });
  it('is not touched without an admission', () =>
    expect(record(aMember('enquiry'), 'enquiry', null)).toMatchObject({ ok: true, value: { opened: null, corrected: null } }));
});

describe('what a stated course is news of', () => {
  it.each([
    { what: 'a discharge', stays: [present], is: 'discharged', from: '2026-11-01', until: '2026-11-20', then: 'member-discharged' },
    { what: 'a readmission', stays: [past], is: 'admitted', from: '2026-11-01', until: null, then: 'member-admitted' },
    { what: 'leaving', stays: [present], is: 'left', from: '2026-11-01', until: '2026-11-20', then: 'member-left' },
  ] as const)('$what: $then', ({ stays, is, from, until, then }) =>
    expect(typesOf(record(aMember('in-programme', stays), is, from, until))).toEqual(expect.arrayContaining(['member-moved', then])),
  );
  it.each([
    { what: 'another day of admission', member: aMember('admitted'), is: 'admitted', from: '2026-11-03', until: null },
    { what: 'another day of discharge', member: aMember('discharged', [past]), is: 'discharged', from: '2026-03-01', until: '2026-06-02' },
  ] as const)('$what is a change of the record only', ({ member, is, from, until }) =>
    expect(typesOf(record(member, is, from, until))).toEqual(['member-changed']),
  );
  it('a later stage outside is a move only', () =>
    expect(typesOf(record(aMember('discharged', [past]), 'aftercare', '2026-03-01', '2026-05-31'))).toEqual(['member-moved']));
});
