import type { SessionItem } from '../../api/shapes.ts';

/** Who was chosen already: one person, in the place of another. */
export interface WantedLeader {
  readonly wantedId?: string;
  readonly insteadOfId?: string;
}

/** A session for which somebody else is to be named. */
export type LeadRequest = SessionItem & WantedLeader;

/** What the dialog did: people are named (true), or one is asked. */
export type LeadAnswer = boolean | 'asked';
