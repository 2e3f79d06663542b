export * from './care.problems.ts';
export * from './follow-up.ts';
export * from './aftercare-plan.ts';
export * from './complete-follow-up.ts';
export * from './snooze-follow-up.ts';
export * from './misses.ts';
export * from './attention.ts';
export * from './needs-word-from.ts';
