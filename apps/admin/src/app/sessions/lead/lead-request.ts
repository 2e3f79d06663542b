import type { SessionItem } from '../../api/shapes.ts';

/** The person who was chosen already, in the place of another. */
export interface WantedLeader {
  readonly wantedId?: string;
  readonly insteadOfId?: string;
}

/** A session for which somebody else is to be named. */
export type LeadRequest = SessionItem & WantedLeader;

/** The outcome of the dialog: people are named (true), or one is asked. */
export type LeadAnswer = boolean | 'asked';
