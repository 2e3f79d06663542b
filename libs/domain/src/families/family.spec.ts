import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { ConsentId, MemberId, RelativeId } from '../kernel/index.ts';
import { channels } from '../members/index.ts';
import type { Consent, ConsentPurpose } from '../members/index.ts';
import { relativeSubjects, tellRelative } from './family-wall.ts';
import { planRelative } from './plan-relative.ts';
import type { Relative } from './relative.ts';

const on = Temporal.PlainDate.from('2026-06-02');
const consent = (purpose: ConsentPurpose, changes: Partial<Consent> = {}): Consent => ({
  id: idOf<ConsentId>(purpose),
  purpose,
  channel: null,
  grantedOn: on.subtract({ days: 7 }),
  expiresOn: null,
  withdrawnOn: null,
  ...changes,
});
const memberAgrees = [consent('contact-relative')];
const relativeAgrees = [consent('messages')];
const nobody: readonly Consent[] = [];

describe('telling a relative', () => {
  it.each([
    { subject: 'member-update', memberConsents: memberAgrees, relativeConsents: nobody },
    { subject: 'own-group', memberConsents: nobody, relativeConsents: relativeAgrees },
  ] as const)('$subject is allowed by the one who decides it', (given) =>
    expect(tellRelative({ ...given, channel: 'sms', on })).toMatchObject({ ok: true }),
  );
  it.each([
    { subject: 'member-update', memberConsents: nobody, relativeConsents: relativeAgrees },
    { subject: 'member-update', memberConsents: [consent('messages')], relativeConsents: relativeAgrees },
    { subject: 'member-update', memberConsents: [consent('contact-relative', { withdrawnOn: on })], relativeConsents: nobody },
    { subject: 'member-update', memberConsents: [consent('contact-relative', { channel: 'email' })], relativeConsents: nobody },
    { subject: 'own-group', memberConsents: memberAgrees, relativeConsents: nobody },
    { subject: 'own-group', memberConsents: memberAgrees, relativeConsents: [consent('messages', { expiresOn: on })] },
  ] as const)('$subject is refused without that consent in force', (given) =>
    expect(tellRelative({ ...given, channel: 'sms', on })).toMatchObject({
      ok: false,
      problem: { code: 'families/no-consent', kind: 'forbidden' },
    }),
  );
  it('never happens when nobody agreed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...relativeSubjects), fc.constantFrom(...channels), (subject, channel) =>
        expect(tellRelative({ subject, channel, on, memberConsents: nobody, relativeConsents: nobody }).ok).toBe(false),
      ),
    );
  });
});

describe('planning a relative', () => {
  const mother: Relative = {
    id: idOf<RelativeId>('relative-1'),
    memberId: idOf<MemberId>('member-1'),
    displayName: 'Mangala',
    relation: 'mother',
    language: 'mr',
    preferredChannel: null,
  };
  it('accepts and trims', () =>
    expect(planRelative({ ...mother, displayName: ' Mangala ', relation: 'mother ' })).toEqual({ ok: true, value: mother }));
  it('accepts the longest relation', () => expect(planRelative({ ...mother, relation: 'a'.repeat(60) })).toMatchObject({ ok: true }));
  it.each([
    { given: { displayName: ' ' }, then: 'families/name-missing' },
    { given: { relation: '' }, then: 'families/relation-missing' },
    { given: { relation: 'a'.repeat(61) }, then: 'families/relation-too-long' },
  ])('refuses with $then', ({ given, then }) =>
    expect(planRelative({ ...mother, ...given })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
