import type { BranchId, Day, HolidayId, RoomId } from '../kernel/index.ts';

/** A place of a centre. Every wall-clock plan of its groups is read in its zone. */
export interface Branch {
  readonly id: BranchId;
  readonly name: string;
  /** What its members' codes begin with: `D` in `D-014`. Never changes, because codes are written on paper. */
  readonly codePrefix: string;
  readonly address: string | null;
  readonly timeZone: string;
}

export interface Room {
  readonly id: RoomId;
  readonly branchId: BranchId;
  readonly name: string;
  /** People; null when nobody counted. */
  readonly capacity: number | null;
}

/** A local day on which a branch holds no sessions. */
export interface Holiday {
  readonly id: HolidayId;
  readonly branchId: BranchId;
  readonly on: Day;
  readonly name: string;
}
