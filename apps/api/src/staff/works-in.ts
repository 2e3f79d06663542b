/**
 * SQL: a person of the staff works in a branch, so that they reach its groups and may be named where somebody is in charge there; `staff`
 * is the alias of their row. An administrator works in every branch, and a deactivated person in none.
 */
export const worksIn = (staff: string, branchId: string): string =>
  `(${staff}.state <> 'deactivated' and (${staff}.role = 'administrator' or exists (select 1 from staff_branches works
     where works.centre_id = $1 and works.staff_id = ${staff}.id and works.branch_id = ${branchId})))`;
