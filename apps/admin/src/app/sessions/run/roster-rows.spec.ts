import { describe, expect, it } from '@jest/globals';
import { rosterRows, tally } from './roster-rows.ts';

const asha = { personId: 'asha', displayName: 'Asha', code: 'K-101', enrolmentId: 'e1', mark: { state: 'present' as const } };
const kabir = { personId: 'kabir', displayName: 'Kabir D.', code: 'K-104', enrolmentId: 'e2', mark: null };
const sunil = { personId: 'sunil', displayName: 'Sunil', code: 'K-120', enrolmentId: null, mark: null };

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

  it('adds who came in, once', () => {
    const stands = new Map([['sunil', 'walk-in' as const]]);
    expect(rosterRows([asha], [sunil], stands).map(({ personId, walkIn }) => [personId, walkIn])).toEqual([
      ['asha', false],
      ['sunil', true],
    ]);
    expect(rosterRows([asha, sunil], [sunil], stands)).toHaveLength(2);
  });

  it('takes off who came in and was cleared again', () => {
    expect(rosterRows([asha], [sunil], new Map([['sunil', null]]))).toHaveLength(1);
  });
});

it('counts who is marked and who came', () => {
  const rows = rosterRows([asha, kabir], [sunil], new Map([['sunil', 'walk-in' as const]]));
  expect(tally(rows)).toEqual({ total: 3, marked: 2, came: 2, unmarked: ['kabir'] });
});
