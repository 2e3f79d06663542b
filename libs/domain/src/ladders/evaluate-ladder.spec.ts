import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { SessionId, StaffId } from '../kernel/index.ts';
import { usualLadder } from '../programmes/index.ts';
import { handOver, takeOutcome } from './decide-ladder.ts';
import { evaluateLadder } from './evaluate-ladder.ts';
import type { LadderFact, LadderOutcome, LadderReason, SessionState } from './ladder.ts';

const timeZone = 'Asia/Kolkata';
const at = (text: string) => Temporal.Instant.from(`2026-11-${text}+05:30`);
const meera = idOf<StaffId>('meera');
const mark = (time: string, starts: string, state: SessionState): LadderFact => ({
  ...{ type: 'session', at: at(time), state, startsAt: at(starts), sessionId: idOf<SessionId>(starts) },
});
const given = (step: number, to: StaffId | null, time = '23T11:50'): LadderFact => ({ type: 'given', at: at(time), step, to });
const outcome = (step: number, which: LadderOutcome, time: string): LadderFact => ({ type: 'outcome', at: at(time), step, outcome: which });
const closed = (reason: LadderReason, time: string): LadderFact => ({ type: 'closed', at: at(time), reason });
const now = (facts: readonly LadderFact[], time: string) => evaluateLadder(usualLadder, facts, { now: at(time), timeZone });
const missed = mark('23T11:50', '23T10:00', 'missed');

describe('the steps of a ladder', () => {
  it.each<{ facts: readonly LadderFact[]; time: string; states: readonly string[]; current: number | null; overdue: boolean; so: string }>([
    {
      so: 'begin at once, with nobody yet',
      facts: [],
      time: '23T11:50',
      states: ['waiting', 'ahead', 'ahead', 'ahead'],
      current: 0,
      overdue: false,
    },
    {
      so: 'have a person',
      facts: [given(0, meera)],
      time: '23T12:00',
      states: ['next', 'ahead', 'ahead', 'ahead'],
      current: 0,
      overdue: false,
    },
    {
      so: 'are overdue after their time',
      facts: [given(0, meera)],
      time: '23T15:51',
      states: ['next', 'ahead', 'ahead', 'ahead'],
      current: 0,
      overdue: true,
    },
    {
      so: 'pass to the next by themselves after their patience',
      ...{ facts: [given(0, meera)], time: '23T16:50', states: ['not-done', 'waiting', 'ahead', 'ahead'], current: 1, overdue: false },
    },
    {
      so: 'wait for a person first, also when that is looked for days late',
      facts: [given(0, meera)],
      ...{ time: '26T12:00', states: ['not-done', 'waiting', 'ahead', 'ahead'], current: 1, overdue: true },
    },
    {
      so: 'go on in the past, by the time at which the one before passed on',
      facts: [given(0, meera), given(1, null, '23T16:50'), given(2, meera, '23T16:50')],
      ...{ time: '26T12:00', states: ['not-done', 'passed', 'not-done', 'waiting'], current: 3, overdue: true },
    },
    {
      so: 'go on when the member was not reached',
      facts: [given(0, meera), outcome(0, 'not-reached', '23T12:30')],
      ...{ time: '23T12:30', states: ['done', 'waiting', 'ahead', 'ahead'], current: 1, overdue: false },
    },
    {
      so: 'go on after a wrong number',
      facts: [given(0, meera), outcome(0, 'wrong-number', '23T12:30')],
      ...{ time: '23T12:30', states: ['done', 'waiting', 'ahead', 'ahead'], current: 1, overdue: false },
    },
    {
      so: 'are passed over where there is nobody',
      facts: [given(0, meera), outcome(0, 'not-reached', '23T12:30'), given(1, null), given(2, null), given(3, meera)],
      ...{ time: '23T12:30', states: ['done', 'passed', 'passed', 'next'], current: 3, overdue: false },
    },
    {
      so: 'stay with the last one, which is overdue and not over',
      facts: [given(0, null), given(1, null), given(2, null), given(3, meera), outcome(3, 'not-reached', '24T12:30')],
      ...{ time: '30T12:30', states: ['passed', 'passed', 'passed', 'next'], current: 3, overdue: true },
    },
    {
      so: 'stay visible where nobody can have the last one',
      facts: [given(0, null), given(1, null), given(2, null), given(3, null)],
      ...{ time: '30T12:30', states: ['passed', 'passed', 'passed', 'next'], current: 3, overdue: true },
    },
    {
      so: 'end with the ladder',
      facts: [given(0, meera), outcome(0, 'reached-well', '23T12:30')],
      ...{ time: '25T12:30', states: ['done', 'ahead', 'ahead', 'ahead'], current: null, overdue: false },
    },
  ])('$so', ({ facts, time, states, current, overdue }) => {
    const ladder = now([missed, ...facts], time);
    expect({ states: ladder.steps.map(({ state }) => state), current: ladder.current, overdue: ladder.isOverdue }).toEqual({
      states,
      current,
      overdue,
    });
  });

  it('say when they pass on by themselves, except for the last', () => {
    expect(now([missed, given(0, meera)], '23T12:00').changesAt?.toString()).toBe(at('23T16:50').toString());
    const last = [given(0, null), given(1, null), given(2, null), given(3, meera)];
    expect(now([missed, ...last], '23T12:00').changesAt).toBeNull();
  });

  it('show the try that reached the member at last, where the last step was tried in vain before', () => {
    const last = [given(0, null), given(1, null), given(2, null), given(3, meera), outcome(3, 'not-reached', '24T12:30')];
    const tried = now([missed, ...last, outcome(3, 'wrong-number', '24T18:00')], '24T19:00').steps[3];
    expect([tried?.state, tried?.outcome, tried?.doneAt?.toString()]).toEqual(['next', 'wrong-number', at('24T18:00').toString()]);
    const reached = now([missed, ...last, outcome(3, 'reached-well', '25T12:30')], '26T12:30');
    expect([reached.closed?.reason, reached.steps[3]?.state, reached.steps[3]?.outcome]).toEqual(['reached-well', 'done', 'reached-well']);
    expect(reached.steps[3]?.doneAt?.toString()).toBe(at('25T12:30').toString());
  });

  const attended = mark('23T13:00', '23T12:30', 'attended');
  const takenBack = (time: string) => mark(time, '23T12:30', 'neither');
  it.each<{ so: string; facts: readonly LadderFact[]; time: string; states: readonly string[]; dueAt: string | null }>([
    {
      so: 'begin anew when a correction opens the ladder again',
      ...{ facts: [given(0, meera), attended, takenBack('25T10:00')], time: '25T10:01' },
      ...{ states: ['next', 'ahead', 'ahead', 'ahead'], dueAt: '25T14:00' },
    },
    {
      so: 'pass on after their time since then',
      ...{ facts: [given(0, meera), attended, takenBack('25T10:00')], time: '25T15:00' },
      ...{ states: ['not-done', 'waiting', 'ahead', 'ahead'], dueAt: '25T20:00' },
    },
    {
      so: 'begin anew each time',
      facts: [given(0, meera), attended, takenBack('25T10:00'), mark('25T11:00', '23T12:30', 'attended'), takenBack('27T10:00')],
      ...{ time: '27T10:01', states: ['next', 'ahead', 'ahead', 'ahead'], dueAt: '27T14:00' },
    },
    {
      so: 'stay over that were over before it was closed',
      facts: [given(0, meera), outcome(0, 'not-reached', '23T12:20'), given(1, meera, '23T12:20'), attended, takenBack('25T10:00')],
      ...{ time: '25T10:01', states: ['done', 'next', 'ahead', 'ahead'], dueAt: '25T20:00' },
    },
    {
      so: 'count on while the ladder is open',
      ...{ facts: [given(0, meera), mark('23T13:00', '24T10:00', 'missed')], time: '23T13:01' },
      ...{ states: ['next', 'ahead', 'ahead', 'ahead'], dueAt: '23T15:50' },
    },
  ])('$so', ({ facts, time, states, dueAt }) => {
    const { steps, current } = now([missed, ...facts], time);
    expect(steps.map(({ state }) => state)).toEqual(states);
    expect(steps[current ?? 0]?.dueAt?.toString() ?? null).toBe(dueAt === null ? null : at(dueAt).toString());
  });

  it('belong to the person to whom they were handed over last', () =>
    expect(now([missed, given(0, meera), given(0, idOf<StaffId>('sana'), '23T12:00')], '23T12:10').steps[0]?.ownerId).toBe('sana'));
});

describe('the end of a ladder', () => {
  it.each<{ facts: readonly LadderFact[]; reason: LadderReason | undefined; misses: number; so: string }>([
    { so: 'open with a miss', facts: [missed], reason: undefined, misses: 1 },
    { so: 'one ladder for several misses', facts: [missed, mark('23T11:55', '20T10:00', 'missed')], reason: undefined, misses: 2 },
    { so: 'coming back', facts: [missed, mark('24T11:00', '24T10:00', 'attended')], reason: 'came-back', misses: 0 },
    {
      so: 'a session before the miss says nothing',
      facts: [missed, mark('24T11:00', '22T10:00', 'attended')],
      reason: undefined,
      misses: 1,
    },
    {
      so: 'a late mark between two misses',
      facts: [missed, mark('25T11:00', '25T10:00', 'missed'), mark('25T12:00', '24T10:00', 'attended')],
      ...{ reason: undefined, misses: 1 },
    },
    { so: 'an excuse', facts: [missed, mark('24T11:00', '23T10:00', 'neither')], reason: 'excused', misses: 0 },
    {
      so: 'one excuse of two misses',
      facts: [missed, mark('23T11:55', '20T10:00', 'missed'), mark('24T11:00', '23T10:00', 'neither')],
      ...{ reason: undefined, misses: 1 },
    },
    {
      so: 'an excuse that was taken back',
      facts: [missed, mark('24T11:00', '23T10:00', 'neither'), mark('24T12:00', '23T10:00', 'missed')],
      ...{ reason: undefined, misses: 1 },
    },
    { so: 'reached and well', facts: [missed, outcome(0, 'reached-well', '23T12:00')], reason: 'reached-well', misses: 1 },
    { so: 'needs support', facts: [missed, outcome(0, 'reached-needs-support', '23T12:00')], reason: 'needs-support', misses: 1 },
    { so: 'asked', facts: [missed, outcome(0, 'asked-not-to-be-called', '23T12:00')], reason: 'asked-not-to-be-called', misses: 1 },
    { so: 'by hand', facts: [missed, closed('left-programme', '23T12:00')], reason: 'left-programme', misses: 1 },
    {
      so: 'the first of two closings',
      facts: [missed, closed('excused', '24T12:00'), outcome(0, 'reached-well', '23T12:00')],
      ...{ reason: 'reached-well', misses: 1 },
    },
  ])('$so: $reason', ({ facts, reason, misses }) => {
    const ladder = now(facts, '25T13:00');
    expect({ reason: ladder.closed?.reason, misses: ladder.misses.length }).toEqual({ reason, misses });
  });
});

describe('decisions about the step that is next', () => {
  const open = now([missed, given(0, meera)], '23T12:00');
  const ended = now([missed, closed('excused', '23T12:00')], '23T13:00');
  it.each([
    { ladder: open, step: 0, ownOnly: null, then: undefined },
    { ladder: open, step: 0, ownOnly: meera, then: undefined },
    { ladder: open, step: 1, ownOnly: null, then: 'ladders/other-step' },
    { ladder: open, step: 0, ownOnly: idOf<StaffId>('prakash'), then: 'ladders/not-yours' },
    { ladder: ended, step: 0, ownOnly: null, then: 'ladders/closed' },
  ])('an outcome of step $step: $then', ({ ladder, step, ownOnly, then }) => {
    const taken = takeOutcome(ladder, { step, ownOnly });
    expect(taken.ok ? undefined : taken.problem.code).toBe(then);
  });

  it.each([
    { ladder: open, to: idOf<StaffId>('sana'), then: undefined },
    { ladder: open, to: meera, then: 'ladders/already-theirs' },
    { ladder: ended, to: meera, then: 'ladders/closed' },
  ])('handing it to $to: $then', ({ ladder, to, then }) => {
    const handed = handOver(ladder, to);
    expect(handed.ok ? undefined : handed.problem.code).toBe(then);
  });
});
