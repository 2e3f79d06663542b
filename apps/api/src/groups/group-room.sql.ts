/** SQL: the room of a group on a local day, as `roomOn` of the domain says. */
export const roomOfGroup = (group: string, day: string): string =>
  `case when ${group}.room_from > ${day} then ${group}.room_before else ${group}.room_id end`;
