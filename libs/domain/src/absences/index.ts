export * from './absence.ts';
export * from './absence.events.ts';
export * from './absence.problems.ts';
export * from './rank-substitutes.ts';
export * from './replace-facilitator.ts';
