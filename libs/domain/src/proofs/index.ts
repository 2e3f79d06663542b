export * from './proof.ts';
export * from './proof-code.ts';
export * from './proofs.events.ts';
export * from './proofs.problems.ts';
