export * from './staff.events.ts';
export * from './branch-scope.ts';
export * from './change-staff.ts';
export * from './invite-staff.ts';
export * from './permissions.ts';
export * from './staff.ts';
export * from './staff.problems.ts';
