import type { CentreId, Instant, Language, LocalTime } from '../kernel/index.ts';

/** The tenant: an organisation with its own data, settings and people. */
export interface CentreSettings {
  readonly id: CentreId;
  /** The centre's name in addresses, unique on one installation: `nagpur-centre`. */
  readonly slug: string;
  readonly name: string;
  /** IANA zone, the default of every branch. */
  readonly timeZone: string;
  /** At least one; the first is the default of new people. */
  readonly languages: readonly Language[];
  /** A phone number shown beside the national helplines on every crisis surface. */
  readonly helpline: string | null;
  /** From this local time no message leaves … */
  readonly quietFrom: LocalTime;
  /** … until this one. Both are read in the branch's zone and may span midnight. */
  readonly quietUntil: LocalTime;
}
export interface ActiveCentre extends CentreSettings {
  readonly state: 'active';
}
/** Read-only for everyone inside; nothing is reminded. */
export interface SuspendedCentre extends CentreSettings {
  readonly state: 'suspended';
  readonly suspendedAt: Instant;
  readonly reason: string;
}
export type Centre = ActiveCentre | SuspendedCentre;
export type CentreState = Centre['state'];
