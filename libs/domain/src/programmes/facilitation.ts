import type { StaffRole } from '../staff/index.ts';
import type { Facilitation } from './programme-kind.ts';

/** A person of the staff who is to facilitate, or to step in. */
export interface Leader {
  readonly name: string;
  readonly role: StaffRole;
}

/** The gaps among the facilitators of a group by the rules of its kind. Nothing is refused: a group may begin before everybody is found. */
export interface FacilitationGaps {
  /** How many more people the kind asks for. */
  readonly missing: number;
  /** How many more people the kind asks for who step in; a facilitator beyond the least number is one. */
  readonly missingBackUps: number;
  /** The people whose role does not facilitate this kind. */
  readonly unsuited: readonly Leader[];
}

/** Compares the facilitators and back-ups of a group with what its kind asks for. A person of another role does not count towards the least number. */
export function facilitationGaps(
  { roles, minimum, backUps }: Facilitation,
  leaders: readonly Leader[],
  named: readonly Leader[],
): FacilitationGaps {
  const unsuited = [...leaders, ...named].filter(({ role }) => !roles.includes(role));
  const leading = leaders.filter(({ role }) => roles.includes(role)).length;
  const steppingIn = named.filter(({ role }) => roles.includes(role)).length + Math.max(0, leading - minimum);
  return { missing: Math.max(0, minimum - leading), missingBackUps: Math.max(0, backUps - steppingIn), unsuited };
}
