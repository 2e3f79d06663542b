export * from './people-of-kinds.ts';
