import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { ConsentId, MemberId, RelativeId } from '../kernel/index.ts';
import type { Channel, Consent, ConsentPurpose } from '../members/index.ts';
import { chooseChannel } from './choose-channel.ts';

const on = Temporal.PlainDate.from('2026-06-02');
const consent = (purpose: ConsentPurpose, channel: Channel | null = null, changes: Partial<Consent> = {}): Consent => ({
  id: idOf<ConsentId>(`${purpose} ${channel ?? 'every channel'}`),
  purpose,
  channel,
  grantedOn: on.subtract({ days: 7 }),
  expiresOn: null,
  withdrawnOn: null,
  ...changes,
});
const member = { kind: 'member', id: idOf<MemberId>('sagar') } as const;
const relative = { kind: 'relative', id: idOf<RelativeId>('asha') } as const;
const channels: readonly Channel[] = ['whatsapp', 'email'];

describe('the channel of a reminder', () => {
  it.each([
    { sentence: 'the preferred one of a member', to: member, consents: [consent('messages')], then: 'whatsapp' },
    { sentence: 'the first one with a consent', to: member, consents: [consent('messages', 'email')], then: 'email' },
    { sentence: 'the preferred one of a relative', to: relative, consents: [consent('contact-relative')], then: 'whatsapp' },
    {
      sentence: 'the first one of a relative with a consent',
      to: relative,
      consents: [consent('contact-relative', 'email')],
      then: 'email',
    },
  ])('is $sentence', ({ to, consents, then }) =>
    expect(chooseChannel({ to, addresses: channels, channels, consents }, on)).toEqual({ channel: then }),
  );

  it.each([
    { sentence: 'nobody has consented', to: member, consents: [] },
    { sentence: 'a member only allows contact with a relative', to: member, consents: [consent('contact-relative')] },
    { sentence: 'a relative is only covered by messages to the member', to: relative, consents: [consent('messages')] },
    { sentence: 'the consent is for another channel', to: member, consents: [consent('messages', 'sms')] },
    { sentence: 'the consent was withdrawn', to: member, consents: [consent('messages', null, { withdrawnOn: on })] },
    {
      sentence: 'the consent to contact a relative has expired',
      to: relative,
      consents: [consent('contact-relative', null, { expiresOn: on })],
    },
  ])('is refused, and names the preferred channel, if $sentence', ({ to, consents }) =>
    expect(chooseChannel({ to, addresses: channels, channels, consents }, on)).toEqual({ channel: 'whatsapp', refused: 'no-consent' }),
  );

  it.each([{ to: member }, { to: relative }])('is refused without a channel if no address of the $to.kind is recorded', ({ to }) =>
    expect(chooseChannel({ to, addresses: [], channels: [], consents: [consent('messages'), consent('contact-relative')] }, on)).toEqual({
      channel: undefined,
      refused: 'no-address',
    }),
  );

  it.each<{ sentence: string; addresses: readonly Channel[]; channels: readonly Channel[]; consents: readonly Consent[]; then: object }>([
    {
      sentence: 'no channel is connected, by the preferred one',
      addresses: ['whatsapp', 'sms'],
      channels: [],
      consents: [consent('messages')],
      then: { channel: 'whatsapp', refused: 'channel-not-connected' },
    },
    {
      sentence: 'no channel is connected and nobody has consented',
      addresses: ['whatsapp', 'sms'],
      channels: [],
      consents: [],
      then: { channel: 'whatsapp', refused: 'channel-not-connected' },
    },
    {
      sentence: 'only the channel of the consent is not connected',
      addresses: ['whatsapp', 'email'],
      channels: ['email'],
      consents: [consent('messages', 'whatsapp')],
      then: { channel: 'whatsapp', refused: 'channel-not-connected' },
    },
    {
      sentence: 'a channel is connected and nobody has consented to any',
      addresses: ['whatsapp', 'email'],
      channels: ['email'],
      consents: [],
      then: { channel: 'email', refused: 'no-consent' },
    },
    {
      sentence: 'the consent is for a channel without an address',
      addresses: ['email'],
      channels: ['email'],
      consents: [consent('messages', 'whatsapp')],
      then: { channel: 'email', refused: 'no-consent' },
    },
  ])('says what is missing if $sentence', ({ addresses, channels: connected, consents, then }) =>
    expect(chooseChannel({ to: member, addresses, channels: connected, consents }, on)).toEqual(then),
  );

  it('takes the next connected channel with a consent before it says that another is not connected', () =>
    expect(
      chooseChannel({ to: member, addresses: ['whatsapp', 'email'], channels: ['email'], consents: [consent('messages')] }, on),
    ).toEqual({
      channel: 'email',
    }));
});
