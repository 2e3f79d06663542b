export * from './centre.events.ts';
export * from './centre.ts';
export * from './centre.limits.ts';
export * from './centre.problems.ts';
export * from './plan-centre.ts';
export * from './quiet-hours.ts';
export * from './suspend-centre.ts';
