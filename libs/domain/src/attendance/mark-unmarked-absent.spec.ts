import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { PersonId } from '../kernel/index.ts';
import type { AttendanceState } from '../programmes/index.ts';
import { markUnmarkedAbsent } from './mark-unmarked-absent.ts';

const session = { startsAt: Temporal.Instant.from('2026-11-24T18:00+05:30') };
const opening = Temporal.Instant.from('2026-11-24T17:00+05:30');
const kind = (states: readonly AttendanceState[]) => ({ attendance: { states, misses: [] } });
const named = kind(['present', 'absent']);
const person = (name: string) => idOf<PersonId>(name);
const [sagar, ravi, asha] = [person('sagar'), person('ravi'), person('asha')];

describe('finishing a session', () => {
  it('marks an expected person without a mark as absent, dated to the opening of the session', () =>
    expect(markUnmarkedAbsent(session, named, [sagar], new Set())).toEqual([{ personId: sagar, state: 'absent', markedAt: opening }]));

  it.each([
    { sentence: 'of an expected person who is marked', expected: [sagar], marked: [sagar], then: [] },
    { sentence: 'of a person who is marked but was not expected', expected: [sagar], marked: [asha], then: [sagar] },
    { sentence: 'if nobody was expected', expected: [], marked: [asha], then: [] },
    { sentence: 'twice, also if a person is expected twice', expected: [sagar, ravi, sagar], marked: [], then: [sagar, ravi] },
    { sentence: 'out of the order of the roster', expected: [ravi, asha, sagar], marked: [asha], then: [ravi, sagar] },
  ])('records no absence $sentence', ({ expected, marked, then }) =>
    expect(markUnmarkedAbsent(session, named, expected, new Set(marked)).map(({ personId }) => personId)).toEqual(then),
  );

  it.each([
    { sentence: 'does not record absences', states: ['present', 'walk-in'] },
    { sentence: 'records only a headcount', states: [] },
  ] as const)('records no absence if the kind $sentence', ({ states }) =>
    expect(markUnmarkedAbsent(session, kind(states), [sagar], new Set())).toEqual([]),
  );

  it('leaves every expected person with exactly one mark', () => {
    const people = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e').map(person), { maxLength: 8 });
    fc.assert(
      fc.property(people, people, (expected, before) => {
        const marked = new Set(before);
        const absent = markUnmarkedAbsent(session, named, expected, marked).map(({ personId }) => personId);
        expect(new Set(absent).size).toBe(absent.length);
        expect(absent.filter((one) => marked.has(one))).toEqual([]);
        expect(new Set([...absent, ...expected.filter((one) => marked.has(one))])).toEqual(new Set(expected));
      }),
    );
  });
});
