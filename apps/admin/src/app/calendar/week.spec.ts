import { describe, expect, it } from '@jest/globals';
import { dayBounds, eachOnce, placedFrom, weekBounds, weekDays, weekOf } from './week.ts';

describe('a week', () => {
  it.each([
    { day: '2026-11-25', monday: '2026-11-23' },
    { day: '2026-11-23', monday: '2026-11-23' },
    { day: '2026-11-29', monday: '2026-11-23' },
    { day: '2027-01-01', monday: '2026-12-28' },
  ])('of $day begins on $monday', ({ day, monday }) => {
    expect(weekOf(day)[0]).toBe(monday);
    expect(weekOf(day)).toHaveLength(7);
  });

  it('has days with bounds at midnight of the zone', () => {
    expect(dayBounds('2026-11-25', 'Asia/Kolkata')).toEqual({ from: '2026-11-24T18:30:00.000Z', to: '2026-11-25T18:30:00.000Z' });
    expect(weekBounds('2026-11-25', 'Asia/Kolkata')).toEqual({ from: '2026-11-22T18:30:00.000Z', to: '2026-11-29T18:30:00.000Z' });
  });
});

it.each([
  { given: { startsAt: '2026-11-22T18:00:00Z' }, then: false, what: 'began the evening before' },
  { given: { startsAt: '2026-11-22T18:30:00Z' }, then: true, what: 'begins at midnight' },
  { given: { startsAt: '2026-11-22T18:00:00Z', movedFrom: '2026-11-23T12:00:00Z' }, then: true, what: 'was moved to the evening before' },
  { given: { startsAt: '2026-11-29T18:00:00Z' }, then: true, what: 'continues after the last day' },
])('has a session that $what: $then', ({ given, then }) =>
  expect(placedFrom([{ id: 's1', timeZone: 'Asia/Kolkata', ...given }], '2026-11-23')).toHaveLength(then ? 1 : 0),
);

it('has a session that continues after midnight once', () =>
  expect(eachOnce([{ id: 'night' }, { id: 'morning' }, { id: 'night' }])).toEqual([{ id: 'night' }, { id: 'morning' }]));

describe('the sessions of a week', () => {
  const zone = { timeZone: 'Asia/Kolkata' };
  const morning = { ...zone, id: 'morning', startsAt: '2026-11-25T01:30:00Z' };
  const evening = { ...zone, id: 'evening', startsAt: '2026-11-25T13:30:00Z', movedFrom: '2026-11-24T13:30:00Z' };
  const later = { ...zone, id: 'later', startsAt: '2026-11-25T14:30:00Z', movedFrom: '2026-11-25T12:30:00Z' };
  const days = weekDays([evening, morning, later], '2026-11-25');
  const on = (day: string) => days.find((one) => one.day === day)!.entries.map(({ session, left }) => [session.id, left]);

  it('lie on their local day, earliest first', () => {
    expect(on('2026-11-25')).toEqual([
      ['morning', false],
      ['evening', false],
      ['later', false],
    ]);
  });

  it('leave a trace on the day they moved away from', () => expect(on('2026-11-24')).toEqual([['evening', true]]));

  it('ignore what lies outside', () => expect(days.flatMap(({ entries }) => entries)).toHaveLength(4));
});
