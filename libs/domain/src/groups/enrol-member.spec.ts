import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { EnrolmentId, GroupId, MemberId, RelativeId } from '../kernel/index.ts';
import type { Candidate, Eligibility } from '../programmes/index.ts';
import { endEnrolment } from './end-enrolment.ts';
import { enrolMember, recordEnrolment } from './enrol-member.ts';
import type { EnrolMember } from './enrol-member.ts';
import { covers, enrolmentsCovering, shareADay } from './enrolment.ts';
import type { Enrolment } from './enrolment.ts';
import type { Group } from './group.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const now = Temporal.Instant.from('2026-10-20T10:00+05:30');
const groupId = idOf<GroupId>('group-1');
const member = (name: string) => idOf<MemberId>(name);

const aGroup = (but: Partial<Group> = {}): Pick<Group, 'id' | 'capacity' | 'schedules' | 'settings'> => ({
  id: groupId,
  capacity: 2,
  settings: {},
  schedules: [
    {
      appliesFrom: day('2026-10-06'),
      startsOn: day('2026-10-06'),
      startsAt: Temporal.PlainTime.from('11:00'),
      minutes: 90,
      recurrence: 'FREQ=WEEKLY;BYDAY=TU',
      until: null,
      timeZone: 'Asia/Kolkata',
    },
  ],
  ...but,
});
const aKind = (eligibility: Eligibility = { allowed: true }, cap: number | null = 15) => ({
  size: { recommended: { from: 6, to: 12 }, cap },
  code: 'quiet-walk',
  eligibility: () => eligibility,
});
const anEnrolment = (name: string, startsOn: string, endsOn: string | null = null): Enrolment => ({
  id: idOf<EnrolmentId>(`enrolment-${name}-${startsOn}`),
  groupId,
  personId: member(name),
  personKind: 'member',
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
  enrolledAt: now,
});
const sagar = { kind: 'member', id: member('sagar'), stage: 'in-programme', mentor: false, gender: null } satisfies Candidate;
const enrol = (but: Partial<EnrolMember> = {}): EnrolMember => ({
  id: idOf<EnrolmentId>('enrolment-new'),
  person: sagar,
  startsOn: day('2026-11-01'),
  endsOn: null,
  now,
  ...but,
});

describe('enrolling a person', () => {
  it('opens an interval of days and reports it about that person', () => {
    expect(enrolMember(aGroup(), aKind(), [], enrol())).toEqual({
      ok: true,
      value: {
        enrolment: {
          id: 'enrolment-new',
          groupId,
          personId: 'sagar',
          personKind: 'member',
          startsOn: day('2026-11-01'),
          endsOn: null,
          enrolledAt: now,
        },
        events: [{ type: 'person-enrolled', subject: { kind: 'enrolment', id: 'enrolment-new' }, concerns: ['sagar'], facts: { groupId } }],
      },
    });
  });

  it('enrols a relative as a relative', () => {
    const enrolled = enrolMember(aGroup(), aKind(), [], enrol({ person: { kind: 'relative', id: idOf<RelativeId>('asha') } }));
    expect(enrolled).toMatchObject({
      ok: true,
      value: { enrolment: { personId: 'asha', personKind: 'relative' }, events: [{ concerns: ['asha'] }] },
    });
  });

  it.each([
    { sentence: 'one seat is left', enrolments: [anEnrolment('ravi', '2026-10-06')] },
    {
      sentence: 'a seat becomes free on that very day',
      enrolments: [anEnrolment('ravi', '2026-10-06'), anEnrolment('anil', '2026-10-06', '2026-11-01')],
    },
    {
      sentence: 'two others follow one another on the same seat',
      enrolments: [anEnrolment('ravi', '2026-11-05', '2026-11-10'), anEnrolment('anil', '2026-11-10')],
    },
    { sentence: 'the person was here before', enrolments: [anEnrolment('sagar', '2026-10-06', '2026-11-01')] },
    {
      sentence: 'an enrolment was taken back on its first day',
      enrolments: [anEnrolment('sagar', '2026-11-01', '2026-11-01')],
    },
    {
      sentence: 'the others are in another group',
      enrolments: ['ravi', 'anil', 'sagar'].map((name) => ({ ...anEnrolment(name, '2026-10-06'), groupId: idOf<GroupId>('group-2') })),
    },
  ])('is possible when $sentence', ({ enrolments }) => expect(enrolMember(aGroup(), aKind(), enrolments, enrol()).ok).toBe(true));

  it.each([
    { when: enrol(), given: [anEnrolment('sagar', '2026-10-06')], then: 'groups/already-enrolled' },
    { when: enrol(), given: [anEnrolment('sagar', '2026-12-01')], then: 'groups/already-enrolled' },
    {
      when: enrol({ endsOn: day('2026-12-02') }),
      given: [anEnrolment('sagar', '2026-12-01')],
      then: 'groups/already-enrolled',
    },
    { when: enrol(), given: [anEnrolment('ravi', '2026-10-06'), anEnrolment('anil', '2026-10-06')], then: 'groups/full' },
    { when: enrol(), given: [anEnrolment('ravi', '2026-10-06'), anEnrolment('anil', '2027-01-01')], then: 'groups/full' },
    { when: enrol({ endsOn: day('2026-11-01') }), given: [], then: 'groups/ends-before-start' },
    { when: enrol({ endsOn: day('2026-10-31') }), given: [], then: 'groups/ends-before-start' },
  ])('refuses with $then', ({ given, when, then }) => {
    expect(enrolMember(aGroup(), aKind(), given, when)).toMatchObject({ ok: false, problem: { code: then } });
  });

  it('fits before an enrolment of the same person that comes later', () => {
    const when = enrol({ endsOn: day('2026-12-01') });
    expect(enrolMember(aGroup(), aKind(), [anEnrolment('sagar', '2026-12-01')], when).ok).toBe(true);
  });

  it("gives the kind's reasons when it refuses the person", () => {
    const kind = aKind({ allowed: false, reasons: ['not-a-resident', 'group-ended'] });
    expect(enrolMember(aGroup(), kind, [], enrol())).toMatchObject({
      ok: false,
      problem: { code: 'groups/not-eligible', params: { reasons: 'not-a-resident,group-ended' } },
    });
  });

  it('asks the kind about this person, this group and the first day', () => {
    const asked: unknown[] = [];
    const kind = {
      ...aKind(),
      code: 'quiet-walk',
      eligibility: (...facts: readonly unknown[]): Eligibility => {
        asked.push(...facts);
        return { allowed: true };
      },
    };
    enrolMember(aGroup({ settings: { women: true } }), kind, [], enrol());
    expect(asked).toEqual([sagar, { startsOn: day('2026-10-06'), endsOn: null, settings: { women: true } }, day('2026-11-01')]);
  });

  it.each([
    { capacity: null, cap: 1, then: false },
    { capacity: null, cap: null, then: true },
    { capacity: 2, cap: 15, then: true },
  ])('with capacity $capacity and a cap of $cap a second person fits: $then', ({ capacity, cap, then }) => {
    const enrolled = enrolMember(aGroup({ capacity }), aKind({ allowed: true }, cap), [anEnrolment('ravi', '2026-10-06')], enrol());
    expect(enrolled.ok).toBe(then);
  });
});

describe('ending an enrolment', () => {
  const running = anEnrolment('sagar', '2026-11-01');
  const today = day('2026-11-22');
  it.each([
    { sentence: 'today', given: running, on: '2026-11-22' },
    { sentence: 'later', given: running, on: '2026-12-31' },
    { sentence: 'in the past, as far as its first day', given: running, on: '2026-11-01' },
    { sentence: 'earlier than planned', given: anEnrolment('sagar', '2026-11-01', '2026-12-31'), on: '2026-11-30' },
  ])('works $sentence', ({ given, on }) => {
    expect(endEnrolment(given, { on: day(on), today, enrolments: [given], seats: 1 })).toMatchObject({
      ok: true,
      value: {
        enrolment: { endsOn: day(on) },
        events: [{ type: 'enrolment-ended', subject: { kind: 'enrolment', id: given.id }, concerns: ['sagar'], facts: { groupId, on } }],
      },
    });
  });

  it.each([
    { given: running, on: '2026-10-31', then: 'groups/ends-before-start' },
    { given: anEnrolment('sagar', '2026-11-01', '2026-11-22'), on: '2026-12-01', then: 'groups/enrolment-ended' },
  ])('refuses with $then', ({ given, on, then }) => {
    expect(endEnrolment(given, { on: day(on), today, enrolments: [given], seats: 1 })).toMatchObject({
      ok: false,
      problem: { code: then },
    });
  });
});

describe('an end put later', () => {
  const given = anEnrolment('sagar', '2026-11-01', '2026-11-30');
  const put = (on: string, others: readonly Enrolment[], seats: number | null) =>
    endEnrolment(given, { on: day(on), today: day('2026-11-22'), enrolments: [given, ...others], seats });

  it.each([
    { others: [], seats: 1, then: 'nobody else is there' },
    { others: [anEnrolment('ravi', '2026-12-10')], seats: 1, then: 'the next person begins on the day after' },
    { others: [anEnrolment('ravi', '2026-10-01', '2026-11-30')], seats: 1, then: 'the person who shared the earlier days has left' },
    { others: [anEnrolment('ravi', '2026-12-01')], seats: 2, then: 'there is a seat beside the next' },
    { others: [anEnrolment('ravi', '2026-12-01')], seats: null, then: 'there is no limit' },
  ])('is accepted if $then', ({ others, seats }) => expect(put('2026-12-10', others, seats).ok).toBe(true));

  it.each([
    { others: [anEnrolment('ravi', '2026-12-09')], seats: 1, then: 'groups/full' },
    { others: [anEnrolment('sagar', '2026-12-09')], seats: 9, then: 'groups/already-enrolled' },
  ])('is refused with $then', ({ others, seats, then }) =>
    expect(put('2026-12-10', others, seats)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('the days of an enrolment', () => {
  const november = anEnrolment('sagar', '2026-11-01', '2026-12-01');
  it.each([
    { on: '2026-10-31', then: false },
    { on: '2026-11-01', then: true },
    { on: '2026-11-30', then: true },
    { on: '2026-12-01', then: false },
  ])('cover $on: $then', ({ on, then }) => expect(covers(november, day(on))).toBe(then));

  it('name the people enrolled on a day', () => {
    const all = [november, anEnrolment('ravi', '2026-12-01'), anEnrolment('anil', '2026-10-01')];
    expect(enrolmentsCovering(all, day('2026-11-30')).map(({ personId }) => personId)).toEqual(['sagar', 'anil']);
  });

  const intervals = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.option(fc.integer({ min: 0, max: 20 })));
  const interval = ([from, length]: readonly [number, number | null]) => {
    const startsOn = day('2026-11-01').add({ days: from });
    return { startsOn, endsOn: length === null ? null : startsOn.add({ days: length }) };
  };
  const someDays = Array.from({ length: 60 }, (_, index) => day('2026-11-01').add({ days: index }));

  it('are shared by two intervals exactly when some day is covered by both', () => {
    fc.assert(
      fc.property(intervals, intervals, (one, other) => {
        const [a, b] = [interval(one), interval(other)];
        expect(shareADay(a, b)).toBe(someDays.some((on) => covers(a, on) && covers(b, on)));
      }),
    );
  });
});

describe('any sequence of enrolments', () => {
  const names = fc.constantFrom('sagar', 'ravi', 'anil', 'kiran', 'meena');
  const commands = fc.array(fc.tuple(names, fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 1, max: 30 }))), {
    maxLength: 25,
  });

  it('never seats more people than there are seats, nor one person twice', () => {
    const days = Array.from({ length: 75 }, (_, index) => day('2026-11-01').add({ days: index }));
    fc.assert(
      fc.property(commands, (all) => {
        let enrolments: readonly Enrolment[] = [];
        for (const [index, [name, from, length]] of all.entries()) {
          const startsOn = day('2026-11-01').add({ days: from });
          const endsOn = length === null ? null : startsOn.add({ days: length });
          const when = enrol({ id: idOf(`enrolment-${index}`), person: { ...sagar, id: member(name) }, startsOn, endsOn });
          const enrolled = enrolMember(aGroup(), aKind(), enrolments, when);
          if (enrolled.ok) enrolments = [...enrolments, enrolled.value.enrolment];
        }
        const wrong = days.filter((on) => {
          const seated = enrolmentsCovering(enrolments, on).map(({ personId }) => personId);
          return seated.length > 2 || new Set(seated).size < seated.length;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('recording the enrolment of a person who is in a group already', () => {
  const person: Candidate = { kind: 'member', id: member('ravi'), stage: 'admitted', mentor: false, gender: null };
  const recorded = (since: string, eligibility?: Eligibility) =>
    recordEnrolment(aGroup({ capacity: 1 }), aKind(eligibility), { id: idOf<EnrolmentId>('recorded'), person, since: day(since), now });
  it.each([
    { since: '2026-09-01', then: '2026-10-06' },
    { since: '2026-10-06', then: '2026-10-06' },
    { since: '2026-11-02', then: '2026-11-02' },
  ])('from $since gives a seat from $then on, without an end', ({ since, then }) =>
    expect(recorded(since)).toMatchObject({
      ok: true,
      value: {
        enrolment: { startsOn: day(then), endsOn: null, enrolledAt: now },
        events: [{ type: 'person-enrolled', concerns: ['ravi'] }],
      },
    }),
  );
  it('takes in the past of a group that has ended', () =>
    expect(recorded('2026-11-02', { allowed: false, reasons: ['group-ended'] })).toMatchObject({ ok: true }));
  it('is refused with the other reasons of the kind', () =>
    expect(recorded('2026-11-02', { allowed: false, reasons: ['group-ended', 'members-only'] })).toMatchObject({
      ok: false,
      problem: { code: 'groups/not-eligible', params: { kind: 'quiet-walk', reasons: 'members-only' } },
    }));
});
