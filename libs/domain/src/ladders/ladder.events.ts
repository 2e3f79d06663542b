import type { DomainEvent, NoFacts } from '../kernel/index.ts';
import type { LadderOutcome, LadderReason } from './ladder.ts';

export type LadderEvent =
  /** A ladder was opened for a member, with so many misses. */
  | DomainEvent<'ladder-opened', 'ladder', { readonly misses: number }>
  /** A step of a ladder is with this person of the staff now. */
  | DomainEvent<'ladder-step-given', 'ladder', { readonly step: number; readonly staffId: string }>
  /** A person gave a step to another. */
  | DomainEvent<'ladder-handed-over', 'ladder', { readonly step: number; readonly staffId: string }>
  | DomainEvent<'ladder-outcome', 'ladder', { readonly step: number; readonly outcome: LadderOutcome }>
  | DomainEvent<'ladder-closed', 'ladder', { readonly reason: LadderReason }>
  /** A corrected mark opened a ladder again that marks had closed. */
  | DomainEvent<'ladder-reopened', 'ladder', NoFacts>
  /** A number was shown to somebody who has a step. */
  | DomainEvent<'number-shown', 'ladder', NoFacts>
  /** The member was reached and needs support: a follow-up is owed on this day, `YYYY-MM-DD`. */
  | DomainEvent<'ladder-support-needed', 'ladder', { readonly memberId: string; readonly on: string; readonly ownerId: string | null }>;
