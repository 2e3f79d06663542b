import type { MemberProblem } from '@saath/domain/members';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText } from '../http/units.ts';

/** The parts of a record that the plan of a merge counts, in the order in which it names them. */
export const mergeParts = [
  ...([
    'stays',
    'sobriety',
    'consents',
    'relatives',
    'documents',
    'seats',
    'waiting',
    'attendance',
    'records',
    'follow-ups',
    'plans',
    'ladders',
  ] as const),
  ...(['mentors', 'questionnaires', 'check-ins', 'safety-notes', 'proofs', 'stories', 'coping-plans', 'introductions'] as const),
  ...(['outside-meetings'] as const),
] as const;
export type MergePart = (typeof mergeParts)[number];

/** How much of one part of the other record a merge moves. */
export class MergePartView {
  /** The part. */
  part: MergePart;
  /** The entries that move to the record that is kept. */
  moves: Count;
  /** The entries that stay with the other record, because the one that is kept has the same. */
  stays: Count;
}

/** A reason for which two records cannot be merged yet. */
export class MergeFaultView {
  /** The code of the refusal. */
  code: MemberProblem['code'];
  /** How many groups, where it is about groups; null otherwise. */
  count: Count | null;
}

/** The effect of a merge before it is done. */
export class MergePlanView {
  /** The parts of the other record that have entries. */
  parts: readonly MergePartView[];
  /** Everything that prevents the merge; empty when it may be done. */
  faults: readonly MergeFaultView[];
}

/** A record that was merged into a member's. */
export class MergeView {
  /** The merge. */
  id: Id;
  /**
   * The code of the other record.
   * @example KTH-0042
   */
  otherCode: string;
  /**
   * The alias of the other record.
   * @example Sagar P.
   */
  otherName: string;
  /** When the records were merged. */
  mergedAt: InstantText;
  /** The moment until which the merge can be undone. */
  undoEndsAt: InstantText;
  /** Whether it can be undone now. */
  mayUndo: boolean;
}

/** The records that were merged into a member's and not taken out again, the latest first. The list is not divided into pages. */
export class MergePage extends pageViewOf(MergeView) {}
