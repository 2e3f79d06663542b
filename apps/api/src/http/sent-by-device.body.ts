import { IsInstant, MayBeMissing } from './request-values.ts';
import type { InstantText } from './units.ts';

/** The body of a request about something that was done on a device before, perhaps without a network. */
export class SentByDevice {
  /**
   * The time by the clock of the device when it sends this. A clock that is off by two minutes or more is corrected by it; left out, it is
   * taken as right.
   */
  @MayBeMissing() @IsInstant() sentAt?: InstantText;
}
