import { pageViewOf } from '../http/page.view.ts';
import type { Count, CountryText, Id, Version, ZoneText } from '../http/units.ts';

/** A room of a branch. */
export class RoomView {
  /** The room. */
  id: Id;
  /**
   * The name of the room, unique in its branch.
   * @example Hall 1
   */
  name: string;
  /** How many people fit into the room; null when nobody wrote it. */
  capacity: Count | null;
}

/** A branch of the centre. */
export class BranchView {
  /** The branch. */
  id: Id;
  /**
   * The name of the branch, unique in the centre.
   * @example Kothrud
   */
  name: string;
  /**
   * The postal address; empty when nobody wrote it.
   * @example 12 Karve Road, Pune 411038
   */
  address: string;
  /** The time zone of the branch. */
  timeZone: ZoneText;
  /** The country in which telephone numbers without a country code are read. */
  country: CountryText;
  /** Whether the country is the branch’s own or that of the centre. */
  countryFrom: 'branch' | 'centre';
  /** The rooms of the branch. */
  rooms: readonly RoomView[];
  /** How many groups meet in the branch. */
  groups: Count;
  /** How many members belong to the branch. */
  members: Count;
  /** The version of the branch. */
  version: Version;
}

/** Branches, a page at a time. */
export class BranchPage extends pageViewOf(BranchView) {}
/** Rooms of a branch, a page at a time. */
export class RoomPage extends pageViewOf(RoomView) {}
