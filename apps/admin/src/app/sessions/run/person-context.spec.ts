import { describe, expect, it } from '@jest/globals';
import type { AttentionItem, Group, HeatMark } from '../../api/shapes.ts';
import { personContext } from './person-context.ts';

const held = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, startsAt: '2026-11-01T05:00:00Z', state: 'held' as const }));
const group = (marks: readonly HeatMark[], ownMarks: readonly (string | null)[] | null = null): Group =>
  ({
    heatmap: {
      sessions: held(marks.length),
      rows: [{ personId: 'sagar', displayName: 'Sagar', code: 'K-118', marks, ownMarks, attendedPercent: 75 }],
    },
  }) as unknown as Group;
const missed = { code: 'missed-in-a-row', params: { count: 3 }, since: '2026-11-16', source: { type: 'session', id: 's9' } } as const;
const attention: AttentionItem[] = [
  {
    memberId: 'sagar',
    displayName: 'Sagar',
    code: 'K-118',
    branchName: 'Kothrud',
    since: '2026-11-16',
    reasons: [missed],
    ladder: null,
    handedTo: null,
  },
];

describe('what is known of somebody in the room', () => {
  it('is the last sessions they were expected at, and why they need a word', () => {
    const known = personContext('sagar', group(['not-enrolled', 'present', null], [null, 'showed-work', null]), attention);
    expect(known.last?.map(({ sessionId, mark, own }) => [sessionId, mark, own])).toEqual([
      ['s1', 'present', 'showed-work'],
      ['s2', null, null],
    ]);
    expect(known).toMatchObject({ attendedPercent: 75, reasons: [missed] });
  });

  it('is no more than eight sessions, the latest', () => {
    const known = personContext('sagar', group(Array.from({ length: 12 }, () => 'present' as const)), []);
    expect(known.last?.map(({ sessionId }) => sessionId)).toEqual(['s4', 's5', 's6', 's7', 's8', 's9', 's10', 's11']);
  });

  it('is no session of somebody who came in for the first time, and not known while nothing has arrived', () => {
    const nothing = { last: [], attendedPercent: null, reasons: [] };
    expect(personContext('asha', group(['present']), attention)).toEqual(nothing);
    expect(personContext('sagar', undefined, [])).toEqual({ ...nothing, last: undefined });
  });
});
