import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { attendanceStates, attended } from './attendance-state.ts';
import type { AttendanceState } from './attendance-state.ts';
import { missSignals, noSignals } from './signals.ts';

const first = Temporal.PlainDate.from('2026-06-01');
const history = (...states: (AttendanceState | null)[]) => states.map((state, index) => ({ on: first.add({ days: index }), state }));
const hear = missSignals({ misses: ['absent'], inARow: 2, single: true });
const state = fc.constantFrom(...attendanceStates, null);

describe('misses', () => {
  it('in a row carry their days, oldest first, and begin with the first', () =>
    expect(hear(history('present', 'absent', 'excused', 'absent'))).toEqual([
      { code: 'missed-in-a-row', count: 2, dates: [first.add({ days: 1 }), first.add({ days: 3 })], since: first.add({ days: 1 }) },
    ]));
  it('once carry the last day', () =>
    expect(hear(history('absent', 'present', 'absent'))).toEqual([
      { code: 'missed-last', count: 1, dates: [first.add({ days: 2 })], since: first.add({ days: 2 }) },
    ]));
  it('that are excused or unmarked say nothing, between others as little as alone', () => {
    expect(hear(history('excused', 'excused'))).toEqual([]);
    expect(hear(history(null, null))).toEqual([]);
    expect(hear(history('absent', 'excused', null))).toMatchObject([{ code: 'missed-last', since: first }]);
  });

  it('before a session that somebody came to say nothing any more', () => {
    fc.assert(fc.property(fc.array(state), (states) => expect(hear(history(...states, 'present'))).toEqual([])));
  });
  it('give at most one signal, and as many days as it counts', () => {
    fc.assert(
      fc.property(fc.array(state), (states) => {
        const signals = hear(history(...states));
        expect(signals.length).toBeLessThanOrEqual(1);
        signals.forEach(({ count, dates }) => expect(dates.length).toBe(count));
      }),
    );
  });
  it('are not changed by sessions nobody marked', () => {
    fc.assert(
      fc.property(fc.array(state), (states) =>
        expect(hear([...history(...states), { on: first.add({ days: 400 }), state: null }])).toEqual(hear(history(...states))),
      ),
    );
  });
  it('are the same without what lies before the last session that somebody came to', () => {
    fc.assert(
      fc.property(fc.array(state), fc.array(state), (before, after) =>
        expect(hear(history('present', ...after)).map(({ code, count }) => [code, count])).toEqual(
          hear(history(...before, 'present', ...after)).map(({ code, count }) => [code, count]),
        ),
      ),
    );
    expect(hear.untilAttended).toBe(true);
  });
  it('do not exist in a headcount kind', () => expect(noSignals()).toEqual([]));
});

describe('having come', () => {
  it('is all but absent and excused', () => expect(attendanceStates.filter((one) => !attended(one))).toEqual(['excused', 'absent']));
});
