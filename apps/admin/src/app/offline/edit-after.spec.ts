import { describe, expect, it } from '@jest/globals';
import type { QueuedCommand } from './command.ts';
import { editAfter } from './edit-after.ts';

const given = (answers: Readonly<Record<string, unknown>>): QueuedCommand => ({
  ...{ id: 'c1', order: 1, status: { name: 'waiting' } },
  command: {
    ...{ type: 'record-answers', sessionId: 's1', form: 'person', personId: 'kabir', formVersion: '1.0.0' },
    ...{ answers, writtenAt: '2026-11-25T05:05:00Z' },
  },
});
const refused = (params: Readonly<Record<string, unknown>>) => ({ name: 'refused', code: 'records/form-changed', params }) as const;
const edited = (answers: Readonly<Record<string, unknown>>, params: Readonly<Record<string, unknown>>) => {
  const row = given(answers);
  return editAfter([row], [row], refused(params)).put ?? [];
};
const said = (row: QueuedCommand) => [row.status.name, row.command.type === 'record-answers' ? row.command.answers : null];

describe('refused answers', () => {
  it('leave the others to be sent, as another request', () => {
    const put = edited({ mood: 4, gone: 'x', craving: null }, { field: 'gone', version: '1.0.0+1' });
    expect(put.map(said)).toEqual([
      ['refused', { gone: 'x' }],
      ['waiting', { mood: 4, craving: null }],
    ]);
    expect([put[0]?.id, put[1]?.id === 'c1', put.map(({ order }) => order)]).toEqual(['c1', false, [1, 1]]);
  });

  it.each([
    { what: 'that are one', answers: { gone: 'x' }, params: { field: 'gone' } },
    { what: 'of which none is named', answers: { gone: 'x', mood: 4 }, params: {} },
    { what: 'of which another is named', answers: { gone: 'x', mood: 4 }, params: { field: 'where' } },
  ])('$what are set aside together', ({ answers, params }) => expect(edited(answers, params).map(said)).toEqual([['refused', answers]]));
});

describe('marks of which the server refuses that of one person', () => {
  const mark = (id: string, personId: string): QueuedCommand => ({
    ...{ id, order: 1, status: { name: 'waiting' } },
    command: { type: 'mark-attendance', sessionId: 's1', personId, state: 'absent', markedAt: '2026-11-25T05:05:00Z' },
  });
  const marks = [mark('c1', 'kabir'), mark('c2', 'guest'), mark('c3', 'tara')];
  const setAside = (params: Readonly<Record<string, unknown>>) =>
    editAfter(marks, marks, { name: 'refused', code: 'attendance/not-expected', params }).put?.map(({ id, status }) => [id, status.name]);

  it('are sent again without it, which is set aside', () =>
    expect(setAside({ personId: 'guest', state: 'absent' })).toEqual([['c2', 'refused']]));
  it('are set aside together where the refusal names nobody', () =>
    expect(setAside({})).toEqual(['c1', 'c2', 'c3'].map((id) => [id, 'refused'])));
});
