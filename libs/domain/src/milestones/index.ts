export * from './milestone.ts';
