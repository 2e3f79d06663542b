import type { Instant, PersonId, StaffId } from '../kernel/index.ts';
import type { AttendanceState } from '../programmes/index.ts';

/** The sorts of devices on which marks are made. */
export const devices = ['phone', 'tablet', 'computer'] as const;
export type Device = (typeof devices)[number];

/** One tap on a device: a state for a person at a session, or null to clear it. */
export interface Mark {
  /** Made by the device, once for each tap; sending it again changes nothing. */
  readonly clientId: string;
  readonly personId: PersonId;
  /** Of a mark of the kind's own, the mark of the product as which it counts. */
  readonly state: AttendanceState | null;
  /** The code of a mark of the kind's own; null for one of the product. */
  readonly own: string | null;
  /** How many minutes the person stayed; null when not recorded. */
  readonly minutes: number | null;
  /** When the tap was made, by the clock of the device. */
  readonly markedAt: Instant;
  readonly markedBy: StaffId;
  /** The device on which it was made, so that people who disagree know where; null where nobody said it. */
  readonly device: Device | null;
}

/** The marks of a session as they are stored. */
export interface Sheet {
  /** At most one for each person; a cleared mark may be left out. */
  readonly marks: readonly Mark[];
  /** The client ids of all taps received for this session, also of those that changed nothing. */
  readonly seen: ReadonlySet<string>;
  /** Those of the marked people who are on the roster: who have a seat on the day, or had one when the session was finished. */
  readonly roster: ReadonlySet<PersonId>;
}
