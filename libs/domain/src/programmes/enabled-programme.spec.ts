import { describe, expect, it } from '@jest/globals';
import { checkOffered, setProgramme } from './enabled-programme.ts';
import type { ProgrammeBounds } from './kind-settings.ts';
import { usualLadder } from './ladder-policy.ts';
import { dayAndTwoHoursBefore } from './programme-kind.ts';

const kind: ProgrammeBounds = {
  code: 'quiet-walk',
  size: { recommended: { from: 4, to: 8 }, cap: 12 },
  cadence: { recurrence: 'FREQ=WEEKLY', minutes: 60, minutesRange: { from: 30, to: 90 } },
  waitingList: true,
  enrolment: 'by-request',
  confidentiality: 'presence',
  reminderPlan: dayAndTwoHoursBefore,
};
const rarer = {
  ...kind,
  cadence: {
    ...kind.cadence,
    later: { recurrence: 'FREQ=WEEKLY;INTERVAL=2', after: 'weeks', usually: 12, weeksRange: { from: 4, to: 52 } },
  },
};
const unreminded = { ...kind, reminderPlan: [] };
const uncapped = { ...kind, size: { ...kind.size, cap: null } };

describe('setting a programme', () => {
  it.each([
    { given: kind, overrides: {}, then: 'no overrides' },
    { given: kind, overrides: { cap: 12 }, then: 'the cap of the kind' },
    { given: kind, overrides: { cap: 2 }, then: 'the smallest circle' },
    { given: kind, overrides: { cap: null }, then: 'no cap of its own' },
    { given: uncapped, overrides: { cap: 500 }, then: 'any cap where the kind has none' },
    { given: kind, overrides: { ladderAfter: 10 }, then: 'the most misses before a ladder' },
    { given: kind, overrides: { ladderAfter: 0 }, then: 'no ladder' },
    { given: kind, overrides: { ladderSteps: usualLadder.steps }, then: 'the usual steps of a ladder' },
    { given: kind, overrides: { correctionDays: 31 }, then: 'the longest time for corrections' },
    { given: kind, overrides: { lateAfter: 0 }, then: 'nobody late for less than a minute' },
    { given: kind, overrides: { lateAfter: 60 }, then: 'the longest time for coming' },
    { given: kind, overrides: { firstReminder: '17:30' }, then: 'a reminder on the evening before' },
    { given: unreminded, overrides: { firstReminder: null }, then: 'no reminder of its own where the kind has none' },
    { given: kind, overrides: { agenda: ['60 Walk'] }, then: 'a course of one step' },
    { given: kind, overrides: { agenda: Array.from({ length: 12 }, () => '5 '.padEnd(120, 'श')) }, then: 'the longest course' },
    { given: rarer, overrides: { firstWeeks: 4 }, then: 'the fewest weeks' },
    { given: rarer, overrides: { firstWeeks: 52 }, then: 'the most weeks' },
    { given: kind, overrides: { firstWeeks: null }, then: 'no weeks of its own where the kind has one rhythm' },
    { given: kind, overrides: { minutes: 30 }, then: 'the shortest session' },
    { given: kind, overrides: { minutes: 90, waitingList: false }, then: 'the longest session' },
    { given: kind, overrides: { enrolment: 'by-request' as const }, then: 'the way of joining of the kind' },
    { given: kind, overrides: { enrolment: 'closed' as const }, then: 'a stricter way of joining' },
  ])('accepts $then', ({ given, overrides }) =>
    expect(setProgramme(given, { enabled: true, overrides })).toEqual({
      ok: true,
      value: { kind: 'quiet-walk', enabled: true, overrides },
    }),
  );
  it.each([
    { overrides: { cap: 13 }, then: 'programmes/cap-too-high', params: { cap: 12 } },
    { overrides: { cap: 1 }, then: 'programmes/cap-too-low', params: { least: 2 } },
    { overrides: { cap: 4.5 }, then: 'programmes/cap-too-low', params: { least: 2 } },
    { overrides: { minutes: 29 }, then: 'programmes/minutes-out-of-range', params: { from: 30, to: 90 } },
    { overrides: { minutes: 91 }, then: 'programmes/minutes-out-of-range', params: { from: 30, to: 90 } },
    { overrides: { enrolment: 'open' as const }, then: 'programmes/mode-not-allowed', params: { mode: 'open' } },
    { overrides: { enrolment: 'drop-in' as const }, then: 'programmes/mode-not-allowed', params: { mode: 'drop-in' } },
    { overrides: { ladderAfter: 11 }, then: 'programmes/ladder-after-out-of-range', params: { most: 10 } },
    { overrides: { ladderSteps: [] }, then: 'programmes/ladder-steps-out-of-range', params: { most: 6 } },
    { overrides: { ladderAfter: 1.5 }, then: 'programmes/ladder-after-out-of-range', params: { most: 10 } },
    { overrides: { correctionDays: 0 }, then: 'programmes/correction-days-out-of-range', params: { from: 1, to: 31 } },
    { overrides: { correctionDays: 32 }, then: 'programmes/correction-days-out-of-range', params: { from: 1, to: 31 } },
    { overrides: { lateAfter: 61 }, then: 'programmes/late-after-out-of-range', params: { from: 0, to: 60 } },
    { overrides: { lateAfter: -1 }, then: 'programmes/late-after-out-of-range', params: { from: 0, to: 60 } },
    { overrides: { firstReminder: '22:00' }, then: 'programmes/first-reminder-out-of-range', params: { from: '12:00', to: '21:00' } },
    { overrides: { agenda: [] }, then: 'programmes/agenda-invalid', params: { most: 12, length: 120 } },
    { overrides: { agenda: ['10 Welcome', ' '] }, then: 'programmes/agenda-invalid', params: { most: 12, length: 120 } },
    { overrides: { agenda: ['5 '.padEnd(121, 'श')] }, then: 'programmes/agenda-invalid', params: { most: 12, length: 120 } },
    {
      overrides: { agenda: Array.from({ length: 13 }, () => 'Tea') },
      then: 'programmes/agenda-invalid',
      params: { most: 12, length: 120 },
    },
    { overrides: { minutes: 45.5 }, then: 'programmes/minutes-out-of-range', params: { from: 30, to: 90 } },
  ])('refuses $overrides with $then', ({ overrides, then, params }) =>
    expect(setProgramme(kind, { enabled: true, overrides })).toMatchObject({ ok: false, problem: { code: then, params } }),
  );
});

it.each([
  { given: rarer, weeks: 3, then: 'programmes/first-weeks-out-of-range', params: { params: { from: 4, to: 52 } } },
  { given: rarer, weeks: 53, then: 'programmes/first-weeks-out-of-range', params: { params: { from: 4, to: 52 } } },
  { given: rarer, weeks: 12.5, then: 'programmes/first-weeks-out-of-range', params: { params: { from: 4, to: 52 } } },
  { given: kind, weeks: 12, then: 'programmes/no-later-rhythm', params: {} },
])('refuses $weeks weeks before a later rhythm with $then', ({ given, weeks, then, params }) =>
  expect(setProgramme(given, { enabled: true, overrides: { firstWeeks: weeks } })).toMatchObject({
    ...{ ok: false, problem: { code: then, ...params } },
  }),
);

it('has no reminder on the evening before where the kind reminds nobody then', () =>
  expect(setProgramme(unreminded, { enabled: true, overrides: { firstReminder: '17:30' } })).toMatchObject({
    ok: false,
    problem: { code: 'programmes/no-reminder-day-before' },
  }));

describe('offering a kind', () => {
  it('takes an enabled programme', () =>
    expect(checkOffered({ kind: 'quiet-walk', enabled: true, overrides: {} })).toMatchObject({ ok: true }));
  it.each([{ given: undefined }, { given: { kind: 'quiet-walk', enabled: false, overrides: {} } }])('refuses $given', ({ given }) =>
    expect(checkOffered(given)).toMatchObject({ ok: false, problem: { code: 'programmes/not-offered' } }),
  );
});
