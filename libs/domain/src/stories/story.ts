import { isDayBefore } from '../kernel/index.ts';
import type { Day, GroupId, MemberId, StoryId } from '../kernel/index.ts';

/** The readers of a story, the narrowest first: the people of one group, of the centre, or everybody. */
export const storyScopes = ['group', 'centre', 'public'] as const;
export type StoryScope = (typeof storyScopes)[number];

/** Waiting for somebody to review it, returned to its writer with a note, shown, or withdrawn for good. */
export const storyStates = ['waiting', 'returned', 'shown', 'withdrawn'] as const;
export type StoryState = (typeof storyStates)[number];
/** The states of a story that is on the desk of the reviewers. */
export const reviewedStates: readonly StoryState[] = ['waiting', 'returned'];

/** The readers and the end of a story, as its writer chose them. */
export interface StoryBounds {
  readonly scope: StoryScope;
  /** The group whose people read it; null for the wider scopes. */
  readonly groupId: GroupId | null;
  /** The first day on which it is not shown any more. */
  readonly until: Day;
}

/** A text of a member, without the text itself. */
export interface Story extends StoryBounds {
  readonly id: StoryId;
  readonly memberId: MemberId;
  readonly state: StoryState;
}

/** Whether the end of a story has come: it is not read any more, also where nobody withdrew it. */
export const isOver = ({ until }: Pick<Story, 'until'>, on: Day): boolean => !isDayBefore(on, until);

/** Whether one scope has more readers than another. */
export const isWider = (scope: StoryScope, than: StoryScope): boolean => storyScopes.indexOf(scope) > storyScopes.indexOf(than);

/** The bounds of a story. Lengths are in characters, times in months. */
export const storyLimits = {
  titleLength: 100,
  textLength: 6000,
  shownAsLength: 40,
  noteLength: 1000,
  usualMonths: 6,
  mostMonths: 24,
} as const;
