import { isDayBefore } from '../kernel/index.ts';
import type { Day, StayId } from '../kernel/index.ts';

/** One episode of treatment. A readmission is a further stay of the same member; at most one is open. */
export interface Stay {
  readonly id: StayId;
  readonly admittedOn: Day;
  /** Null while the stay is open. */
  readonly dischargedOn: Day | null;
}

export const openStay = (stays: readonly Stay[]): Stay | undefined => stays.find((stay) => stay.dischargedOn === null);

/** The day of the last discharge, from which follow-ups are counted; undefined when no stay has ended. */
export function lastDischarge(stays: readonly Stay[]): Day | undefined {
  return stays.reduce<Day | undefined>((latest, { dischargedOn }) => {
    if (dischargedOn === null) return latest;
    return latest === undefined || isDayBefore(latest, dischargedOn) ? dischargedOn : latest;
  }, undefined);
}
