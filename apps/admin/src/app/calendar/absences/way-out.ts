import { Temporal } from '@saath/domain/kernel';
import type { AbsenceSession } from '../../api/shapes.ts';
import { timeIn, dayIn } from '../../ui/zoned-time.ts';

/** A later start of a session at which somebody could lead it. */
export interface LaterStart {
  readonly staffId: string;
  readonly name: string;
  readonly at: string;
}

/** Whether nobody could lead a session at its time, so that another way out is looked for. */
export const nobodyFree = ({ isOpen, substitutes }: AbsenceSession): boolean => isOpen && !substitutes.some(({ isFree }) => isFree);

/** The earliest later start at which one of the people could lead the session; the person who fits better where several could. */
export function laterStart({ substitutes }: AbsenceSession): LaterStart | undefined {
  const found = substitutes.flatMap(({ staffId, name, freeFrom }) => (freeFrom === null ? [] : [{ staffId, name, at: freeFrom }]));
  return found.toSorted((a, b) => Temporal.Instant.compare(Temporal.Instant.from(a.at), Temporal.Instant.from(b.at)))[0];
}

/** A start by the clock of the branch, as a move begins with it. */
export const wantedStart = (at: string, timeZone: string): string => `${dayIn(at, timeZone)}T${timeIn(at, timeZone)}`;
