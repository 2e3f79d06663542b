import type { ChannelCode } from '@saath/notifications';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText } from '../http/units.ts';

export const deliveryOutcomes = ['accepted', 'rejected', 'unknown'] as const;
export type DeliveryOutcome = (typeof deliveryOutcomes)[number];

/** One attempt to send a reminder through a provider. Its text and its address are nowhere stored. */
export class DeliveryView {
  /** The attempt. */
  id: Id;
  /** The reminder that was sent. */
  reminderId: Id;
  /** The number of the attempt, from 1. */
  attempt: Count;
  /** The channel on which the reminder was sent. */
  channel: ChannelCode;
  /** When the attempt began. */
  startedAt: InstantText;
  /** When the attempt ended; null while it is under way. */
  finishedAt: InstantText | null;
  /** The outcome by the answer of the provider; null while the attempt is under way. */
  outcome: DeliveryOutcome | null;
  /**
   * The answer of the provider, as a code; null when it gave none.
   * @example 250
   */
  code: string | null;
}

/** Attempts, newest first, a page at a time. */
export class DeliveryPage extends pageViewOf(DeliveryView) {}
