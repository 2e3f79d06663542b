import type { DomainEvent, NoFacts } from '../kernel/index.ts';

export type CopingPlanEvent =
  | DomainEvent<'coping-plan-written' | 'coping-plan-changed' | 'coping-plan-withdrawn', 'member', NoFacts>
  /** The plan was gone over with the member on a day, `YYYY-MM-DD`. */
  | DomainEvent<'coping-plan-reviewed', 'member', { readonly on: string }>
  /** The days after which the plans of a centre are gone over again. */
  | DomainEvent<'coping-review-days-set', 'centre', { readonly days: number }>;
