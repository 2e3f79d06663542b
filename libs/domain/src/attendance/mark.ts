import type { Instant, PersonId, StaffId } from '../kernel/index.ts';
import type { AttendanceState } from '../programmes/index.ts';

/** One tap on a device: a state for a person at a session, or null to clear it. */
export interface Mark {
  /** Made by the device, once for each tap; sending it again changes nothing. */
  readonly clientId: string;
  readonly personId: PersonId;
  readonly state: AttendanceState | null;
  /** How long the person was there; null where nobody says. */
  readonly minutes: number | null;
  /** When the tap was made, by the clock of the device. */
  readonly markedAt: Instant;
  readonly markedBy: StaffId;
}

/** What stands for the people of a session now. */
export interface Sheet {
  /** One for each person who has been marked; a cleared one may be left out. */
  readonly marks: readonly Mark[];
  /** The client ids of every tap ever taken in for this session. */
  readonly seen: ReadonlySet<string>;
}
