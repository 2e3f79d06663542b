export * from './a-kind.ts';
export * from './describe-kind.ts';
export * from './people-of-kinds.ts';
export * from './pairings.ts';
