import { describe, expect, it } from '@jest/globals';
import { replaces, type Command, type CommandStatus, type QueuedCommand } from './command.ts';
import { nextBatch } from './next-batch.ts';

const mark = (sessionId: string, personId: string): Command => ({
  type: 'mark-attendance',
  sessionId,
  personId,
  state: 'present',
  markedAt: '2026-11-25T05:05:00.000Z',
});
const finish = (sessionId: string): Command => ({ type: 'finish-session', sessionId });
const start = (sessionId: string): Command => ({ type: 'start-session', sessionId, startedAt: '2026-11-25T05:00:00.000Z' });
const undo = (sessionId: string): Command => ({ type: 'undo-start', sessionId });
const none = { topic: '', note: '' };
const note = (sessionId: string): Command => ({ type: 'record-session', sessionId, written: none, before: none });
const call = (followUpId: string): Command => ({ type: 'complete-follow-up', followUpId, outcome: 'reached' });
const spoke = (memberId: string): Command => ({ type: 'answer-attention', memberId, answer: { answer: 'spoke' } });
const at = '2026-11-25T05:05:00.000Z';
const said = { sessionId: 's', personId: 'asha' };
const answers: Command = { type: 'record-answers', ...said, form: 'person', formVersion: '1.0.0', answers: { mood: 4 }, writtenAt: at };
const personNote: Command = { type: 'write-person-note', ...said, text: 'Calm', visibility: 'author' };
const wish: Command = { type: 'want-talk', ...said, wanted: true, askedAt: at };
const commitment: Command = { type: 'take-commitment', ...said, text: 'Walk', takenAt: at };
const walkIn: Command = { type: 'add-walk-in', sessionId: 's', by: 'name', text: 'Sunil', markedAt: at };
const refused: CommandStatus = { name: 'refused', code: 'attendance/locked', params: {} };
const row = (id: string, command: Command, status: CommandStatus = { name: 'waiting' }): QueuedCommand => ({
  id,
  order: Number(id),
  command,
  status,
});

describe('the next request', () => {
  it.each([
    { given: 'nothing', rows: [], then: [] },
    { given: 'two marks of a session', rows: [row('1', mark('s', 'asha')), row('2', mark('s', 'kabir'))], then: ['1', '2'] },
    { given: 'marks of two sessions', rows: [row('1', mark('s', 'asha')), row('2', mark('t', 'asha'))], then: ['1'] },
    { given: 'a wish to finish before a mark', rows: [row('1', finish('s')), row('2', mark('s', 'asha'))], then: ['2'] },
    { given: 'a wish to finish alone', rows: [row('1', finish('s'))], then: ['1'] },
    { given: 'a wish to finish behind a refused mark', rows: [row('1', mark('s', 'asha'), refused), row('2', finish('s'))], then: [] },
    { given: 'a wish to finish behind a start', rows: [row('1', start('s')), row('2', finish('s'))], then: ['1'] },
    { given: 'a wish to finish behind a refused note', rows: [row('1', note('s'), refused), row('2', finish('s'))], then: ['2'] },
    { given: 'a wish to finish behind a refused walk-in', rows: [row('1', walkIn, refused), row('2', finish('s'))], then: [] },
    { given: 'a wish to finish behind a refused start', rows: [row('1', start('s'), refused), row('2', finish('s'))], then: [] },
    ...[answers, personNote, wish, commitment].flatMap((command) => [
      {
        given: `a wish to finish behind a refused ${command.type}`,
        rows: [row('1', command, refused), row('2', finish('s'))],
        then: ['2'],
      },
      { given: `a wish to finish before a ${command.type}`, rows: [row('1', finish('s')), row('2', command)], then: ['2'] },
    ]),
    { given: 'a mark behind a refused mark', rows: [row('1', mark('s', 'asha'), refused), row('2', mark('s', 'kabir'))], then: ['2'] },
    { given: 'a count that is not finished', rows: [row('1', finish('s'), { name: 'draft' })], then: [] },
    { given: 'two contacts', rows: [row('1', call('f')), row('2', call('g'))], then: ['1'] },
  ])('of $given contains $then', ({ rows, then }) => expect(nextBatch(rows).map(({ id }) => id)).toEqual(then));

  it('passes over a subject that had no answer a moment ago', () => {
    const rows = [row('1', mark('s', 'asha')), row('2', call('f'))];
    expect(nextBatch(rows, new Set(['session/s'])).map(({ id }) => id)).toEqual(['2']);
  });

  it('contains no more marks than the server takes', () => {
    const rows = Array.from({ length: 230 }, (_, index) => row(String(index), mark('s', `person-${String(index)}`)));
    expect(nextBatch(rows)).toHaveLength(200);
  });
});

describe('a newer command', () => {
  it.each([
    { given: 'a mark for the same person', newer: mark('s', 'asha'), older: mark('s', 'asha'), then: true },
    { given: 'a mark for another person', newer: mark('s', 'asha'), older: mark('s', 'kabir'), then: false },
    { given: 'a mark in another session', newer: mark('s', 'asha'), older: mark('t', 'asha'), then: false },
    { given: 'a wish to finish the same session', newer: finish('s'), older: finish('s'), then: true },
    { given: 'a later text of the same session', newer: note('s'), older: note('s'), then: true },
    { given: 'a text of another session', newer: note('s'), older: note('t'), then: false },
    { given: 'a text of a session that is started', newer: note('s'), older: start('s'), then: false },
    { given: 'a start that is taken back', newer: undo('s'), older: start('s'), then: true },
    { given: 'a start after one that was taken back', newer: start('s'), older: undo('s'), then: true },
    { given: 'a start of another session', newer: undo('s'), older: start('t'), then: false },
    { given: 'a wish to finish a session that is started', newer: finish('s'), older: start('s'), then: false },
    { given: 'a wish to finish a session with marks', newer: finish('s'), older: mark('s', 'asha'), then: false },
    { given: 'another outcome of the same contact', newer: call('f'), older: call('f'), then: true },
    { given: 'a second talk with the same person', newer: spoke('m'), older: spoke('m'), then: false },
  ])('that is $given replaces the older one: $then', ({ newer, older, then }) => expect(replaces(newer, older)).toBe(then));
});
