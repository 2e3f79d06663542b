import type { Day } from '../kernel/index.ts';
import { consentInForce } from '../members/index.ts';
import type { Channel, Consent } from '../members/index.ts';

/**
 * Whether the centre may write to a relative over this channel on this day. Only the member can allow it: what a relative tells the centre
 * enters the member's record, but nothing goes back to the relative without a consent of the member.
 */
export const mayContactRelative = (memberConsents: readonly Consent[], channel: Channel, on: Day): boolean =>
  consentInForce(memberConsents, 'invite-relative', channel, on) !== undefined;

/** Whether a relative may be called on this day. A call is no message: a consent that is confined to a channel of messages does not allow it. */
export const mayCallRelative = (memberConsents: readonly Consent[], on: Day): boolean =>
  consentInForce(memberConsents, 'call-relative', 'phone', on) !== undefined;
