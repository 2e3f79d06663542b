import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { ConsentId, MemberId } from '../kernel/index.ts';
import type { Consent } from '../members/index.ts';
import { celebrate, reachedIn, waysAgreed } from './celebrate.ts';
import type { Celebrate } from './celebrate.ts';
import { milestoneSteps } from './milestone.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const consent = (more: Partial<Consent> = {}): Consent => ({
  ...{ id: idOf<ConsentId>('k1'), purpose: 'celebrate', channel: 'circle' },
  ...{ grantedOn: day('2026-01-01'), expiresOn: null, withdrawnOn: null },
  ...more,
});

describe('the ways in which a person wants to celebrate', () => {
  it.each([
    { consents: [], then: [] },
    { consents: [consent()], then: ['circle'] },
    { consents: [consent({ channel: null })], then: ['circle', 'private', 'card'] },
    { consents: [consent({ channel: 'card' }), consent()], then: ['circle', 'card'] },
    { consents: [consent({ withdrawnOn: day('2026-02-01') })], then: [] },
    { consents: [consent({ withdrawnOn: day('2026-06-01') })], then: ['circle'] },
    { consents: [consent({ expiresOn: day('2026-05-01') })], then: [] },
    { consents: [consent({ grantedOn: day('2026-05-02') })], then: [] },
    { consents: [consent({ purpose: 'messages', channel: null })], then: [] },
    { consents: [consent({ purpose: 'tell-relative-milestones', channel: null })], then: [] },
  ])('are $then', ({ consents, then }) => expect(waysAgreed(consents, day('2026-05-01'))).toEqual(then));
});

describe('the milestones that an episode reached', () => {
  const steps = milestoneSteps;
  const startedOn = day('2026-01-31');
  it.each([
    { endedOn: null, today: '2026-03-01', then: [1, 7] },
    { endedOn: null, today: '2026-03-02', then: [1, 7, 30] },
    { endedOn: '2026-03-02', today: '2026-12-01', then: [1, 7] },
    { endedOn: '2026-03-03', today: '2026-12-01', then: [1, 7, 30] },
  ])('until $endedOn, on $today: $then', ({ endedOn, today, then }) =>
    expect(reachedIn(steps, { startedOn, endedOn: endedOn === null ? null : day(endedOn) }, day(today)).map(({ step }) => step)).toEqual(
      then,
    ),
  );
});

describe('a milestone', () => {
  const asked: Celebrate = {
    ...{ memberId: idOf<MemberId>('m1'), steps: milestoneSteps, step: 90, way: 'circle', isCelebrated: false },
    episode: { startedOn: day('2026-01-31'), endedOn: null },
    consents: [consent()],
    ...{ on: day('2026-05-04'), today: day('2026-05-04') },
  };

  it.each([{ on: '2026-05-01' }, { on: '2026-05-04' }])('is celebrated on $on, from its day on', ({ on }) =>
    expect(celebrate({ ...asked, on: day(on) })).toEqual({
      ok: true,
      value: [
        {
          ...{ type: 'milestone-celebrated', subject: { kind: 'member', id: 'm1' }, concerns: ['m1'] },
          facts: { step: 90, on, way: 'circle' },
        },
      ],
    }),
  );

  it('that was reached before an episode ended may still be celebrated', () =>
    expect(celebrate({ ...asked, episode: { ...asked.episode, endedOn: day('2026-05-03') } })).toMatchObject({ ok: true }));

  it.each([
    { given: { on: day('2026-05-05') }, code: 'in-future' },
    { given: { step: 100 }, code: 'not-kept' },
    { given: { steps: milestoneSteps.filter(({ step }) => step !== 90) }, code: 'not-kept' },
    { given: { step: 180 }, code: 'not-reached' },
    { given: { on: day('2026-04-30') }, code: 'not-reached' },
    { given: { episode: { ...asked.episode, endedOn: day('2026-05-01') } }, code: 'not-reached' },
    { given: { isCelebrated: true }, code: 'already-celebrated' },
    { given: { consents: [] }, code: 'not-agreed' },
    { given: { way: 'card' as const }, code: 'not-agreed' },
    { given: { consents: [consent({ withdrawnOn: day('2026-05-04') })] }, code: 'not-agreed' },
  ])('is not celebrated: $code', ({ given, code }) =>
    expect(celebrate({ ...asked, ...given })).toMatchObject({ ok: false, problem: { code: `milestones/${code}` } }),
  );
});
