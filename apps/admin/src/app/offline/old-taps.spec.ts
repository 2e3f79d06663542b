import { beforeEach, describe, expect, it } from '@jest/globals';
import { oldTaps } from './old-taps.ts';

const mark = { clientId: 't1', personId: 'kabir', state: 'present', markedAt: '2026-11-25T05:05:00.000Z' };
const conflict = {
  clientId: 't2',
  personId: 'sagar',
  mine: { state: 'late', minutes: null, markedAt: '2026-11-25T05:06:00.000Z' },
  theirs: { state: 'absent', minutes: null, markedAt: '2026-11-25T05:07:00.000Z' },
};
const empty = { marks: [], conflicts: [], finish: null, counted: null };
const store = (session: string, value: unknown, user = 'u1'): void =>
  localStorage.setItem(`saath.marks.${user}.${session}`, JSON.stringify(value));
const commands = () => oldTaps(localStorage, 'u1').flatMap(({ rows }) => rows.map(({ id, command, status }) => [id, command, status.name]));

describe('what an older version left in the browser', () => {
  beforeEach(() => localStorage.clear());

  it('of marks is marks under the same ids', () => {
    store('s1', { ...empty, marks: [mark] });
    const { clientId: id, ...facts } = mark;
    expect(commands()).toEqual([[id, { type: 'mark-attendance', sessionId: 's1', ...facts }, 'waiting']]);
  });

  it('of a conflict is a mark that waits for a decision', () => {
    store('s1', { ...empty, conflicts: [conflict] });
    expect(oldTaps(localStorage, 'u1')[0]?.rows[0]).toMatchObject({
      id: 't2',
      command: { personId: 'sagar', state: 'late' },
      status: { name: 'disputed', conflict: { clientId: 't2', theirs: { state: 'absent' } } },
    });
  });

  it.each([
    { given: { finish: {} }, then: [{ type: 'finish-session', sessionId: 's1' }, 'waiting'] },
    { given: { finish: { headcount: 14 } }, then: [{ type: 'finish-session', sessionId: 's1', headcount: 14 }, 'waiting'] },
    { given: { counted: 9 }, then: [{ type: 'finish-session', sessionId: 's1', headcount: 9 }, 'draft'] },
  ])('of $given is a wish to finish, or the count before it', ({ given, then }) => {
    store('s1', { ...empty, ...given });
    expect(commands()).toEqual([['old-finish-s1', ...then]]);
  });

  it('also from before there were conflicts and counts', () => {
    store('s1', { marks: [mark], finish: null });
    expect(commands()).toHaveLength(1);
  });

  it('of each session stands under its key, marks before the end', () => {
    store('s1', { ...empty, marks: [mark], finish: {} });
    store('s2', { ...empty, finish: {} });
    const taken = oldTaps(localStorage, 'u1').toSorted((a, b) => a.key.localeCompare(b.key));
    expect(taken.map(({ key }) => key)).toEqual(['saath.marks.u1.s1', 'saath.marks.u1.s2']);
    expect(taken[0]?.rows.map(({ order }) => order)).toEqual([0, 1]);
  });

  it('is left alone when it belongs to another person', () => {
    store('s1', { ...empty, marks: [mark] }, 'u2');
    expect(commands()).toEqual([]);
  });

  it.each(['', 'x', '{}', '[]', '{"marks":[{}],"finish":null}', '{"marks":[],"finish":null,"conflicts":[{}]}'])(
    'is left alone when it cannot be read: %s',
    (given) => {
      localStorage.setItem('saath.marks.u1.s1', given);
      expect(commands()).toEqual([]);
    },
  );
});
