import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { BranchId, MemberId, SobrietyEpisodeId, StayId } from '../kernel/index.ts';
import { registerMember } from './register-member.ts';
import type { RegisterMember } from './register-member.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const aRegistration = (changes: Partial<RegisterMember> = {}): RegisterMember => ({
  id: idOf<MemberId>('member-1'),
  branchId: idOf<BranchId>('branch-1'),
  code: 'D-001',
  alias: 'Sagar',
  stage: 'in-programme',
  admittedOn: day('2026-05-01'),
  dischargedOn: null,
  soberSince: day('2026-05-01'),
  language: 'mr',
  gender: 'male',
  birthYear: 1990,
  preferredChannel: 'whatsapp',
  stayId: idOf<StayId>('stay-1'),
  episodeId: idOf<SobrietyEpisodeId>('episode-1'),
  today: day('2026-06-30'),
  ...changes,
});
const enquiry = { stage: 'enquiry', admittedOn: null, soberSince: null } as const;

describe('registering a member', () => {
  it('opens a stay and a sobriety episode for a resident', () =>
    expect(registerMember(aRegistration())).toMatchObject({
      ok: true,
      value: {
        member: {
          alias: 'Sagar',
          since: day('2026-05-01'),
          stays: [{ id: 'stay-1', admittedOn: day('2026-05-01'), dischargedOn: null }],
          sobriety: [{ id: 'episode-1', startedOn: day('2026-05-01'), endedOn: null }],
        },
      },
    }));
  it('opens neither for an enquiry', () =>
    expect(registerMember(aRegistration(enquiry))).toMatchObject({
      ok: true,
      value: { member: { since: day('2026-06-30'), stays: [], sobriety: [] } },
    }));

  it.each([
    { given: enquiry, then: [[null, 'enquiry', '2026-06-30']] },
    { given: { stage: 'admitted' as const }, then: [[null, 'admitted', '2026-05-01']] },
    {
      given: {},
      then: [
        [null, 'admitted', '2026-05-01'],
        ['admitted', 'in-programme', '2026-05-01'],
      ],
    },
    {
      given: { stage: 'alumni' as const, dischargedOn: day('2026-06-01') },
      then: [
        [null, 'admitted', '2026-05-01'],
        ['admitted', 'discharged', '2026-06-01'],
        ['discharged', 'alumni', '2026-06-01'],
      ],
    },
    {
      given: { stage: 'left' as const, dischargedOn: day('2026-06-01') },
      then: [
        [null, 'admitted', '2026-05-01'],
        ['admitted', 'left', '2026-06-01'],
      ],
    },
  ])('tells the history $then', ({ given, then }) => {
    const result = registerMember(aRegistration(given));
    expect(result.ok && result.value.history.map(({ from, to, on }) => [from, to, on.toString()])).toEqual(then);
  });

  it.each([
    { given: enquiry, then: [] },
    { given: { stage: 'admitted' as const }, then: [] },
    { given: { stage: 'discharged' as const, dischargedOn: day('2026-06-01') }, then: ['member-discharged'] },
    { given: { stage: 'aftercare' as const, dischargedOn: day('2026-06-01') }, then: ['member-discharged'] },
    { given: { stage: 'alumni' as const, dischargedOn: day('2026-06-01') }, then: ['member-discharged'] },
    { given: { stage: 'left' as const, dischargedOn: day('2026-06-01') }, then: [] },
  ])('reports the registration and $then', ({ given, then }) => {
    const result = registerMember(aRegistration(given));
    expect(result.ok && result.value.events.map(({ type }) => type)).toEqual(['member-registered', ...then]);
  });
  it('owes a person who was discharged before the contacts from today on', () => {
    const result = registerMember(aRegistration({ stage: 'alumni', dischargedOn: day('2026-06-01') }));
    expect(result.ok && result.value.events).toEqual([
      { type: 'member-registered', subject: { kind: 'member', id: 'member-1' }, concerns: ['member-1'], facts: {} },
      {
        type: 'member-discharged',
        subject: { kind: 'member', id: 'member-1' },
        concerns: ['member-1'],
        facts: { on: '2026-06-01', owedFrom: '2026-06-30' },
      },
    ]);
  });

  it.each([
    { given: { birthYear: 2016 }, then: 'the youngest' },
    { given: { birthYear: 1916 }, then: 'the oldest' },
    { given: { birthYear: null }, then: 'an unknown age' },
    { given: { birthYear: 1990, soberSince: day('1990-01-01') }, then: 'a year of birth that a day has too' },
    { given: { stage: 'discharged' as const, dischargedOn: day('2026-05-01') }, then: 'a stay of one day' },
    { given: { stage: 'left' as const, admittedOn: null }, then: 'an enquiry that went nowhere' },
    { given: { admittedOn: day('2026-06-30') }, then: 'an admission today' },
    { given: { soberSince: day('2019-01-01') }, then: 'sobriety from before the stay' },
  ])('accepts $then', ({ given }) => expect(registerMember(aRegistration(given))).toMatchObject({ ok: true }));

  it.each([
    { given: { alias: ' ' }, then: 'members/alias-missing' },
    { given: { birthYear: 19888 }, then: 'members/birth-year-out-of-range' },
    { given: { birthYear: 2017 }, then: 'members/birth-year-out-of-range' },
    { given: { birthYear: 1915 }, then: 'members/birth-year-out-of-range' },
    { given: { birthYear: 1990, soberSince: day('1989-12-31') }, then: 'members/date-before-birth' },
    { given: { admittedOn: day('2026-07-01') }, then: 'members/date-in-future' },
    { given: { soberSince: day('2026-07-01') }, then: 'members/date-in-future' },
    { given: { admittedOn: null }, then: 'members/admission-missing' },
    { given: { stage: 'enquiry' as const }, then: 'members/admission-not-allowed' },
    { given: { stage: 'aftercare' as const }, then: 'members/discharge-missing' },
    { given: { stage: 'left' as const }, then: 'members/discharge-missing' },
    { given: { stage: 'admitted' as const, dischargedOn: day('2026-06-01') }, then: 'members/discharge-not-allowed' },
    { given: { stage: 'alumni' as const, dischargedOn: day('2026-04-30') }, then: 'members/discharge-before-admission' },
    { given: { dischargedOn: day('2026-04-30') }, then: 'members/discharge-before-admission' },
  ])('refuses with $then', ({ given, then }) =>
    expect(registerMember(aRegistration(given))).toMatchObject({ ok: false, problem: { code: then, kind: 'invalid' } }),
  );
});
