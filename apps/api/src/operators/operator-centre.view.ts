import type { Language } from '@saath/domain/kernel';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, CountryText, Id, InstantText, Version, ZoneText } from '../http/units.ts';

/** How far the first administrator of a centre is. */
export class AdministratorState {
  /** Whether an invitation was sent. */
  invited: boolean;
  /** Whether an administrator has accepted. */
  accepted: boolean;
}

/** A centre as a customer: counts, never a record. */
export class OperatorCentreView {
  /** The centre. */
  id: Id;
  /**
   * The name of the centre.
   * @example Nayi Subah
   */
  name: string;
  /**
   * The code of the centre, unique in the installation.
   * @example nayi-subah
   */
  slug: string;
  /** The time zone of the centre. */
  timeZone: ZoneText;
  /** The country of the centre, in which telephone numbers without a country code are read. */
  country: CountryText;
  /** The languages in which the centre works. */
  languages: readonly Language[];
  /** Whether the centre works or is read-only. */
  state: 'active' | 'suspended';
  /** How many branches the centre has. */
  branches: Count;
  /** How many people work in the centre. */
  staff: Count;
  /** How many members the centre has. */
  members: Count;
  /** How many groups the centre has. */
  groups: Count;
  /** How far the first administrator is. */
  administrator: AdministratorState;
  /** When the centre was onboarded. */
  createdAt: InstantText;
  /** The version of the centre. */
  version: Version;
}

/** The installation in figures. */
export class PlatformFiguresView {
  /** How many centres there are. */
  centres: Count;
  /** How many centres wait for their first administrator. */
  waiting: Count;
  /** How many members all centres have. */
  members: Count;
  /** How many groups all centres have. */
  groups: Count;
}

/** The centres of the installation, a page at a time. */
export class OperatorCentrePage extends pageViewOf(OperatorCentreView) {}
