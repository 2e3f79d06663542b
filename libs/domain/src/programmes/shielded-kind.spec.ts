import { beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { RelativeId } from '../kernel/index.ts';
import { aKind } from '../testing/index.ts';
import type { ProgrammeKind } from './programme-kind.ts';
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

describe('a kind whose function answers what the contract does not know', () => {
  const signal = { code: 'missed-last', count: 1, dates: [on], since: on };
  const answering = (answer: unknown, told: KindFailure[] = []): { readonly kind: ProgrammeKind; readonly told: KindFailure[] } => {
    const says = () => answer as never;
    const metrics = [{ code: 'pieces-made', name: unit, unit, fold: says }];
    const kind = { ...aKind(), eligibility: says, signals: says, metrics, signalTexts: { 'came-late': unit } };
    return { told, kind: shielded(kind, (failure) => told.push(failure)) };
  };
  const foldOf = ({ metrics: [metric] }: ProgrammeKind) => (typeof metric === 'object' ? metric.fold([]) : metric);
  const failureOf = (member: string) => [{ kind: aKind().code, member, error: expect.objectContaining({ name: 'WrongAnswer' }) }];

  it('may refuse for a reason of its own that has a text', () => {
    const refused = { allowed: false, reasons: ['still-new'] } as const;
    const kind = shielded({ ...aKind(), eligibility: () => refused, reasonTexts: { 'still-new': unit } }, fails);
    expect(kind.eligibility(person, group, on)).toEqual(refused);
  });

  it.each([
    undefined,
    null,
    true,
    {},
    { allowed: 'yes' },
    { allowed: false },
    { allowed: false, reasons: [] },
    { allowed: false, reasons: 'group-ended' },
    { allowed: false, reasons: ['full-moon'] },
  ])('could not decide who may come: %j', (answer) => {
    const { kind, told } = answering(answer);
    expect(kind.eligibility(person, group, on)).toEqual({ allowed: false, reasons: ['kind-failed'] });
    expect(told).toEqual(failureOf('eligibility'));
  });

  it.each([
    undefined,
    null,
    'missed-last',
    { 0: signal, length: 1 },
    [null],
    [{ ...signal, code: 'full-moon' }],
    [{ ...signal, code: undefined }],
    [{ ...signal, count: Number.NaN }],
    [{ ...signal, dates: undefined }],
    [{ ...signal, dates: ['2026-11-24'] }],
    [signal, { ...signal, since: '2026-11-24' }],
  ])('has no signal: %j', (answer) => {
    const { kind, told } = answering(answer);
    expect(kind.signals([])).toEqual([]);
    expect(told).toEqual(failureOf('signals'));
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, '12', [12], {}])('has no figure: %j', (answer) => {
    const { kind, told } = answering(answer);
    expect(foldOf(kind)).toBeNull();
    expect(told).toEqual(failureOf('metrics.pieces-made'));
  });

  it('is believed where it answers what it may', () => {
    const refusal = { allowed: false, reasons: ['group-ended', 'members-only'] };
    for (const answer of [{ allowed: true }, refusal]) expect(answering(answer).kind.eligibility(person, group, on)).toBe(answer);
    const signals = [signal, { ...signal, code: 'came-late' }];
    for (const answer of [[], signals]) expect(answering(answer).kind.signals([])).toBe(answer);
    for (const answer of [null, 0, -1.5]) expect(foldOf(answering(answer).kind)).toBe(answer);
    expect(answering(signals).told).toEqual([]);
  });
});
