import { describe, expect, it } from '@jest/globals';
import { usualLadder } from './ladder-policy.ts';
import { ladderStepFaults, ladderStepsFrom } from './ladder-steps.ts';
import type { WrittenStep } from './ladder-steps.ts';

const last: WrittenStep = { who: 'in-charge', due: { after: 60 }, channel: 'visit', patience: 1440 };
const before = (step: Partial<WrittenStep>): readonly WrittenStep[] => [{ ...last, who: 'mentor', ...step }, last];
const faults = (steps: readonly WrittenStep[]) => ladderStepFaults(steps).map(({ step, part, problem }) => [step, part, problem.code]);

describe('the steps that a centre writes down', () => {
  it.each<{ of: string; steps: readonly WrittenStep[] }>([
    { of: 'the usual ladder', steps: usualLadder.steps },
    { of: 'the counsellor in charge alone', steps: [last] },
    { of: 'six steps', steps: Array.from({ length: 6 }, () => last) },
    { of: 'a step at once, which waits for nothing', steps: before({ due: { after: 0 }, patience: 0 }) },
    { of: 'a step two weeks later, which waits for two', steps: before({ due: { after: 20_160 }, patience: 20_160 }) },
    { of: 'the earliest time of the day on which it begins', steps: before({ due: { at: '09:00' } }) },
    { of: 'the latest time of the last day', steps: before({ due: { at: '20:00', day: 14 } }) },
  ])('may be those of $of', ({ steps }) => expect(ladderStepFaults(steps)).toEqual([]));

  it.each<{ of: string; steps: readonly WrittenStep[]; then: readonly unknown[] }>([
    { of: 'nobody', steps: [], then: [[0, 'steps', 'programmes/ladder-steps-out-of-range']] },
    { of: 'seven people', steps: Array.from({ length: 7 }, () => last), then: [[0, 'steps', 'programmes/ladder-steps-out-of-range']] },
    { of: 'a mentor at the end', steps: [last, { ...last, who: 'mentor' }], then: [[2, 'who', 'programmes/ladder-last-step']] },
    { of: 'no time', steps: before({ due: {} }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'a day without a time', steps: before({ due: { day: 1 } }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'two times', steps: before({ due: { after: 60, at: '18:00' } }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'minutes on a day', steps: before({ due: { after: 60, day: 1 } }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'a time before the step', steps: before({ due: { after: -1 } }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'more than two weeks', steps: before({ due: { after: 20_161 } }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'the early morning', steps: before({ due: { at: '08:59' } }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'the night', steps: before({ due: { at: '20:01' } }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'the fifteenth day', steps: before({ due: { at: '10:00', day: 15 } }), then: [[1, 'due', 'programmes/ladder-due-out-of-range']] },
    { of: 'no patience', steps: before({ patience: -1 }), then: [[1, 'patience', 'programmes/ladder-patience-out-of-range']] },
    { of: 'half a minute', steps: before({ patience: 0.5 }), then: [[1, 'patience', 'programmes/ladder-patience-out-of-range']] },
    {
      of: 'several faults',
      steps: [{ ...last, due: {}, patience: 20_161, who: 'relative' }],
      then: [
        [1, 'due', 'programmes/ladder-due-out-of-range'],
        [1, 'patience', 'programmes/ladder-patience-out-of-range'],
        [1, 'who', 'programmes/ladder-last-step'],
      ],
    },
  ])('are refused with $of', ({ steps, then }) => expect(faults(steps)).toEqual(then));

  it('say their bounds where they are refused', () =>
    expect(ladderStepFaults(before({ due: {}, patience: -1 })).map(({ problem }) => problem.params)).toEqual([
      { step: 1, minutes: 20_160, days: 14, from: '09:00', to: '20:00' },
      { step: 1, most: 20_160 },
    ]));

  it('become those of a ladder, at a time of the same day where no day is given', () => {
    expect(ladderStepsFrom(usualLadder.steps)).toEqual(usualLadder.steps);
    expect(ladderStepsFrom(before({ due: { at: '18:00' } }))).toEqual([{ ...last, who: 'mentor', due: { at: '18:00', day: 0 } }, last]);
    expect(ladderStepsFrom(before({ due: {} }))).toEqual([last]);
  });
});
