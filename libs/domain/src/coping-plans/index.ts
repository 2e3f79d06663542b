export * from './coping-plan.ts';
export * from './coping-plans.events.ts';
export * from './coping-plans.problems.ts';
export * from './coping-review.ts';
export * from './write-coping-plan.ts';
