import type { Language } from '@saath/domain/kernel';
import type { StaffRole } from '@saath/domain/staff';
import { pageViewOf } from '../http/page.view.ts';
import type { EmailText, Id, InstantText, Version, ZoneText } from '../http/units.ts';

/** A record by its name. */
export class NamedView {
  /** The record. */
  id: Id;
  /**
   * The name of the record.
   * @example Kothrud
   */
  name: string;
}

/** The account of the person who is signed in. */
export class MeUserView extends NamedView {
  /** The language in which the console speaks to the person. */
  language: Language;
  /** Whether the person operates the installation. */
  operator: boolean;
}

/** A centre in which the person works. */
export class MeCentreView extends NamedView {
  /**
   * The code of the centre, with which people sign in by telephone number.
   * @example nayi-subah
   */
  slug: string;
  /** The languages in which the centre works. */
  languages: readonly Language[];
  /** The time zone of the centre. */
  timeZone: ZoneText;
}

/** The work of a person in a centre. */
export class MembershipView {
  /** The centre. */
  centre: MeCentreView;
  /** The role of the person in the centre. */
  role: StaffRole;
  /** The person, as a member of the centre’s staff. */
  staffId: Id;
  /** The branches that the person reaches; null for every branch. */
  branches: readonly NamedView[] | null;
}

/** The person who is signed in, the centres in which they work, and what they may do in the one that is open. */
export class MeView {
  /** The account. */
  user: MeUserView;
  /** The centres in which the person works. */
  memberships: readonly MembershipView[];
  /** The centre that is open; null when none is. */
  active: Id | null;
  /** The permissions of the person in the open centre; each operation names the one it needs in `x-permission`. */
  permissions: readonly string[];
  /** The version of the account. */
  version: Version;
}

/** The address and number with which a person signs in, and the changes that wait to be confirmed. */
export class SignInDataView {
  /** The address of the account; null for a person without one. */
  email: EmailText | null;
  /**
   * The telephone number for signing in, of which only the end is shown; null when there is none.
   * @example +91 •••••• 2345
   */
  phone: string | null;
  /**
   * The address that waits to be confirmed, of which only the beginning is shown.
   * @example m•••@example.org
   */
  newEmail: string | null;
  /**
   * The number that waits to be confirmed, of which only the end is shown.
   * @example +91 •••••• 2345
   */
  newPhone: string | null;
}

/** An address or a telephone number that a link confirms. */
export class ConfirmationView {
  /** Whether it is an address or a number. */
  kind: 'email' | 'phone';
  /**
   * The address or number, of which only a part is shown.
   * @example +91 •••••• 2345
   */
  value: string;
}

/** An invitation to work in a centre. */
export class InvitationView {
  /**
   * The name of the centre.
   * @example Nayi Subah
   */
  centreName: string;
  /** The address that was invited. */
  email: EmailText;
  /**
   * The name of the person who is invited.
   * @example Meera Kulkarni
   */
  name: string;
  /** The role that the person will have. */
  role: StaffRole;
  /** Whether the person has an account: then they accept with its password, which stays. */
  hasAccount: boolean;
}

/** A device on which the person is signed in. */
export class SignInItem {
  /** The sign-in. */
  id: Id;
  /** When the person signed in. */
  createdAt: InstantText;
  /** When the device was last used. */
  lastSeenAt: InstantText;
  /**
   * The browser and the system of the device.
   * @example Firefox, Linux
   */
  device: string;
  /** Whether it is the sign-in of this request. */
  current: boolean;
}

/** The devices on which the person is signed in, a page at a time. */
export class SignInPage extends pageViewOf(SignInItem) {}
