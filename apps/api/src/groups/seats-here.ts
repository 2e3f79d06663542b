import { seatsOf, type Group } from '@saath/domain/groups';
import type { KindHere } from '../programme-kinds/kinds-here.query.ts';

/** The number of seats of a group in this centre; null for no limit. A kind that is not installed sets no limit. */
export function seatsHere(group: Pick<Group, 'kind' | 'capacity'>, kindHere: KindHere): number | null {
  const kind = kindHere(group.kind);
  return kind === undefined ? group.capacity : seatsOf(group, kind);
}
