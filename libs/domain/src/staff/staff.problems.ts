import { problem } from '../kernel/index.ts';

/** The refusals of changes to staff. */
export const staffProblems = {
  nameMissing: () => problem('invalid', 'staff/name-missing'),
  emailInvalid: () => problem('invalid', 'staff/email-invalid'),
  emailTaken: () => problem('conflict', 'staff/email-taken'),
  branchesMissing: () => problem('invalid', 'staff/branches-missing'),
  branchUnknown: () => problem('invalid', 'staff/branch-unknown'),
  lastAdministrator: () => problem('conflict', 'staff/last-administrator'),
  cannotDeactivateSelf: () => problem('conflict', 'staff/cannot-deactivate-self'),
  notInvited: (state: string) => problem('conflict', 'staff/not-invited', { state }),
  deactivated: () => problem('conflict', 'staff/deactivated'),
} as const;
export type StaffProblem = ReturnType<(typeof staffProblems)[keyof typeof staffProblems]>;
