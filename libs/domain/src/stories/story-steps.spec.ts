import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { GroupId, MemberId, StoryId } from '../kernel/index.ts';
import { isOver, isWider, storyScopes } from './story.ts';
import type { Story } from './story.ts';
import { changeStory, returnStory, showStory, storyChecks, withdrawStory, writeStory } from './story-steps.ts';
import type { ShowStory, WrittenStory } from './story-steps.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const groupId = idOf<GroupId>('group-1');
const written: WrittenStory = {
  ...{ id: idOf<StoryId>('story-1'), memberId: idOf<MemberId>('member-1'), scope: 'centre', groupId: null },
  ...{
    title: 'The tea stall',
    text: 'For months I took the long way home.',
    shownAs: 'K., 90 days',
    ownNames: ['Kabir', 'Kabir Deshmukh'],
  },
  ...{ until: today.add({ months: 6 }), agreed: true, today },
};
const waiting: Story = { ...written, state: 'waiting' };
const { id, memberId, scope, until } = written;
const core = { id, memberId, scope, groupId: null, until };

describe('writing a story', () => {
  it('leaves it waiting for a review', () =>
    expect(writeStory(written)).toMatchObject({
      ok: true,
      value: { story: { ...core, state: 'waiting' }, events: [{ type: 'story-written', facts: { storyId: 'story-1' } }] },
    }));

  it.each([
    { changes: { scope: 'group', groupId }, then: 'for a group' },
    { changes: { scope: 'public' }, then: 'for everybody' },
    { changes: { until: today.add({ days: 1 }) }, then: 'for one day' },
    { changes: { until: today.add({ months: 24 }) }, then: 'for two years' },
    { changes: { shownAs: 'A father of two' }, then: 'under any other name' },
  ] as const)('is possible $then', ({ changes }) => expect(writeStory({ ...written, ...changes })).toMatchObject({ ok: true }));

  it.each([
    { changes: { text: '...' }, code: 'stories/says-nothing' },
    { changes: { title: ' ' }, code: 'stories/says-nothing' },
    { changes: { title: '...' }, code: 'stories/says-nothing' },
    { changes: { title: '\u200b' }, code: 'stories/says-nothing' },
    { changes: { shownAs: '\u2060' }, code: 'stories/says-nothing' },
    { changes: { shownAs: ' ' }, code: 'stories/says-nothing' },
    { changes: { shownAs: 'Kabir, 90 days' }, code: 'stories/name-identifies' },
    { changes: { shownAs: 'from the deshmukh house' }, code: 'stories/name-identifies' },
    { changes: { shownAs: '98220 41234' }, code: 'stories/name-identifies' },
    { changes: { scope: 'group' }, code: 'stories/group-missing' },
    { changes: { groupId }, code: 'stories/group-not-allowed' },
    { changes: { until: today }, code: 'stories/end-not-allowed' },
    { changes: { until: today.add({ months: 24, days: 1 }) }, code: 'stories/end-not-allowed' },
    { changes: { agreed: false }, code: 'stories/not-agreed' },
  ] as const)('with $changes is refused: $code', ({ changes, code }) => {
    expect(writeStory({ ...written, ...changes })).toMatchObject({ ok: false, problem: { code } });
    expect(changeStory(waiting, { ...written, ...changes })).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('the name under which a story is shown', () => {
  it.each([
    { ownNames: ['Om', 'Om Prakash Rao'], shownAs: 'Om, 90 days', is: 'refused' },
    { ownNames: ['ओम'], shownAs: 'ओम, ९० दिन', is: 'refused' },
    { ownNames: ['ओम'], shownAs: 'ओमचा भाऊ', is: 'refused' },
    { ownNames: ['Om', 'Om Prakash Rao'], shownAs: 'A son of the house', is: 'accepted' },
    { ownNames: ['Om', 'Om Prakash Rao'], shownAs: 'O. R., 90 days', is: 'accepted' },
    { ownNames: ['K. Deshmukh'], shownAs: 'K., 90 days', is: 'accepted' },
    { ownNames: ['के. देशमुख'], shownAs: 'के., ९० दिन', is: 'accepted' },
    { ownNames: ['Kabir'], shownAs: 'KABIR', is: 'refused' },
    { ownNames: ['Kabir'], shownAs: 'Friend of Ramesh', is: 'refused' },
    { ownNames: ['Kabir'], shownAs: 'me@example.org', is: 'refused' },
    { ownNames: ['Kabir'], shownAs: '९८२२० ४१२३४', is: 'refused' },
    { ownNames: ['Kabir'], shownAs: 'Sober since 2019', is: 'accepted' },
  ])('“$shownAs” of $ownNames is $is', ({ is, ...names }) =>
    expect(writeStory({ ...written, ...names })).toMatchObject(
      is === 'accepted' ? { ok: true } : { ok: false, problem: { code: 'stories/name-identifies' } },
    ),
  );
});

describe('changing a story', () => {
  it.each(['waiting', 'returned', 'shown'] as const)('that is %s lets it wait for another review', (state) =>
    expect(changeStory({ state }, written)).toMatchObject({
      ok: true,
      value: { story: { state: 'waiting' }, events: [{ type: 'story-changed' }] },
    }),
  );
  it('that is withdrawn is refused', () =>
    expect(changeStory({ state: 'withdrawn' }, written)).toMatchObject({ problem: { code: 'stories/already-withdrawn' } }));
});

describe('showing a story', () => {
  const show: ShowStory = { checks: storyChecks, scope: 'centre', groupId: null, until, today };

  it.each([
    { given: waiting, changes: {}, then: { scope: 'centre' } },
    { given: { ...waiting, scope: 'public' }, changes: {}, then: { scope: 'centre' } },
    { given: waiting, changes: { scope: 'group', groupId }, then: { scope: 'group', groupId } },
    { given: waiting, changes: { until: today.add({ days: 1 }) }, then: { until: today.add({ days: 1 }) } },
  ] as const)('with $changes is possible', ({ given, changes, then }) =>
    expect(showStory(given, { ...show, ...changes })).toMatchObject({
      ok: true,
      value: { story: { ...then, state: 'shown' }, events: [{ type: 'story-shown' }] },
    }),
  );

  it.each([
    { given: waiting, changes: { scope: 'public' }, code: 'stories/wider-than-agreed' },
    { given: waiting, changes: { until: until.add({ days: 1 }) }, code: 'stories/wider-than-agreed' },
    {
      given: { ...waiting, scope: 'group', groupId },
      changes: { scope: 'group', groupId: idOf<GroupId>('group-2') },
      code: 'stories/wider-than-agreed',
    },
    { given: waiting, changes: { scope: 'group' }, code: 'stories/group-missing' },
    { given: waiting, changes: { groupId }, code: 'stories/group-not-allowed' },
    { given: waiting, changes: { until: today }, code: 'stories/end-not-allowed' },
    ...(['returned', 'shown', 'withdrawn'] as const).map((state) => ({
      ...{ given: { ...waiting, state }, changes: {}, code: 'stories/not-waiting' },
    })),
  ] as const)('with $changes is refused: $code', ({ given, changes, code }) =>
    expect(showStory(given, { ...show, ...changes })).toMatchObject({ ok: false, problem: { code } }),
  );

  it.each(storyChecks)('is refused while %s is not checked', (check) =>
    expect(showStory(waiting, { ...show, checks: storyChecks.filter((one) => one !== check) })).toMatchObject({
      problem: { code: 'stories/check-incomplete' },
    }),
  );
});

describe('returning and withdrawing', () => {
  it('a story is returned with a note that says something', () => {
    expect(returnStory(waiting, 'Three details could point to you.')).toMatchObject({
      value: { story: { state: 'returned' }, events: [{ type: 'story-returned' }] },
    });
    expect(returnStory(waiting, '...')).toMatchObject({ problem: { code: 'stories/says-nothing' } });
    expect(returnStory({ ...waiting, state: 'shown' }, 'Too late for this')).toMatchObject({ problem: { code: 'stories/not-waiting' } });
  });

  it.each(['waiting', 'returned', 'shown'] as const)('a story that is %s is withdrawn at once', (state) =>
    expect(withdrawStory({ ...waiting, state })).toMatchObject({
      value: { story: { state: 'withdrawn' }, events: [{ type: 'story-withdrawn' }] },
    }),
  );
  it('a story is withdrawn once', () =>
    expect(withdrawStory({ ...waiting, state: 'withdrawn' })).toMatchObject({ problem: { code: 'stories/already-withdrawn' } }));
});

describe('reading', () => {
  it.each([
    { days: 1, then: false },
    { days: 0, then: true },
    { days: -1, then: true },
  ])('is over with $days days left: $then', ({ days, then }) => expect(isOver({ until: today.add({ days }) }, today)).toBe(then));

  it('a scope is wider than those before it', () => {
    for (const [place, one] of storyScopes.entries())
      for (const [other, than] of storyScopes.entries()) expect(isWider(one, than)).toBe(place > other);
  });
});
