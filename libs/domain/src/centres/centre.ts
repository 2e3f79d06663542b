import type { CentreId, Instant, Language, LocalTime } from '../kernel/index.ts';

/** The tenant: an organisation with its own data, settings and people. */
export interface CentreSettings {
  readonly id: CentreId;
  /** The centre's name in addresses, unique on one installation: `nagpur-centre`. */
  readonly slug: string;
  readonly name: string;
  /** IANA zone, the default of every branch. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2, the default of every branch: telephone numbers without a country code are read in it. */
  readonly country: string;
  /** At least one; the first is the default of new people. */
  readonly languages: readonly Language[];
  /** A phone number, shown beside the national helplines wherever the product offers help in a crisis. */
  readonly helpline: string | null;
  /** The local time from which no message is sent … */
  readonly quietFrom: LocalTime;
  /** … and the local time at which messages are sent again. Both are in the time zone of the branch; they may span midnight. */
  readonly quietUntil: LocalTime;
}
export interface ActiveCentre extends CentreSettings {
  readonly state: 'active';
}
/** Its people can read but change nothing, and no reminder is sent. */
export interface SuspendedCentre extends CentreSettings {
  readonly state: 'suspended';
  readonly suspendedAt: Instant;
  readonly reason: string;
}
export type Centre = ActiveCentre | SuspendedCentre;
export type CentreState = Centre['state'];
