import { describe, expect, it } from '@jest/globals';
import { aStep } from '../../../testing/sessions.ts';
import { agendaPosition } from './agenda-position.ts';

const agenda = [aStep('Welcome', 0, 10), aStep('Round', 10, 50), aStep('Close', 50, 60)];

describe('how far the plan of a session is', () => {
  it.each([
    { elapsed: 0, now: 'Welcome', next: 'Round', passed: 0 },
    { elapsed: 9, now: 'Welcome', next: 'Round', passed: 0.9 },
    { elapsed: 10, now: 'Round', next: 'Close', passed: 0 },
    { elapsed: 30, now: 'Round', next: 'Close', passed: 0.5 },
    { elapsed: 55, now: 'Close', next: undefined, passed: 0.5 },
    { elapsed: 60, now: undefined, next: undefined, passed: 1 },
    { elapsed: 95, now: undefined, next: undefined, passed: 1 },
  ])('is at $now after $elapsed minutes', ({ elapsed, now, next, passed }) => {
    const position = agendaPosition(agenda, elapsed);
    expect([position?.now?.title.en, position?.next?.title.en, position?.passed]).toEqual([now, next, passed]);
  });
  it.each([
    { agenda: [], elapsed: 10, where: 'without a plan' },
    { agenda, elapsed: null, where: 'before the start' },
  ])('is not said $where', (given) => expect(agendaPosition(given.agenda, given.elapsed)).toBeNull());
});
