import type { QuietDays } from '@saath/domain/care';
import type { Language } from '@saath/domain/kernel';
import type { CountryText, Days, Id, TimeText, Version, ZoneText } from '../http/units.ts';

/** The centre in which the person works, with its settings. */
export class CentreView {
  /** The centre. */
  id: Id;
  /**
   * The name of the centre.
   * @example Nayi Subah
   */
  name: string;
  /**
   * The code of the centre, with which people sign in by telephone number.
   * @example nayi-subah
   */
  slug: string;
  /** The time zone of the centre. */
  timeZone: ZoneText;
  /** The country of the centre, in which telephone numbers without a country code are read. */
  country: CountryText;
  /** The languages in which the centre works. */
  languages: readonly Language[];
  /**
   * The telephone number that reminders name for help; empty when there is none.
   * @example 1800 123 4567
   */
  helpline: string;
  /** When the quiet hours begin, during which nobody is written to. */
  quietFrom: TimeText;
  /** When the quiet hours end. */
  quietUntil: TimeText;
  /** How many days the offer of a seat stands before the next person is asked. */
  offerDays: Days;
  /** How many days families, buddies and friends have for their answer whether they want to meet. */
  introductionDays: Days;
  /** After how many days without a session a person is listed as not seen lately, where no other number is asked for. */
  unseenDays: QuietDays;
  /** How many days without any contact after a discharge the centre allows; more of them are a reason for a word. */
  noContactDays: Days;
  /** The version of the centre. */
  version: Version;
}
