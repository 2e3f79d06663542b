import { seatsOf, type Group } from '@saath/domain/groups';
import type { KindInPlaceHere, PlaceOfGroup } from '../programme-kinds/kinds-here.query.ts';

/** The number of seats of a group in its branch; null for no limit. A kind that is not installed sets no limit. */
export function seatsHere(group: PlaceOfGroup & Pick<Group, 'capacity'>, kindHere: KindInPlaceHere): number | null {
  const kind = kindHere(group);
  return kind === undefined ? group.capacity : seatsOf(group, kind);
}
