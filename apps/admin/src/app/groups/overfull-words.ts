import type { GroupItem } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

export type Seated = Pick<GroupItem, 'enrolled' | 'seats' | 'overfull'>;

export const isOverfull = ({ enrolled, seats }: Seated): boolean => seats !== null && enrolled > seats;

/**
 * The person who decided that a group has more people than seats, and whether a sheet brought them; nothing for a group that has none more.
 */
export function overfullWords(words: Words, group: Seated): string | undefined {
  if (!isOverfull(group)) return undefined;
  const { overfull } = group;
  if (overfull === null) return words.say('groups.overfull.nobody');
  const name = overfull.decidedBy ?? words.say('groups.waiting.somebody');
  return words.say(`groups.overfull.${overfull.isBySheet ? 'sheet' : 'staff'}`, { name });
}

/** That the room is smaller than its people, or would be with so many more; nothing where it is not, or nobody has said how many fit. */
export function roomWords(
  words: Words,
  { roomName, roomSeats, enrolled }: Pick<GroupItem, 'roomName' | 'roomSeats' | 'enrolled'>,
  more = 0,
): string | undefined {
  const people = enrolled + more;
  if (roomName === null || roomSeats === null || people <= roomSeats) return undefined;
  return words.say(`groups.room-small.${more === 0 ? 'now' : 'then'}`, { room: roomName, seats: roomSeats, people });
}
