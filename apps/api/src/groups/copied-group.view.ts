import type { NotCopied } from '@saath/domain/groups';
import type { GroupView } from './group.view.ts';

/** A part of a group that a copy in another branch has not. */
export class NotCopiedView {
  /** The room is not in the other branch; a facilitator or a back-up does not work there. */
  code: NotCopied['code'];
  /**
   * The name of the person; null for the room.
   * @example Rohan Patil
   */
  name: string | null;
}

/** A copy of a group. */
export class CopiedGroupView {
  /** The copy. */
  group: GroupView;
  /** The parts that the copy does not have. */
  notCopied: readonly NotCopiedView[];
}
