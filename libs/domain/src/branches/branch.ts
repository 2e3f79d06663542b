import type { BranchId, Day, HolidayId, RoomId } from '../kernel/index.ts';

/** A location of a centre. The schedules of its groups are local times in its time zone. */
export interface Branch {
  readonly id: BranchId;
  readonly name: string;
  /** The beginning of its members' codes: `D` in `D-014`. It never changes, because codes are written on paper. */
  readonly codePrefix: string;
  readonly address: string | null;
  readonly timeZone: string;
  /** The branch's own country; null where the country of the centre applies. */
  readonly country: string | null;
}

export interface Room {
  readonly id: RoomId;
  readonly branchId: BranchId;
  readonly name: string;
  /** How many people fit; null when that is unknown. */
  readonly capacity: number | null;
}

/** A local day on which no session takes place at a branch. */
export interface Holiday {
  readonly id: HolidayId;
  readonly branchId: BranchId;
  readonly on: Day;
  readonly name: string;
}
