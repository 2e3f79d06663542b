import { beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { RelativeId } from '../kernel/index.ts';
import { aKind } from '../testing/index.ts';
import { shielded } from './shielded-kind.ts';
import type { KindFailure } from './shielded-kind.ts';

const on = Temporal.PlainDate.from('2026-11-24');
const person = { kind: 'relative', id: idOf<RelativeId>('asha') } as const;
const group = { startsOn: on, endsOn: null, settings: {} };
const unit = { en: 'pieces', hi: 'नग', mr: 'नग' };
const fails = (): never => {
  throw new TypeError('undefined is not a function');
};

describe('a kind whose function throws while it is asked', () => {
  let told: KindFailure[];
  beforeEach(() => {
    told = [];
  });
  const failing = () =>
    shielded(
      {
        ...aKind(),
        eligibility: fails,
        signals: fails,
        metrics: ['attendance', { code: 'pieces-made', name: unit, unit, fold: fails }],
      },
      (failure) => told.push(failure),
    );
  const foldOf = (place: number) => {
    const metric = failing().metrics[place];
    return typeof metric === 'object' ? metric.fold([]) : metric;
  };

  it.each([
    { member: 'eligibility', ask: () => failing().eligibility(person, group, on), then: { allowed: false, reasons: ['kind-failed'] } },
    { member: 'signals', ask: () => failing().signals([]), then: [] },
    { member: 'metrics.pieces-made', ask: () => foldOf(1), then: null },
  ])('answers that it could not decide, and tells the failure of $member', ({ member, ask, then }) => {
    expect(ask()).toEqual(then);
    expect(told).toEqual([{ kind: aKind().code, member, error: expect.any(TypeError) }]);
  });

  it('has the metrics of the product as they are', () => expect([foldOf(0), told]).toEqual(['attendance', []]));

  it('is asked as before where nothing throws', () => {
    const kind = aKind();
    const same = shielded(kind, (failure) => told.push(failure));
    expect(same.eligibility(person, group, on)).toEqual(kind.eligibility(person, group, on));
    expect([same.signals([]), same.code, told]).toEqual([kind.signals([]), kind.code, []]);
  });
});
