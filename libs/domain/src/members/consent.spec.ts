import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { ConsentId } from '../kernel/index.ts';
import { channels, consentInForce, consentPurposes, grantConsent, withdrawConsent } from './consent.ts';
import type { Consent } from './consent.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-06-30');
const aConsent = (changes: Partial<Consent> = {}): Consent => ({
  id: idOf<ConsentId>('consent-1'),
  purpose: 'messages',
  channel: 'whatsapp',
  grantedOn: day('2026-06-01'),
  expiresOn: null,
  withdrawnOn: null,
  ...changes,
});

describe('a consent', () => {
  it.each([
    { given: aConsent(), on: '2026-06-01', then: 'on the day it is given' },
    { given: aConsent(), on: '2030-01-01', then: 'for as long as nothing ends it' },
    { given: aConsent({ channel: null }), on: '2026-06-02', then: 'for each channel when it names none' },
    { given: aConsent({ expiresOn: day('2026-07-01') }), on: '2026-06-30', then: 'on its last day' },
    { given: aConsent({ withdrawnOn: day('2026-06-20') }), on: '2026-06-19', then: 'on the day before it is withdrawn' },
  ])('holds $then', ({ given, on }) => expect(consentInForce([given], 'messages', 'whatsapp', day(on))).toBe(given));

  it.each([
    { given: aConsent(), on: '2026-05-31', then: 'before it is given' },
    { given: aConsent({ expiresOn: day('2026-07-01') }), on: '2026-07-01', then: 'once it has expired' },
    { given: aConsent({ withdrawnOn: day('2026-06-20') }), on: '2026-06-20', then: 'from the day it is withdrawn' },
    { given: aConsent({ channel: 'sms' }), on: '2026-06-02', then: 'for another channel' },
    { given: aConsent({ purpose: 'contact-relative' }), on: '2026-06-02', then: 'for another purpose' },
  ])('does not hold $then', ({ given, on }) => expect(consentInForce([given], 'messages', 'whatsapp', day(on))).toBeUndefined());

  it('given again after a withdrawal holds again', () => {
    const again = aConsent({ id: idOf<ConsentId>('consent-2'), grantedOn: day('2026-06-25') });
    expect(consentInForce([aConsent({ withdrawnOn: day('2026-06-20') }), again], 'messages', 'whatsapp', today)).toBe(again);
  });

  it('that is missing allows nothing, ever', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...consentPurposes),
        fc.constantFrom(...channels),
        fc.integer({ min: 0, max: 9_999 }),
        (purpose, channel, days) => {
          expect(consentInForce<Consent>([], purpose, channel, today.add({ days }))).toBeUndefined();
        },
      ),
    );
  });

  it('that is withdrawn never holds again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.constantFrom(...channels), (days, channel) => {
        const consent = aConsent({ channel: null, withdrawnOn: today });
        expect(consentInForce([consent], 'messages', channel, today.add({ days }))).toBeUndefined();
      }),
    );
  });
});

describe('granting', () => {
  const { withdrawnOn: _none, ...given } = aConsent();
  it.each([
    { when: {}, then: 'without a term' },
    { when: { grantedOn: today }, then: 'today' },
    { when: { expiresOn: day('2026-06-02') }, then: 'for a day' },
  ])('accepts $then', ({ when }) =>
    expect(grantConsent({ ...given, ...when, today })).toEqual({ ok: true, value: { ...aConsent(), ...when } }),
  );
  it.each([
    { when: { grantedOn: day('2026-07-01') }, then: 'members/date-in-future' },
    { when: { expiresOn: day('2026-06-01') }, then: 'members/consent-expires-before-grant' },
  ])('refuses with $then', ({ when, then }) =>
    expect(grantConsent({ ...given, ...when, today })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('withdrawing', () => {
  it.each(['2026-06-01', '2026-06-30'])('works from %s', (on) =>
    expect(withdrawConsent(aConsent(), { on: day(on), today })).toEqual({ ok: true, value: aConsent({ withdrawnOn: day(on) }) }),
  );
  it.each([
    { given: aConsent({ withdrawnOn: today }), on: '2026-06-30', then: 'members/consent-already-withdrawn' },
    { given: aConsent(), on: '2026-05-31', then: 'members/consent-before-grant' },
    { given: aConsent(), on: '2026-07-01', then: 'members/date-in-future' },
  ])('refuses with $then', ({ given, on, then }) =>
    expect(withdrawConsent(given, { on: day(on), today })).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
