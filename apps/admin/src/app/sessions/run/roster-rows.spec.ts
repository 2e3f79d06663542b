import { describe, expect, it } from '@jest/globals';
import type { AttendanceState, RosterItem } from '../../api/shapes.ts';
import { restOf, rosterRows as rowsOf, tally, type Stand } from './roster-rows.ts';

const person = (personId: string, given: Partial<RosterItem> = {}): RosterItem => ({
  personId,
  personKind: 'member',
  displayName: personId,
  code: 'K-101',
  enrolmentId: 'e1',
  isExpected: true,
  wantsToTalk: false,
  hint: null,
  mark: null,
  ...given,
});
const asha = person('asha', { mark: { state: 'present', own: null, minutes: null, markedAt: '2026-11-25T05:05:00Z' } });
const kabir = person('kabir');
const sunil = person('sunil', { enrolmentId: null, isExpected: false });
/** Enrolled after the session began. */
const late = person('late', { isExpected: false });

const rosterRows = (roster: readonly RosterItem[], walkIns: readonly RosterItem[], stands: ReadonlyMap<string, AttendanceState | null>) =>
  rowsOf(roster, walkIns, new Map([...stands].map(([id, state]) => [id, { state, own: null, minutes: null }])), 75);

describe('the sheet', () => {
  it('shows what the server knows', () => {
    expect(rosterRows([asha, kabir], [], new Map()).map(({ state }) => state)).toEqual(['present', null]);
  });

  it('puts taps of this device over it, and a cleared one is empty', () => {
    const stands = new Map([
      ['asha', null],
      ['kabir', 'late' as const],
    ]);
    expect(rosterRows([asha, kabir], [], stands).map(({ state }) => state)).toEqual([null, 'late']);
  });

  it('adds a walk-in once', () => {
    const stands = new Map([['sunil', 'walk-in' as const]]);
    expect(rosterRows([asha], [sunil], stands).map(({ personId, walkIn }) => [personId, walkIn])).toEqual([
      ['asha', false],
      ['sunil', true],
    ]);
    expect(rosterRows([asha, sunil], [sunil], stands)).toHaveLength(2);
  });

  it('removes a walk-in whose mark was cleared', () => {
    expect(rosterRows([asha], [sunil], new Map([['sunil', null]]))).toHaveLength(1);
  });
});

it('counts the marked people and those who attended', () => {
  const rows = rosterRows([asha, kabir], [sunil], new Map([['sunil', 'walk-in' as const]]));
  expect(tally(rows)).toMatchObject({
    total: 3,
    marked: 2,
    figures: { expected: 2, attended: 1, unmarked: 1, walkIns: 1 },
    unmarked: [{ personId: 'kabir' }],
  });
  expect(tally(rows, true)).toMatchObject({ figures: { expected: 2, attended: 1, missed: 1, unmarked: 0 } });
});

it('shows a person who was enrolled after the start, and does not miss their mark', () => {
  const rows = rosterRows([asha, late], [], new Map());
  expect(rows.map(({ personId, walkIn }) => [personId, walkIn])).toEqual([
    ['asha', false],
    ['late', false],
  ]);
  expect(tally(rows)).toMatchObject({ total: 2, marked: 1, figures: { expected: 1 }, unmarked: [] });
  expect(tally(rosterRows([asha, late], [], new Map([['late', 'present']])))).toMatchObject({ figures: { expected: 2, attended: 2 } });
});

describe('what a person missed of a session of 75 minutes', () => {
  const stored = person('asha', { mark: { state: 'late', own: null, minutes: 65, markedAt: '2026-11-25T05:05:00Z' } });
  it.each([
    { sentence: 'is what the server knows', tapped: undefined, then: ['late', 10] },
    { sentence: 'is what this device says over it', tapped: { state: 'late', own: null, minutes: 55 }, then: ['late', 20] },
    {
      sentence: 'stays when the same mark is made without minutes',
      tapped: { state: 'late', own: null, minutes: null },
      then: ['late', 10],
    },
    { sentence: 'ends with another mark', tapped: { state: 'present', own: null, minutes: null }, then: ['present', null] },
    {
      sentence: 'is nothing for somebody who stayed longer than planned',
      tapped: { state: 'late', own: null, minutes: 90 },
      then: ['late', 0],
    },
  ] satisfies readonly { sentence: string; tapped: Stand | undefined; then: unknown[] }[])('$sentence', ({ tapped, then }) => {
    const stands = new Map(tapped === undefined ? [] : [['asha', tapped]]);
    expect(rowsOf([stored], [], stands, 75).map(({ state, missed }) => [state, missed])).toEqual([then]);
  });

  it('and how long they were there make up the session', () => expect(restOf(75, restOf(75, 20))).toBe(20));
});
