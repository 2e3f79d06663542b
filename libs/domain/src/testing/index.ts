export * from './describe-kind.ts';
export * from './people-of-kinds.ts';
