/** SQL: the branch at which a session meets, by the aliases of the session and of its group. */
export const branchOfSession = (session: string, group: string): string => `coalesce(${session}.placed_branch_id, ${group}.branch_id)`;

/** SQL: the room in which a session meets, by the aliases of the session and of its group. */
export const roomOfSession = (session: string, group: string): string =>
  `case when ${session}.placed_branch_id is null then ${group}.room_id else ${session}.placed_room_id end`;
