import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId } from '../kernel/index.ts';
import { stageReached } from './stage-reached.ts';
import { stages } from './stage.ts';

const id = idOf<MemberId>('member-1');
const on = Temporal.PlainDate.from('2026-06-02');
const owedFrom = Temporal.PlainDate.from('2026-06-30');
const about = { subject: { kind: 'member', id }, concerns: [id] };

describe('a new stage', () => {
  it.each([
    { stage: 'admitted', then: { type: 'member-admitted', facts: { on: '2026-06-02' } } },
    { stage: 'discharged', then: { type: 'member-discharged', facts: { on: '2026-06-02', owedFrom: '2026-06-30' } } },
    { stage: 'left', then: { type: 'member-left', facts: { on: '2026-06-02' } } },
  ] as const)('$stage is reported as $then.type', ({ stage, then }) =>
    expect(stageReached(id, stage, on, owedFrom)).toEqual([{ ...about, ...then }]),
  );

  it.each(stages.filter((stage) => !['admitted', 'discharged', 'left'].includes(stage)))('%s has no consequence', (stage) =>
    expect(stageReached(id, stage, on, owedFrom)).toEqual([]),
  );
});
