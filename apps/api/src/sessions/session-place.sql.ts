import { roomOfGroup } from '../groups/group-room.sql.ts';

/** SQL: the branch at which a session meets, by the aliases of the session and of its group. */
export const branchOfSession = (session: string, group: string): string => `coalesce(${session}.placed_branch_id, ${group}.branch_id)`;

/** SQL: the branches whose staff may lead a session, for a comparison with a column: that of its group, and that at which it meets. */
export const branchesOfLeaders = (session: string, group: string): string => `any(array[${group}.branch_id, ${session}.placed_branch_id])`;

/** SQL: the room in which a session meets, by the aliases of the session and of its group: its own, or that of its group on its day. */
export const roomOfSession = (session: string, group: string): string =>
  `case when ${session}.placed_branch_id is not null then ${session}.placed_room_id
    else ${roomOfGroup(group, `(${session}.starts_at at time zone ${session}.time_zone)::date`)} end`;
