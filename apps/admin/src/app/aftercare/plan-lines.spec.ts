import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { followUpKinds } from '@saath/domain/care';
import { consoleSetting } from '../../testing/console-setting.ts';
import type { PlanContact } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { planLines } from './plan-lines.ts';

const contact = (kind: PlanContact['kind'], dueOn: string, given: Partial<PlanContact> = {}): PlanContact => ({
  ...{ id: `${kind} ${dueOn}`, kind, dueOn, method: 'call', movedFrom: null, state: 'due', outcome: null, overdueDays: 0 },
  ...given,
});
const done = (kind: PlanContact['kind'], dueOn: string) => contact(kind, dueOn, { state: 'done', outcome: 'reached-well' });

describe('the lines of a plan', () => {
  let words: Words;
  beforeEach(() => {
    TestBed.configureTestingModule(consoleSetting());
    words = TestBed.inject(Words);
  });
  const said = (...contacts: readonly PlanContact[]) =>
    planLines(words, contacts).map(({ name, when, state }) => `${name}: ${when}, ${state}`);

  it('are none without a contact', () => expect(said()).toEqual([]));

  it.each([
    { given: contact('day-7', '2026-12-02', { method: 'visit' }), then: '7-day visit: 2 Dec, due' },
    { given: done('day-7', '2026-12-02'), then: '7-day call: 2 Dec, done' },
    { given: contact('day-30', '2026-11-20', { overdueDays: 1 }), then: '30-day call: One day overdue, late' },
    { given: contact('day-30', '2026-11-20', { overdueDays: 5 }), then: '30-day call: 5 days overdue, late' },
  ])('name a contact by its day: $then', ({ given, then }) => expect(said(given)).toEqual([then]));

  it('have those of weeks and quarters together, behind those by days, with how many are done', () => {
    const lines = said(
      contact('quarterly', '2027-05-25'),
      done('weekly', '2026-12-01'),
      contact('weekly', '2026-12-08'),
      contact('day-2', '2026-11-27'),
      contact('quarterly', '2027-08-25'),
    );
    expect(lines.map((line) => line.replace(/^[^:]*: /, ''))).toEqual([
      '27 Nov, due',
      '1 of 2, to 8 Dec 2026, due',
      '0 of 2, to 25 Aug 2027, due',
    ]);
  });

  it('say the longest delay of those of weeks', () => {
    const late = [3, 10].map((overdueDays) => contact('weekly', `2026-11-${String(25 - overdueDays)}`, { overdueDays }));
    expect(said(...late)[0]).toMatch(/: 10 days overdue, late$/);
  });

  it('are done with the last of them', () =>
    expect(said(done('weekly', '2026-12-01'), done('weekly', '2026-12-08'))[0]).toMatch(/: 2 of 2, to 8 Dec 2026, done$/));

  it('have a name for every kind that a plan may have', () => {
    const lines = planLines(
      words,
      followUpKinds.map((kind) => contact(kind, '2026-12-01')),
    );
    expect(lines.filter(({ name }) => name === '' || name.includes('follow-ups.'))).toEqual([]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(followUpKinds.length);
  });
});
