import { describe, expect, it } from '@jest/globals';
import { isAlumni, isResident, mayTransition, outsideStages, stages } from './stage.ts';
import type { Stage } from './stage.ts';

describe('a stage', () => {
  it.each([
    { stage: 'enquiry', resident: false, alumnus: false },
    { stage: 'admitted', resident: true, alumnus: false },
    { stage: 'in-programme', resident: true, alumnus: false },
    { stage: 'discharged', resident: false, alumnus: true },
    { stage: 'aftercare', resident: false, alumnus: true },
    { stage: 'alumni', resident: false, alumnus: true },
    { stage: 'left', resident: false, alumnus: false },
  ] as const)('$stage: resident $resident, alumnus $alumnus', ({ stage, resident, alumnus }) =>
    expect([isResident(stage), isAlumni(stage)]).toEqual([resident, alumnus]),
  );

  it('is outside of the centre where it is that of neither a resident nor an alumnus', () =>
    expect(outsideStages).toEqual(stages.filter((stage) => !isResident(stage) && !isAlumni(stage))));

  it.each([
    { from: 'enquiry', to: ['admitted', 'left'] },
    { from: 'admitted', to: ['in-programme', 'discharged', 'left'] },
    { from: 'in-programme', to: ['discharged', 'left'] },
    { from: 'discharged', to: ['admitted', 'aftercare', 'alumni', 'left'] },
    { from: 'aftercare', to: ['admitted', 'alumni', 'left'] },
    { from: 'alumni', to: ['admitted', 'aftercare', 'left'] },
    { from: 'left', to: ['enquiry', 'admitted', 'aftercare'] },
  ] as const)('$from leads to $to and nowhere else', ({ from, to }) =>
    expect(stages.filter((stage) => mayTransition(from, stage))).toEqual(to),
  );

  it.each(stages)('%s is never the end: everyone may be admitted again, in one step or two', (from) => {
    const reach = (steps: number, at: Stage): boolean =>
      mayTransition(at, 'admitted') || (steps > 1 && stages.some((next) => mayTransition(at, next) && reach(steps - 1, next)));
    expect(reach(2, from)).toBe(true);
  });
});
