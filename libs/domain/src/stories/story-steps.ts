import { happened, isDayBefore, nameText, ok, refuse, saysSomething } from '../kernel/index.ts';
import type { Day, Result } from '../kernel/index.ts';
import { identifyingDetails, ownWords } from './identifying-details.ts';
import type { StoryEvent } from './stories.events.ts';
import { storyProblems } from './stories.problems.ts';
import type { StoryProblem } from './stories.problems.ts';
import { isWider, storyLimits } from './story.ts';
import type { Story, StoryBounds } from './story.ts';

export interface WrittenStory extends Omit<Story, 'state'> {
  readonly title: string;
  readonly text: string;
  /** The name under which it is shown: “K., 90 days”. */
  readonly shownAs: string;
  /** Names by which the writer is known here: the alias and the legal name. */
  readonly ownNames: readonly string[];
  /** Whether the writer has agreed to this text, these readers and this end. */
  readonly agreed: boolean;
  readonly today: Day;
}

export interface StoryChanged {
  readonly story: Story;
  readonly events: readonly StoryEvent[];
}
type Changed = Result<StoryChanged, StoryProblem>;

const changed = (type: StoryEvent['type'], story: Story): StoryChanged => ({
  story,
  events: [happened(type, 'member', story.memberId, { storyId: story.id }, [story.memberId])],
});

/** Records a story, which then waits for a review. The name under which it is shown has no word of the names of its writer. */
export function writeStory(written: WrittenStory): Changed {
  const fault = faultIn(written);
  return fault === undefined ? ok(changed('story-written', storyOf(written))) : refuse(fault);
}

/** Changes a story that is not withdrawn; it waits for another review, and is not shown meanwhile. */
export function changeStory(story: Pick<Story, 'state'>, written: WrittenStory): Changed {
  if (story.state === 'withdrawn') return refuse(storyProblems.alreadyWithdrawn());
  const fault = faultIn(written);
  return fault === undefined ? ok(changed('story-changed', storyOf(written))) : refuse(fault);
}

const storyOf = ({ id, memberId, scope, groupId, until }: WrittenStory): Story => ({
  id,
  memberId,
  scope,
  groupId,
  until,
  state: 'waiting',
});

function faultIn({ title, text, shownAs, ownNames, scope, groupId, until, agreed, today }: WrittenStory): StoryProblem | undefined {
  if (!saysSomething(text) || nameText(title) === '' || nameText(shownAs) === '') return storyProblems.saysNothing();
  const names = { names: ownWords(ownNames), places: [] };
  if (identifyingDetails(shownAs, names).some(({ kind }) => kind === 'name' || kind === 'contact')) return storyProblems.nameIdentifies();
  if (scope === 'group' && groupId === null) return storyProblems.groupMissing();
  if (scope !== 'group' && groupId !== null) return storyProblems.groupNotAllowed();
  const isInTime = isDayBefore(today, until) && !isDayBefore(today.add({ months: storyLimits.mostMonths }), until);
  if (!isInTime) return storyProblems.endNotAllowed();
  return agreed ? undefined : storyProblems.notAgreed();
}

/** The list that a reviewer goes through before a story is shown. */
export const storyChecks = ['agreed', 'nobody-recognised', 'no-means', 'helplines'] as const;
export type StoryCheck = (typeof storyChecks)[number];

export interface ShowStory extends StoryBounds {
  readonly checks: readonly StoryCheck[];
  readonly today: Day;
}

/** Shows a story that waits, once every check is done. A reviewer may narrow its readers and its time, and never widen them. */
export function showStory(story: Story, { checks, scope, groupId, until, today }: ShowStory): Changed {
  if (story.state !== 'waiting') return refuse(storyProblems.notWaiting());
  if (!storyChecks.every((check) => checks.includes(check))) return refuse(storyProblems.checkIncomplete());
  const isOtherGroup = story.scope === 'group' && groupId !== story.groupId;
  if (isWider(scope, story.scope) || isOtherGroup || isDayBefore(story.until, until)) return refuse(storyProblems.widerThanAgreed());
  if (scope === 'group' && groupId === null) return refuse(storyProblems.groupMissing());
  if (scope !== 'group' && groupId !== null) return refuse(storyProblems.groupNotAllowed());
  if (!isDayBefore(today, until)) return refuse(storyProblems.endNotAllowed());
  return ok(changed('story-shown', { ...story, scope, groupId, until, state: 'shown' }));
}

/** Returns a story that waits to its writer, with a note about what to change. */
export function returnStory(story: Story, note: string): Changed {
  if (story.state !== 'waiting') return refuse(storyProblems.notWaiting());
  return saysSomething(note) ? ok(changed('story-returned', { ...story, state: 'returned' })) : refuse(storyProblems.saysNothing());
}

/** Withdraws a story for good, whatever its state: nobody reads it from then on. */
export function withdrawStory(story: Story): Changed {
  if (story.state === 'withdrawn') return refuse(storyProblems.alreadyWithdrawn());
  return ok(changed('story-withdrawn', { ...story, state: 'withdrawn' }));
}
