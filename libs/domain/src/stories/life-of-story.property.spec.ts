import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf, isDayBefore } from '../kernel/index.ts';
import type { GroupId, MemberId, StoryId } from '../kernel/index.ts';
import { isWider, storyScopes } from './story.ts';
import type { Story } from './story.ts';
import { changeStory, returnStory, showStory, storyChecks, withdrawStory, writeStory } from './story-steps.ts';
import type { WrittenStory } from './story-steps.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const groups = [idOf<GroupId>('group-1'), idOf<GroupId>('group-2')];
const bounds = fc.record({
  ...{ scope: fc.constantFrom(...storyScopes), groupId: fc.option(fc.constantFrom(...groups)) },
  until: fc.integer({ min: -2, max: 800 }).map((days) => today.add({ days })),
});
const deed = fc.oneof(
  fc.record({ type: fc.constant('change' as const), agreed: fc.boolean(), bounds }),
  fc.record({ type: fc.constant('show' as const), checks: fc.subarray([...storyChecks]), bounds }),
  fc.record({ type: fc.constant('show' as const), checks: fc.constant([...storyChecks]), bounds }),
  fc.record({ type: fc.constant('return' as const), note: fc.constantFrom('', ' . ', 'Would these words do?') }),
  fc.record({ type: fc.constant('withdraw' as const) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

const written = (changes: Partial<WrittenStory>): WrittenStory => ({
  ...{ id: idOf<StoryId>('story-1'), memberId: idOf<MemberId>('kabir'), scope: 'public', groupId: null, until: today.add({ months: 6 }) },
  ...{ title: 'The tea stall', text: 'For months I took the long way.', shownAs: 'K., 90 days', ownNames: ['Kabir'], agreed: true, today },
  ...changes,
});

/** The bounds to which the writer agreed last, and the story as it is. */
interface Moment {
  readonly agreed: Pick<Story, 'scope' | 'groupId' | 'until'>;
  readonly story: Story;
  readonly by: Deed['type'];
  readonly isTaken: boolean;
}
const begun = writeStory(written({}));
if (!begun.ok) throw new Error(begun.problem.code);
const first: Moment = { agreed: written({}), story: begun.value.story, by: 'change', isTaken: true };

function after({ story, agreed }: Moment, done: Deed): Moment {
  const result = {
    change: () => (done.type === 'change' ? changeStory(story, written({ ...done.bounds, agreed: done.agreed })) : withdrawStory(story)),
    show: () => (done.type === 'show' ? showStory(story, { ...done.bounds, checks: done.checks, today }) : withdrawStory(story)),
    return: () => returnStory(story, done.type === 'return' ? done.note : ''),
    withdraw: () => withdrawStory(story),
  }[done.type]();
  const now = result.ok ? result.value.story : story;
  return { story: now, agreed: done.type === 'change' && result.ok ? done.bounds : agreed, by: done.type, isTaken: result.ok };
}
const lives = fc
  .array(deed, { maxLength: 12 })
  .map((deeds) => deeds.reduce<readonly Moment[]>((all, one) => [...all, after(all.at(-1) ?? first, one)], [first]));
const always = (holds: (now: Moment, before: Moment) => boolean): void => {
  fc.assert(fc.property(lives, (all) => all.every((one, index) => holds(one, all[Math.max(0, index - 1)] ?? one))));
};

describe('a story through any steps', () => {
  it('is read by no more people, and for no longer, than its writer agreed to', () => {
    always(({ story, agreed }) => !isWider(story.scope, agreed.scope) && !isDayBefore(agreed.until, story.until));
    expect.assertions(0);
  });

  it('stays in the group to which its writer gave it', () => {
    always(({ story, agreed }) => agreed.scope !== 'group' || story.groupId === agreed.groupId);
    expect.assertions(0);
  });

  it('names a group exactly when it is for one', () => {
    always(({ story }) => (story.scope === 'group') === (story.groupId !== null));
    expect.assertions(0);
  });

  it('is shown after a review alone, and waits for another one after every change', () => {
    always((now, before) => {
      if (now.by === 'change' && now.isTaken) return now.story.state === 'waiting';
      return now.story.state !== 'shown' || before.story.state === 'shown' || (now.by === 'show' && before.story.state === 'waiting');
    });
    expect.assertions(0);
  });

  it('is gone for good once it is withdrawn', () => {
    always((now, before) => before.story.state !== 'withdrawn' || (now.story.state === 'withdrawn' && !now.isTaken));
    expect.assertions(0);
  });

  it('can be withdrawn at every moment before', () => {
    always((now, before) => now.by !== 'withdraw' || before.story.state === 'withdrawn' || now.isTaken);
    expect.assertions(0);
  });
});
