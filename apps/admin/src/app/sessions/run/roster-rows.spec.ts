import { describe, expect, it } from '@jest/globals';
import type { RosterItem } from '../../api/shapes.ts';
import { rosterRows, tally } from './roster-rows.ts';

const person = (personId: string, given: Partial<RosterItem> = {}): RosterItem => ({
  personId,
  personKind: 'member',
  displayName: personId,
  code: 'K-101',
  enrolmentId: 'e1',
  hint: null,
  mark: null,
  ...given,
});
const asha = person('asha', { mark: { state: 'present', minutes: null, markedAt: '2026-11-25T05:05:00Z' } });
const kabir = person('kabir');
const sunil = person('sunil', { enrolmentId: null });

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
  expect(tally(rows)).toMatchObject({ total: 3, marked: 2, attended: 2, unmarked: [{ personId: 'kabir' }] });
});
