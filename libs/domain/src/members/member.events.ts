import type { BranchId, DomainEvent, NoFacts, StaffId } from '../kernel/index.ts';
import type { ConsentPurpose } from './consent-purpose.ts';
import type { DocumentKind } from './identity-document.ts';
import type { Stage } from './stage.ts';

export type MemberEvent =
  | DomainEvent<'member-registered', 'member', NoFacts>
  | DomainEvent<'member-changed', 'member', { readonly fields: readonly string[] }>
  | DomainEvent<'member-revealed', 'member', NoFacts>
  /** Somebody searched by legal name. The text is not part of it; `found` counts the people of the page that was shown. */
  | DomainEvent<'legal-names-searched', 'centre', { readonly found: number }>
  /** The first time on a day that this person opened the record. */
  | DomainEvent<'member-opened', 'member', NoFacts>
  /** The list of who opened the record was printed, for the member. */
  | DomainEvent<'accesses-printed', 'member', NoFacts>
  | DomainEvent<'member-moved', 'member', { readonly from: Stage; readonly to: Stage; readonly on: string }>
  | StageEvent
  /** Branches by id, the day as `YYYY-MM-DD`, and the person who is in charge from then on. */
  | DomainEvent<
      'member-transferred',
      'member',
      { readonly from: BranchId; readonly to: BranchId; readonly on: string; readonly ownerId: StaffId }
    >
  /** The other record was merged into the subject, or taken out of it again. */
  | DomainEvent<'member-merged' | 'member-unmerged', 'member', { readonly mergeId: string; readonly otherId: string }>
  | DomainEvent<'sobriety-started', 'member', NoFacts>
  /** The event names the episode and not why it ended, so that no list tells. */
  | DomainEvent<'sobriety-ended', 'member', { readonly episodeId: string }>
  | DomainEvent<'consent-granted' | 'consent-withdrawn', 'member', { readonly purpose: ConsentPurpose }>
  | DomainEvent<'document-added' | 'document-removed', 'member', { readonly kind: DocumentKind }>
  | DomainEvent<'relative-added', 'member', { readonly relativeId: string }>;

/** The consequences of a change of stage, or of an entry at a later stage, for other slices. Days are `YYYY-MM-DD`. */
export type StageEvent =
  | DomainEvent<'member-admitted', 'member', { readonly on: string }>
  /** `owedFrom`: contacts that were due before this day are not owed, because the person was not on record yet. */
  | DomainEvent<'member-discharged', 'member', { readonly on: string; readonly owedFrom: string }>
  | DomainEvent<'member-left', 'member', { readonly on: string }>;
