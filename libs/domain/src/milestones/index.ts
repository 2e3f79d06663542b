export * from './celebrate.ts';
export * from './kept-milestones.ts';
export * from './milestone.events.ts';
export * from './milestone.problems.ts';
export * from './milestone.ts';
