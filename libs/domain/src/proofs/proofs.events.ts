import type { DomainEvent } from '../kernel/index.ts';

/** A member got a paper that says when they were present, or does not want it to be valid any more. */
export type ProofEvent = DomainEvent<'proof-issued' | 'proof-withdrawn', 'member', { readonly proofId: string }>;
