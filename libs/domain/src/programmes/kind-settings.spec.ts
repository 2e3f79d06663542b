import { describe, expect, it } from '@jest/globals';
import { checkGroupOverrides, kindInPlace, modesAllowed, settingsOf, valueThatCounts } from './kind-settings.ts';
import type { ProgrammeBounds } from './kind-settings.ts';
import { usualLadder } from './ladder-policy.ts';
import type { WrittenStep } from './ladder-steps.ts';
import { dayAndTwoHoursBefore } from './programme-kind.ts';

const kind: ProgrammeBounds = {
  code: 'quiet-walk',
  size: { recommended: { from: 4, to: 8 }, cap: 12 },
  cadence: { recurrence: 'FREQ=WEEKLY', minutes: 60, minutesRange: { from: 30, to: 90 } },
  waitingList: true,
  enrolment: 'open',
  correctionDays: 7,
  confidentiality: 'presence',
  lateAfter: 10,
  reminderPlan: dayAndTwoHoursBefore,
};

const visits: readonly WrittenStep[] = [
  { who: 'mentor', due: { at: '18:00' }, channel: 'message', patience: 60 },
  { who: 'in-charge', due: { after: 120 }, channel: 'visit', patience: 0 },
];

describe('the value that counts', () => {
  it.each([
    { set: {}, then: { value: 12, from: 'kind' } },
    { set: { centre: 10 }, then: { value: 10, from: 'centre' } },
    { set: { centre: 10, branch: 8 }, then: { value: 8, from: 'branch' } },
    { set: { centre: 10, branch: null, group: undefined }, then: { value: 10, from: 'centre' } },
    { set: { centre: 10, branch: 8, group: 6 }, then: { value: 6, from: 'group' } },
    { set: { group: 12 }, then: { value: 12, from: 'group' } },
  ])('of 12 and $set is $then', ({ set, then }) => expect(valueThatCounts<number>(12, set)).toEqual(then));

  it('may be no', () => expect(valueThatCounts(true, { centre: false })).toEqual({ value: false, from: 'centre' }));
});

describe('the settings of a kind', () => {
  it('come from the kind where nobody sets them', () =>
    expect(settingsOf(kind, {})).toEqual({
      cap: { value: 12, from: 'kind' },
      minutes: { value: 60, from: 'kind' },
      waitingList: { value: true, from: 'kind' },
      enrolment: { value: 'open', from: 'kind' },
      firstWeeks: { value: null, from: 'kind' },
      correctionDays: { value: 7, from: 'kind' },
      ladderAfter: { value: 1, from: 'kind' },
      ladderSteps: { value: usualLadder.steps, from: 'kind' },
      lateAfter: { value: 10, from: 'kind' },
      firstReminder: { value: null, from: 'kind' },
      agenda: { value: null, from: 'kind' },
    }));

  it('come each from the last level that sets it', () =>
    expect(
      settingsOf(kind, {
        centre: {
          cap: 10,
          minutes: 75,
          enrolment: 'by-request',
          correctionDays: 14,
          ladderAfter: 3,
          ladderSteps: visits,
          firstReminder: '18:00',
          agenda: ['60 Walk'],
        },
        branch: { cap: null, minutes: 45, waitingList: false, lateAfter: 5, firstReminder: '17:30' },
        group: { cap: 7, lateAfter: null, firstReminder: '19:00' },
      }),
    ).toEqual({
      cap: { value: 7, from: 'group' },
      minutes: { value: 45, from: 'branch' },
      waitingList: { value: false, from: 'branch' },
      enrolment: { value: 'by-request', from: 'centre' },
      firstWeeks: { value: null, from: 'kind' },
      correctionDays: { value: 14, from: 'centre' },
      ladderAfter: { value: 3, from: 'centre' },
      ladderSteps: { value: visits, from: 'centre' },
      lateAfter: { value: 5, from: 'branch' },
      firstReminder: { value: '19:00', from: 'group' },
      agenda: { value: ['60 Walk'], from: 'centre' },
    }));
});

describe('a kind in a place', () => {
  it('has the settings of the place, and keeps the kind that bounds them', () => {
    const here = kindInPlace(kind, {
      centre: { cap: 10, enrolment: 'closed' },
      branch: { cap: 9, minutes: 30, lateAfter: 15, firstReminder: '17:30' },
    });
    expect(here).toEqual({
      ...kind,
      size: { ...kind.size, cap: 9 },
      cadence: { ...kind.cadence, minutes: 30 },
      enrolment: 'closed',
      lateAfter: 15,
      reminderPlan: [{ rule: 'day-before', minutesBefore: 1440, at: '17:30' }, dayAndTwoHoursBefore[1]],
      bounds: kind,
    });
    expect([modesAllowed(here), modesAllowed(here.bounds)]).toEqual([['closed'], ['closed', 'by-request', 'open']]);
  });

  it('has the course of the closest level, step by step, and its own script with none', () => {
    const script = { en: 'Sit', hi: 'बैठें', mr: 'बसा' };
    const talk = { title: { en: 'Talk', hi: 'बात', mr: 'बोलणे' }, minutes: 60, script };
    const titled = (title: string, minutes: number) => ({ title: { en: title, hi: title, mr: title }, minutes });
    const given = { ...kind, agenda: [talk] };
    expect(kindInPlace(given, {}).agenda).toEqual([talk]);
    const here = kindInPlace(given, { centre: { agenda: ['60 Walk'] }, branch: { agenda: ['५० फेरी', 'Tea'] } });
    expect(here.agenda).toEqual([titled('फेरी', 50), titled('Tea', 10)]);
    expect(here.bounds.agenda).toEqual([talk]);
  });

  it.each([
    { group: { lateAfter: 0, firstReminder: '19:00' }, then: [0, '19:00'] },
    { group: { lateAfter: null, firstReminder: null }, then: [15, '17:30'] },
    { group: undefined, then: [15, '17:30'] },
  ])('has what one group sets before what its branch sets: $group', ({ group, then }) => {
    const here = kindInPlace(kind, { branch: { lateAfter: 15, firstReminder: '17:30' }, group });
    expect([here.lateAfter, here.reminderPlan[0]?.at]).toEqual(then);
  });

  it('has the steps of the closest level in its ladder, and the misses of another level', () => {
    const read = [{ ...visits[0], due: { at: '18:00', day: 0 } }, visits[1]];
    expect(kindInPlace(kind, { centre: { ladderSteps: visits } }).ladder).toEqual({ opensAfter: 1, steps: read });
    const here = kindInPlace(kind, { centre: { ladderSteps: usualLadder.steps, ladderAfter: 3 }, branch: { ladderSteps: visits } });
    expect([here.ladder, here.bounds.ladder]).toEqual([{ opensAfter: 3, steps: read }, undefined]);
    expect(kindInPlace(kind, { centre: { ladderAfter: 2 } }).ladder).toEqual({ ...usualLadder, opensAfter: 2 });
  });

  it('has a later rhythm after the weeks of the closest level', () => {
    const later = { recurrence: 'FREQ=WEEKLY;INTERVAL=2', after: 'weeks', usually: 12, weeksRange: { from: 4, to: 52 } };
    const given = { ...kind, cadence: { ...kind.cadence, later } };
    expect(settingsOf(given, {}).firstWeeks).toEqual({ value: 12, from: 'kind' });
    expect(kindInPlace(given, { centre: { firstWeeks: 16 }, branch: { firstWeeks: 8 } }).cadence.later).toEqual({ ...later, usually: 8 });
    expect(kindInPlace(given, { centre: { firstWeeks: 16 } }).bounds.cadence.later).toEqual(later);
  });

  it('is the kind itself where nothing is set', () => expect(kindInPlace(kind, {})).toEqual({ ...kind, bounds: kind }));
});

describe('what a group sets itself', () => {
  it.each([{}, { lateAfter: null, firstReminder: null }, { lateAfter: 60 }, { firstReminder: '12:00' }])('may be %j', (own) =>
    expect(checkGroupOverrides(kind, own)).toEqual({ ok: true, value: own }),
  );
  it.each([
    { own: { lateAfter: 61 }, then: 'programmes/late-after-out-of-range' },
    { own: { firstReminder: '21:01' }, then: 'programmes/first-reminder-out-of-range' },
    { own: { firstReminder: '18:00' }, of: { reminderPlan: [] }, then: 'programmes/no-reminder-day-before' },
  ])('is not $own: $then', ({ own, of = kind, then }) =>
    expect(checkGroupOverrides(of, own)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
