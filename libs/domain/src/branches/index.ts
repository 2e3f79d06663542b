export * from './branch.events.ts';
export * from './branch.ts';
export * from './branch.limits.ts';
export * from './branch.problems.ts';
export * from './member-code.ts';
export * from './plan-branch.ts';
export * from './plan-holiday.ts';
export * from './plan-room.ts';
