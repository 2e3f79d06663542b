export * from './brand.ts';
export * from './ids.ts';
export * from './problem.ts';
export * from './result.ts';
export * from './time.ts';
export * from './fields.ts';
