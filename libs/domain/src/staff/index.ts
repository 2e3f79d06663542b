export * from './staff.events.ts';
export * from './change-staff.ts';
export * from './invite-staff.ts';
export * from './permissions.ts';
export * from './reach.ts';
export * from './record-rights.ts';
export * from './staff.ts';
export * from './staff.problems.ts';
