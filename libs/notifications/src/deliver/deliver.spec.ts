import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { createChannelRegistry } from '../channels/channel-registry.ts';
import type { Rejection, SendOutcome } from '../channels/channel.ts';
import { createEmailChannel } from '../channels/email/email-channel.ts';
import { createLogChannel } from '../channels/log/log-channel.ts';
import { templates } from '../templates/templates.ts';
import { afterCrash, afterSending } from './after-sending.ts';
import { messageOfRule } from './message-of-rule.ts';
import { neutralOr, prepareDelivery, type Delivery, type Route } from './prepare-delivery.ts';

const log = createLogChannel(() => undefined);
const email = createEmailChannel({ mailUrl: 'smtp://127.0.0.1:9', from: 'Saath <no-reply@saath.example>' });
const registry = createChannelRegistry([email, log]);
const { sessionReminder, staffInvitation } = templates;

const byEmail: Route = { channel: 'email', address: 'sunil@example.org', consented: true };
const bySms: Route = { channel: 'sms', address: '+919000000000', consented: true };
const aDelivery = (over: Partial<Delivery<typeof sessionReminder.sample>> = {}): Delivery<typeof sessionReminder.sample> => ({
  template: sessionReminder,
  params: sessionReminder.sample,
  language: 'mr',
  context: { timeZone: 'Asia/Kolkata', now: Temporal.Instant.from('2026-11-24T18:30+05:30'), senderName: 'Nayi Subah' },
  routes: [byEmail],
  ...over,
});

describe('preparing a delivery', () => {
  it('words it in the language of the reader, for the way chosen', () => {
    const prepared = prepareDelivery(aDelivery(), registry);
    expect(prepared).toMatchObject({ sendable: true, channel: 'email', message: { to: 'sunil@example.org', senderName: 'Nayi Subah' } });
    expect(JSON.stringify(prepared)).toContain('उद्या, बुधवार 25 नोव्हेंबर, संध्याकाळी 6:30 वाजता भेट ठरली आहे, Dharampeth');
  });

  it.each([
    { given: 'the preferred channel is not installed', routes: [bySms, byEmail], then: { sendable: true, channel: 'email' } },
    {
      given: 'the preferred channel is not consented to',
      routes: [
        { ...byEmail, consented: false },
        { ...byEmail, channel: 'log' as const },
      ],
      then: { sendable: true, channel: 'log' },
    },
    { given: 'no address is on record', routes: [{ ...byEmail, address: undefined }], then: { sendable: false, reason: 'no-address' } },
    { given: 'only channels that are not installed', routes: [bySms], then: { sendable: false, reason: 'channel-not-connected' } },
    {
      given: 'an address only for a channel that is not installed',
      routes: [{ ...byEmail, address: undefined }, bySms],
      then: { sendable: false, reason: 'channel-not-connected' },
    },
    { given: 'no way at all', routes: [], then: { sendable: false, reason: 'no-address' } },
    { given: 'consent withdrawn', routes: [{ ...byEmail, consented: false }], then: { sendable: false, reason: 'no-consent' } },
  ])('given $given, answers $then', ({ routes, then }) => expect(prepareDelivery(aDelivery({ routes }), registry)).toMatchObject(then));

  it('refuses wording that would tell, and takes the same without it', () => {
    const params = { ...sessionReminder.sample, place: 'Rehab Centre, Dharampeth' };
    expect(prepareDelivery(aDelivery({ params }), registry)).toEqual({ sendable: false, reason: 'wording' });
    expect(prepareDelivery(aDelivery({ params: { ...params, place: neutralOr(params.place, undefined) } }), registry)).toMatchObject({
      sendable: true,
    });
  });

  it('writes under a neutral name when the centre’s own would tell, but names the centre to its staff', () => {
    const context = { ...aDelivery().context, senderName: 'Nayi Subah Nasha Mukti Kendra' };
    expect(prepareDelivery(aDelivery({ context }), registry)).toMatchObject({ message: { senderName: 'Saath' } });
    const invitation = { ...aDelivery({ context }), template: staffInvitation, params: staffInvitation.sample };
    expect(prepareDelivery(invitation, registry)).toMatchObject({ message: { senderName: context.senderName } });
  });

  it('keeps a name from breaking out of the words', () => {
    const params = { ...sessionReminder.sample, name: '<b>Sunil\r\nBcc: x@example.org' };
    const prepared = prepareDelivery(aDelivery({ params }), registry);
    if (!prepared.sendable) throw new Error(prepared.reason);
    expect(prepared.message.html).toContain('&lt;b&gt;Sunil Bcc: x@example.org');
    expect(prepared.message.subject).not.toMatch(/[\r\n]/);
  });
});

describe('after an attempt', () => {
  const rejected = (because: Rejection): SendOutcome => ({ outcome: 'rejected', code: 'smtp-000', because });
  it.each([
    { outcome: { outcome: 'accepted', reference: 'r' } as const, triesLeft: false, then: 'settle' },
    { outcome: { outcome: 'unknown', code: 'timeout' } as const, triesLeft: true, then: 'ask-staff' },
    { outcome: rejected('never'), triesLeft: true, then: 'give-up' },
    { outcome: rejected('not-now'), triesLeft: true, then: 'retry' },
    { outcome: rejected('unavailable'), triesLeft: true, then: 'retry' },
    { outcome: rejected('not-now'), triesLeft: false, then: 'give-up' },
  ])('$outcome with tries left $triesLeft: $then', ({ outcome, triesLeft, then }) =>
    expect(afterSending(outcome, { triesLeft })).toBe(then),
  );
});

it.each([
  { guarantee: 'idempotent', then: 'send-again' },
  { guarantee: 'lookup', then: 'look-up' },
  { guarantee: 'neither', then: 'ask-staff' },
] as const)('after a crash in mid-call a provider with $guarantee means $then', ({ guarantee, then }) =>
  expect(afterCrash(guarantee)).toBe(then),
);

it.each([
  ['day-before', 'sessionReminder'],
  ['two-hours-before', 'sessionSoon'],
  ['session-cancelled', 'sessionCancelled'],
  ['session-moved', 'sessionMoved'],
  ['session-moved-2', 'sessionMoved'],
])('the rule %s is told by %s', (rule, message) => expect(messageOfRule(rule)).toBe(message));
