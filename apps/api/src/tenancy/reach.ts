/** Placeholders for the three values of the actor's reach; the transaction turns them into parameters (`bind-reach`). */
export const reachBranches = '{reach.branches}';
export const reachFacilitator = '{reach.facilitator}';
export const reachStaff = '{reach.staff}';

const branches = (branchId: string): string => `(${reachBranches}::uuid[] is null or ${branchId} = any(${reachBranches}))`;

/** SQL: the member is not one who was merged into another. The ids are read once for the statement, from an index that has nobody else. */
const isOwn = (memberId: string): string =>
  `${memberId} <> all(array(select merged.id from members merged where merged.centre_id = $1 and merged.merged_into_id is not null))`;

/** SQL: a member within reach; one who was merged into another is reached by nobody. */
const members = (member: string): string =>
  `(${branches(`${member}.branch_id`)} and ${reachFacilitator}::uuid is null and ${isOwn(`${member}.id`)})`;

const groups = (group: string): string =>
  `(${branches(`${group}.branch_id`)} and (${reachFacilitator}::uuid is null or exists (select 1 from group_facilitators own
     where own.centre_id = ${group}.centre_id and own.group_id = ${group}.id and own.staff_id = ${reachFacilitator} and own.ends_on is null)))`;

/** A session with the alias of its group: that of its group, and of the people who are named to lead it, who work there or where it meets. */
const sessionsOf = (session: string, group: string): string =>
  `(${groups(group)} or ((${branches(`${group}.branch_id`)} or ${branches(`${session}.placed_branch_id`)}) and exists (
     select 1 from session_facilitators named
     where named.centre_id = ${session}.centre_id and named.session_id = ${session}.id and named.staff_id = ${reachStaff})))`;

/**
 * The domain's rules of reach (`staff/reach.ts`) as SQL conditions: the record is within the reach of the acting person. Each takes the
 * alias of its table, `branches` takes the column with the branch. A statement that joins the group of a session uses `sessionsOf`, which
 * has the same meaning as `sessions`.
 */
export const reach = {
  branches,
  members,
  /** A record that names its member; nothing more is read of the member when the reach is the whole centre. */
  ofMember: (record: string): string =>
    `(${reachFacilitator}::uuid is null and ${isOwn(`${record}.member_id`)} and (${reachBranches}::uuid[] is null or exists (select 1 from members of_member
      where of_member.centre_id = ${record}.centre_id and of_member.id = ${record}.member_id and of_member.branch_id = any(${reachBranches}))))`,
  /** A person who is accompanied: for their present mentor, and for the staff who may read their record. */
  mentees: (member: string): string =>
    `(${members(member)} or exists (select 1 from mentorships own join mentors self on self.centre_id = own.centre_id and self.id = own.mentor_id
      where own.centre_id = ${member}.centre_id and own.member_id = ${member}.id and own.ended_on is null and self.staff_id = ${reachStaff}))`,
  /** A pairing with the aliases of its mentor and of its person, also after its end: what a mentor logs late is of their own pairing. */
  mentorships: (mentor: string, member: string): string => `(${members(member)} or ${mentor}.staff_id = ${reachStaff})`,
  groups,
  /** A person of the staff whose branches are among those of the reader, or an administrator. */
  staff: (staff: string): string =>
    `(${reachBranches}::uuid[] is null or ${staff}.role = 'administrator' or exists (select 1 from staff_branches shared
      where shared.centre_id = ${staff}.centre_id and shared.staff_id = ${staff}.id and shared.branch_id = any(${reachBranches})))`,
  /** A session, or another record that names its group; nothing is read of the group when the reach is the whole centre. */
  sessions: (session: string): string =>
    `((${reachBranches}::uuid[] is null and ${reachFacilitator}::uuid is null) or exists (select 1 from groups of_session
      where of_session.centre_id = ${session}.centre_id and of_session.id = ${session}.group_id and ${sessionsOf(session, 'of_session')}))`,
  sessionsOf,
  /** The sessions on a calendar: those within reach, and those that only meet in a branch whose sessions the person sees. */
  calendarOf: (session: string, group: string): string =>
    `(${sessionsOf(session, group)} or (${reachFacilitator}::uuid is null and ${branches(`${session}.placed_branch_id`)}))`,
};
