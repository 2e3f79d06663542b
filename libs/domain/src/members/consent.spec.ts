import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { ConsentId } from '../kernel/index.ts';
import { allowancesOn, consentInForce, consentState, consentsToRenew, grantConsent, renewalFrom, withdrawConsent } from './consent.ts';
import type { Consent } from './consent.ts';
import { channels, consentMeans, consentPurposes, purposeFacts, purposesForRelatives } from './consent-purpose.ts';

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
    expect(grantConsent({ ...given, ...when, relativeId: null, today })).toEqual({ ok: true, value: { ...aConsent(), ...when } }),
  );
  it.each(purposesForRelatives)('accepts %s for a relative who is named', (purpose) =>
    expect(grantConsent({ ...given, purpose, channel: 'phone', relativeId: 'relative-1', today })).toMatchObject({ ok: true }),
  );
  it.each([
    { when: { grantedOn: day('2026-07-01') }, then: 'members/date-in-future' },
    { when: { expiresOn: day('2026-06-01') }, then: 'members/consent-expires-before-grant' },
    { when: { relativeId: 'relative-1' }, then: 'members/consent-recipient' },
    { when: { purpose: 'call-relative', channel: null }, then: 'members/consent-recipient' },
    { when: { channel: 'phone' }, then: 'members/consent-means' },
    { when: { purpose: 'tell-relative-plan', channel: 'sms', relativeId: 'relative-1' }, then: 'members/consent-means' },
  ] as const)('refuses $when with $then', ({ when, then }) =>
    expect(grantConsent({ ...given, relativeId: null, ...when, today })).toMatchObject({ ok: false, problem: { code: then } }),
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

describe('the state of a consent', () => {
  it.each([
    { given: {}, on: '2026-05-31', then: 'not-yet' },
    { given: {}, on: '2026-06-01', then: 'in-force' },
    { given: { expiresOn: day('2026-07-01') }, on: '2026-06-30', then: 'in-force' },
    { given: { expiresOn: day('2026-07-01') }, on: '2026-07-01', then: 'expired' },
    { given: { withdrawnOn: day('2026-06-20') }, on: '2026-06-19', then: 'in-force' },
    { given: { withdrawnOn: day('2026-06-20'), expiresOn: day('2026-06-10') }, on: '2026-06-20', then: 'withdrawn' },
  ])('with $given on $on is $then', ({ given, on, then }) => expect(consentState(aConsent(given), day(on))).toBe(then));
});

describe('asking again', () => {
  it.each([
    { expiresOn: null, then: undefined },
    { expiresOn: '2026-09-01', then: '2026-08-18' },
    { expiresOn: '2026-06-16', then: '2026-06-02' },
    { expiresOn: '2026-06-15', then: '2026-06-01' },
    { expiresOn: '2026-06-02', then: '2026-06-01' },
  ])('of one until $expiresOn begins on $then', ({ expiresOn, then }) =>
    expect(renewalFrom(aConsent({ expiresOn: expiresOn === null ? null : day(expiresOn) }))?.toString()).toBe(then),
  );
});

describe('the consents that are to be asked again', () => {
  const ending = {
    ...aConsent({ id: idOf<ConsentId>('ending'), purpose: 'call-relative', channel: null, expiresOn: day('2026-09-15') }),
    relativeId: 'asha',
  };
  const other = (given: Partial<typeof ending>) => ({ ...ending, id: idOf<ConsentId>('other'), grantedOn: day('2026-09-02'), ...given });
  const later = day('2027-03-01');

  it.each([
    { on: '2026-08-31', then: [] },
    { on: '2026-09-01', then: ['ending'] },
    { on: '2026-09-14', then: ['ending'] },
    { on: '2026-09-15', then: [] },
  ])('on $on are $then: from fourteen days before their end, while in force', ({ on, then }) =>
    expect(consentsToRenew([ending], day(on)).map(({ id }) => id)).toEqual(then),
  );

  it.each([
    { what: 'one that has no end', given: { expiresOn: null }, then: [] },
    { what: 'one that ends later', given: { expiresOn: later }, then: [] },
    { what: 'a wider one that ends later', given: { expiresOn: later, purpose: 'contact-relative' as const }, then: [] },
    { what: 'one that ends on the same day', given: {}, then: ['ending', 'other'] },
    { what: 'one by fewer means', given: { expiresOn: later, channel: 'phone' as const }, then: ['ending'] },
    { what: 'one about another relative', given: { expiresOn: later, relativeId: 'ravi' }, then: ['ending'] },
    { what: 'one for another purpose', given: { expiresOn: later, purpose: 'invite-relative' as const }, then: ['ending'] },
    { what: 'one that was withdrawn', given: { expiresOn: later, withdrawnOn: day('2026-09-03') }, then: ['ending'] },
    { what: 'one that begins later', given: { expiresOn: later, grantedOn: day('2026-09-06') }, then: ['ending'] },
  ])('beside $what are $then', ({ given, then }) =>
    expect(consentsToRenew([ending, other(given)], day('2026-09-05')).map(({ id }) => id)).toEqual(then),
  );

  it('are none of those that were withdrawn, nor of those without an end', () =>
    expect(
      consentsToRenew(
        [
          { ...ending, withdrawnOn: day('2026-09-02') },
          { ...ending, expiresOn: null },
        ],
        day('2026-09-05'),
      ),
    ).toEqual([]));
});

describe('what is allowed on a day', () => {
  const wide = aConsent({ id: idOf<ConsentId>('wide'), purpose: 'contact-relative', channel: null });
  const call = aConsent({ id: idOf<ConsentId>('call'), purpose: 'call-relative', channel: null });
  const letters = aConsent({ id: idOf<ConsentId>('letters'), purpose: 'contact-relative', channel: 'whatsapp' });
  it.each([
    { consents: [], purpose: 'call-relative', means: [], by: [] },
    { consents: [wide], purpose: 'invite-relative', means: purposeFacts['contact-relative'].means, by: ['wide'] },
    { consents: [wide], purpose: 'call-relative', means: ['phone'], by: ['wide'] },
    { consents: [wide], purpose: 'tell-relative-plan', means: [], by: [] },
    { consents: [call], purpose: 'call-relative', means: ['phone'], by: ['call'] },
    { consents: [call], purpose: 'contact-relative', means: [], by: [] },
    { consents: [letters, call], purpose: 'invite-relative', means: ['whatsapp'], by: ['letters'] },
    { consents: [letters], purpose: 'call-relative', means: [], by: [] },
    { consents: [wide, call], purpose: 'call-relative', means: ['phone'], by: ['wide', 'call'] },
    { consents: [call, { ...wide, withdrawnOn: today }], purpose: 'call-relative', means: ['phone'], by: ['call'] },
    { consents: [letters, wide], purpose: 'invite-relative', means: purposeFacts['contact-relative'].means, by: ['letters', 'wide'] },
    { consents: [{ ...wide, withdrawnOn: today }], purpose: 'call-relative', means: [], by: [] },
  ] as const)('for $purpose is $means', ({ consents, purpose, means, by }) =>
    expect(allowancesOn(consents, [purpose], today)).toMatchObject([{ purpose, means, by }]),
  );

  it.each([
    { ends: [], until: undefined },
    { ends: ['2026-09-01'], until: '2026-09-01' },
    { ends: ['2026-09-01', '2026-10-01', '2026-08-01'], until: '2026-10-01' },
    { ends: ['2026-09-01', null], until: undefined },
  ])('with ends $ends lasts until $until', ({ ends, until }) => {
    const one = (channel: (typeof channels)[number] | undefined, end: string | null) =>
      aConsent({ purpose: 'invite-relative', channel: channel ?? null, expiresOn: end === null ? null : day(end) });
    const consents = ends.map((end, index) => one(channels[index], end));
    expect(allowancesOn(consents, ['invite-relative'], today)[0]?.until?.toString()).toBe(until);
  });

  it.each([
    { sentence: 'the renewed one first', ends: ['2027-03-01', '2026-09-01'], until: '2027-03-01' },
    { sentence: 'the renewed one last', ends: ['2026-09-01', '2027-03-01'], until: '2027-03-01' },
    { sentence: 'a short one beside one without an end', ends: ['2026-09-01', null], until: undefined },
    { sentence: 'one that has expired beside one in force', ends: ['2026-06-30', '2026-09-01'], until: '2026-09-01' },
  ])('with two of the same means lasts as long as either: $sentence', ({ ends, until }) => {
    const consents = ends.map((end, index) =>
      aConsent({
        ...{ id: idOf<ConsentId>(String(index)), purpose: 'call-relative', channel: null },
        expiresOn: end === null ? null : day(end),
      }),
    );
    expect(allowancesOn(consents, ['call-relative'], today)[0]?.until?.toString()).toBe(until);
  });

  it.each([
    { first: '2026-07-05', second: '2026-10-05', until: '2026-10-05', so: 'renewed before its end' },
    { first: '2026-10-05', second: '2026-07-05', until: '2026-10-05', so: 'in whatever order they are read' },
    { first: '2026-07-05', second: null, until: undefined, so: 'then given without an end' },
  ])('lasts until the end of the later of two, $so: $until', ({ first, second, until }) => {
    const given = [first, second].map((end, index) =>
      aConsent({ id: idOf<ConsentId>(String(index)), purpose: 'call-relative', channel: null, expiresOn: end === null ? null : day(end) }),
    );
    const [allowed] = allowancesOn(given, ['call-relative'], today);
    expect([allowed?.by, allowed?.until?.toString()]).toEqual([['0', '1'], until]);
  });

  it('names no consent that has ended', () => {
    const given = [aConsent({ expiresOn: day('2026-06-20') }), aConsent({ id: idOf<ConsentId>('new'), grantedOn: day('2026-06-20') })];
    expect(allowancesOn(given, ['messages'], today)).toMatchObject([{ means: ['whatsapp'], by: ['new'], until: null }]);
  });

  it('never exceeds what a consent in force names', () => {
    const consent = fc.record({ purpose: fc.constantFrom(...consentPurposes), channel: fc.constantFrom(null, ...consentMeans) });
    fc.assert(
      fc.property(fc.array(consent, { maxLength: 4 }), (given) => {
        const consents = given.map((one, index) => aConsent({ ...one, id: idOf<ConsentId>(String(index)) }));
        for (const { purpose, means } of allowancesOn(consents, consentPurposes, today))
          for (const each of means)
            expect(
              consents.some(
                (one) => [purpose, ...purposeFacts[purpose].within].includes(one.purpose) && [null, each].includes(one.channel),
              ),
            ).toBe(true);
      }),
    );
  });

  it.each(consentPurposes)('has a notice in each language for %s', (purpose) =>
    expect(Object.values(purposeFacts[purpose].notice).every((text) => text.length > 20)).toBe(true),
  );
});
