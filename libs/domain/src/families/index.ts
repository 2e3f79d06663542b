export * from './family-wall.ts';
export * from './family.problems.ts';
export * from './plan-relative.ts';
export * from './relative.ts';
