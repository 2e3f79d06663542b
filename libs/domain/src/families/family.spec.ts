import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { ConsentId, MemberId, RelativeId } from '../kernel/index.ts';
import { channels } from '../members/index.ts';
import type { Consent, ConsentPurpose } from '../members/index.ts';
import { mayCallRelative, mayContactRelative } from './may-contact-relative.ts';
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
const withdrawn = consent('contact-relative', { withdrawnOn: on });

describe('contacting a relative', () => {
  it.each([
    { sentence: 'a consent for every channel', consents: [consent('contact-relative')] },
    { sentence: 'a consent for this channel', consents: [consent('contact-relative', { channel: 'sms' })] },
    { sentence: 'a consent that began today', consents: [consent('contact-relative', { grantedOn: on })] },
    { sentence: 'a consent whose last day is today', consents: [consent('contact-relative', { expiresOn: on.add({ days: 1 }) })] },
    { sentence: 'a newer consent beside a withdrawn one', consents: [withdrawn, consent('contact-relative')] },
  ])('is allowed by $sentence', ({ consents }) => expect(mayContactRelative(consents, 'sms', on)).toBe(true));

  it.each([
    { sentence: 'no consent', consents: [] },
    { sentence: 'a consent to messages for the member alone', consents: [consent('messages')] },
    { sentence: 'a consent for another channel', consents: [consent('contact-relative', { channel: 'email' })] },
    { sentence: 'a consent that begins tomorrow', consents: [consent('contact-relative', { grantedOn: on.add({ days: 1 }) })] },
    { sentence: 'a consent that has expired', consents: [consent('contact-relative', { expiresOn: on })] },
    { sentence: 'a consent withdrawn today', consents: [withdrawn] },
  ])('is not allowed by $sentence', ({ consents }) => expect(mayContactRelative(consents, 'sms', on)).toBe(false));

  it.each(channels)('is never allowed over %s while nobody has consented', (channel) =>
    expect(mayContactRelative([], channel, on)).toBe(false),
  );
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

describe('calling a relative', () => {
  it.each([
    { consents: [consent('contact-relative')], then: true },
    { consents: channels.map((channel) => consent('contact-relative', { channel })), then: false },
    { consents: [consent('messages')], then: false },
    { consents: [withdrawn], then: false },
    { consents: [], then: false },
  ])('is $then with $consents', ({ consents, then }) => expect(mayCallRelative(consents, on)).toBe(then));
});
