import type { DomainEvent } from '../kernel/index.ts';
import type { CelebrationWay } from '../members/index.ts';

export type MilestoneEvent =
  /** The milestones that a centre keeps were chosen. */
  | DomainEvent<'milestones-kept', 'centre', { readonly choices: readonly string[]; readonly ownDays: readonly number[] }>
  /** A milestone was celebrated, as the person agreed to. */
  | DomainEvent<'milestone-celebrated', 'member', { readonly step: number; readonly on: string; readonly way: CelebrationWay }>;
