import type { StaffRole } from '../staff/index.ts';
import type { Facilitation } from './programme-kind.ts';

/** A person of the staff who is to facilitate. */
export interface Leader {
  readonly name: string;
  readonly role: StaffRole;
}

/** What the facilitators of a group lack by what its kind asks for. Nothing is refused: a group may begin before everybody is found. */
export interface FacilitationGaps {
  /** How many more people the kind asks for. */
  readonly missing: number;
  /** The people whose role does not facilitate this kind. */
  readonly unsuited: readonly Leader[];
}

/** Compares the facilitators of a group with what its kind asks for. A person of another role does not count towards the least number. */
export function facilitationGaps({ roles, minimum }: Facilitation, leaders: readonly Leader[]): FacilitationGaps {
  const unsuited = leaders.filter(({ role }) => !roles.includes(role));
  return { missing: Math.max(0, minimum - (leaders.length - unsuited.length)), unsuited };
}
