export * from './rank-substitutes.ts';
