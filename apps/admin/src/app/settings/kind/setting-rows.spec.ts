import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ownAgendaField, usualLadder } from '@saath/domain/programmes';
import { consoleSetting } from '../../../testing/console-setting.ts';
import { aKind } from '../../../testing/organisation.ts';
import { Words } from '../../i18n/words.ts';
import { settableBy, settingRows, type SettingRow } from './setting-rows.ts';

const kind = aKind({
  ...{ size: { recommended: { from: 4, to: 12 }, cap: 15 }, overrides: { cap: 15, minutes: 75 } },
  reminderPlan: [{ rule: 'day-before', minutesBefore: 1440 }],
  agenda: [
    { title: { en: 'Welcome', hi: 'स्वागत', mr: 'स्वागत' }, minutes: 10 },
    { title: { en: 'Round', hi: 'दौर', mr: 'फेरी' }, minutes: 50 },
  ],
  settingsFields: [ownAgendaField],
  attendance: { states: ['present', 'late'], misses: [], minutes: [], own: [] },
  defaults: {
    cap: 20,
    minutes: 60,
    waitingList: true,
    enrolment: 'by-request',
    firstWeeks: null,
    correctionDays: 7,
    ladderAfter: 1,
    ladderSteps: usualLadder.steps,
    lateAfter: 10,
    firstReminder: null,
    agenda: null,
  },
});
const set = {
  centre: { cap: 15, minutes: 75, firstReminder: '18:00', ladderSteps: usualLadder.steps.slice(-1) },
  branch: { minutes: 45, firstReminder: '17:30', agenda: ['60 Walk'] },
  group: { cap: 10 },
};

beforeEach(() => {
  TestBed.configureTestingModule(consoleSetting());
});

describe('the settings of a kind, as rows', () => {
  let words: Words;
  beforeEach(() => {
    words = TestBed.inject(Words);
  });
  const line = ({ label, cells, inherited, isSet }: SettingRow) => [
    label,
    ...cells.map(({ text, counts }) => `${text ?? '–'}${counts ? ' counts' : ''}`),
    `${inherited.text} of the ${inherited.from}${isSet ? ', set' : ''}`,
  ];

  it.each([
    {
      level: 'centre' as const,
      draft: { cap: 15 },
      then: [
        ['Seats', '20', '20 of the kind, set'],
        ['Length of a session', '60 minutes counts', '60 minutes of the kind'],
        ['How people join', 'On request counts', 'On request of the kind'],
        ['Waiting list', 'Yes counts', 'Yes of the kind'],
        ['First reminder', '24 hours before counts', '24 hours before of the kind'],
        ['Late after', '10 minutes counts', '10 minutes of the kind'],
        ['Ladder after', 'one miss counts', 'one miss of the kind'],
        ['Steps of a ladder', '4 steps counts', '4 steps of the kind'],
        ['Days for corrections', '7 days counts', '7 days of the kind'],
        ['Course of a session', '2 steps counts', '2 steps of the kind'],
      ],
    },
    {
      level: 'branch' as const,
      draft: { enrolment: 'closed' as const, lateAfter: 5 },
      then: [
        ['Seats', '20', '15 counts', '15 of the centre'],
        ['Length of a session', '60 minutes', '75 minutes counts', '75 minutes of the centre'],
        ['How people join', 'On request', '–', 'On request of the kind, set'],
        ['Waiting list', 'Yes counts', '–', 'Yes of the kind'],
        ['First reminder', '24 hours before', '18:00 counts', '18:00 of the centre'],
        ['Late after', '10 minutes', '–', '10 minutes of the kind, set'],
        ['Ladder after', 'one miss counts', '–', 'one miss of the kind'],
        ['Steps of a ladder', '4 steps', '1 step counts', '1 step of the centre'],
        ['Days for corrections', '7 days counts', '–', '7 days of the kind'],
        ['Course of a session', '2 steps counts', '–', '2 steps of the kind'],
      ],
    },
    {
      level: 'group' as const,
      draft: { cap: 8, firstReminder: '19:00' },
      then: [
        ['Seats', '20', '15', '–', '15 of the centre, set'],
        ['Length of a session', '60 minutes', '75 minutes', '45 minutes counts', '45 minutes of the branch'],
        ['How people join', 'On request counts', '–', '–', 'On request of the kind'],
        ['Waiting list', 'Yes counts', '–', '–', 'Yes of the kind'],
        ['First reminder', '24 hours before', '18:00', '17:30', '17:30 of the branch, set'],
        ['Late after', '10 minutes counts', '–', '–', '10 minutes of the kind'],
        ['Ladder after', 'one miss counts', '–', '–', 'one miss of the kind'],
        ['Steps of a ladder', '4 steps', '1 step counts', '–', '1 step of the centre'],
        ['Days for corrections', '7 days counts', '–', '–', '7 days of the kind'],
        ['Course of a session', '2 steps', '–', '1 step counts', '1 step of the branch'],
      ],
    },
  ])('of a $level say which level counts', ({ level, draft, then }) =>
    expect(settingRows(words, kind, set, level, draft).map(line)).toEqual(then),
  );

  it.each([
    { level: 'branch' as const, then: '10 Welcome\n50 Round' },
    { level: 'group' as const, then: '60 Walk' },
  ])('show in an empty field of a $level the course that it follows', ({ level, then }) =>
    expect(settingRows(words, kind, set, level, {}).at(-1)?.placeholder).toBe(then),
  );

  it('have the weeks before a later rhythm where the kind has one', () => {
    const later = { recurrence: 'FREQ=WEEKLY;INTERVAL=2', after: 'weeks', usually: 12, weeksRange: { from: 4, to: 52 } };
    const rarer = { ...kind, cadence: { ...kind.cadence, later }, defaults: { ...kind.defaults, firstWeeks: 12 } };
    const rows = settingRows(words, rarer, { ...set, centre: { firstWeeks: 16 } }, 'branch', { firstWeeks: 8 });
    expect(rows.filter(({ name }) => name === 'firstWeeks').map(line)).toEqual([
      ['Weeks before it meets less often', '12 weeks', '16 weeks', '16 weeks of the centre, set'],
    ]);
    expect((['centre', 'branch', 'group'] as const).map((level) => settableBy(level, 'firstWeeks', rarer))).toEqual([true, true, false]);
    expect(settingRows(words, kind, set, 'branch', {}).some(({ name }) => name === 'firstWeeks')).toBe(false);
  });

  it('say that there is no limit, and no course', () => {
    const free = aKind({ defaults: { ...kind.defaults, cap: null } });
    expect(settingRows(words, free, { centre: {}, branch: {}, group: {} }, 'centre', {})[0]?.inherited.text).toBe('no limit');
    const said = settingRows(words, { ...free, agenda: [] }, { centre: {}, branch: {}, group: {} }, 'centre', {});
    expect(said.at(-1)?.inherited.text).toBe('None');
  });
});

describe('what a level sets', () => {
  const names = ['cap', 'minutes', 'enrolment', 'waitingList', 'firstReminder', 'lateAfter', 'agenda'] as const;
  it.each([
    { level: 'centre' as const, then: [true, true, true, true, true, true, true] },
    { level: 'branch' as const, then: [true, true, true, true, true, true, true] },
    { level: 'group' as const, then: [true, false, true, false, true, true, true] },
  ])('at a $level', ({ level, then }) => expect(names.map((name) => settableBy(level, name, kind))).toEqual(then));

  it('is not what the kind does not have: a reminder on the day before, a mark for people who are late', () => {
    const plain = { ...kind, reminderPlan: [], attendance: { ...kind.attendance, states: ['present' as const] } };
    expect(names.map((name) => settableBy('centre', name, plain))).toEqual([true, true, true, true, false, false, true]);
    expect(settableBy('group', 'agenda', { ...kind, settingsFields: [] })).toBe(false);
    const said = settingRows(TestBed.inject(Words), plain, { centre: {}, branch: {}, group: {} }, 'centre', {});
    expect(said.find(({ name }) => name === 'firstReminder')?.inherited.text).toBe('None');
  });
});
