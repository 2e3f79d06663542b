import { describe, expect, it } from '@jest/globals';
import { allowancesOn, consentState, purposesForRelatives } from '@saath/domain/members';
import { Temporal } from '@saath/domain/kernel';
import { aboutRelative, consentOf } from './consents.query.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const stored = (changes: Partial<Parameters<typeof consentOf>[0]> = {}): Parameters<typeof consentOf>[0] => ({
  ...{ id: 'c1', purpose: 'call-relative', channel: null, grantedOn: '2026-11-01', expiresOn: null, withdrawnOn: null },
  ...changes,
});

describe('a consent as it is stored', () => {
  it.each([
    { changes: {}, on: '2026-10-31', then: 'not-yet' },
    { changes: {}, on: '2026-11-01', then: 'in-force' },
    { changes: { expiresOn: '2026-12-01' }, on: '2026-11-30', then: 'in-force' },
    { changes: { expiresOn: '2026-12-01' }, on: '2026-12-01', then: 'expired' },
    { changes: { withdrawnOn: '2026-11-20' }, on: '2026-11-19', then: 'in-force' },
    { changes: { withdrawnOn: '2026-11-20' }, on: '2026-11-20', then: 'withdrawn' },
    { changes: { expiresOn: '2026-12-01', withdrawnOn: '2026-12-05' }, on: '2026-12-03', then: 'expired' },
  ])('with $changes is $then on $on', ({ changes, on, then }) => expect(consentState(consentOf(stored(changes)), day(on))).toBe(then));
});

describe('the consents about a relative', () => {
  const all = [
    { ...consentOf(stored({ id: 'named' })), relativeId: 'r1' },
    { ...consentOf(stored({ id: 'other' })), relativeId: 'r2' },
    { ...consentOf(stored({ id: 'nobody' })), relativeId: null },
  ];

  it.each([
    { relative: 'r1', then: ['named', 'nobody'] },
    { relative: 'r2', then: ['other', 'nobody'] },
    { relative: 'r3', then: ['nobody'] },
  ])('$relative are those that name them, and those of before anybody was named: $then', ({ relative, then }) =>
    expect(aboutRelative(all, relative).map(({ id }) => id)).toEqual(then),
  );

  it('allow calls to the named one, and to nobody what they are not about', () => {
    const named = all.filter(({ relativeId }) => relativeId !== null);
    const allowed = (relative: string) =>
      allowancesOn(aboutRelative(named, relative), purposesForRelatives, day('2026-11-24')).flatMap(({ purpose, means }) =>
        means.length === 0 ? [] : [purpose],
      );
    expect([allowed('r1'), allowed('r3')]).toEqual([['call-relative'], []]);
  });
});
