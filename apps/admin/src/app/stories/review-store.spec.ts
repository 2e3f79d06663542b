import { describe, expect, it } from '@jest/globals';
import { storyChecks } from '@saath/domain/stories';
import { openStore } from '../../testing/store.ts';
import type { Story } from '../api/shapes.ts';
import { ReviewStore } from './review-store.ts';

const tea: Story = {
  ...{ id: 's1', title: 'The tea stall', text: 'Then Prakash walked it with me.', shownAs: 'K.', language: 'en', scope: 'group' },
  ...{ groupId: 'g1', groupName: 'Naya Savera', until: '2027-05-25', memberId: 'm1', memberName: 'Sagar', memberCode: 'K-118' },
  ...{ state: 'waiting', isOver: false, note: null, writtenAt: '2026-11-23T06:00:00.000Z', writtenBy: 'Meera Kulkarni', version: 4 },
  details: [{ kind: 'name', part: 'text', from: 5, text: 'Prakash' }],
};
const six: Story = {
  ...tea,
  id: 's2',
  title: 'Six in the morning',
  scope: 'centre',
  groupId: null,
  groupName: null,
  version: 1,
  details: [],
};
const open = async (items: readonly Story[] = [tea, six]) => {
  const opened = await openStore(ReviewStore);
  await opened.answer('/stories/review', { items, nextCursor: null });
  return opened;
};
const everyCheck = (store: ReviewStore): void => {
  for (const check of storyChecks) store.check(check, true);
};

describe('the stories to review', () => {
  it('are none where nothing waits', async () => {
    const { store } = await open([]);
    expect([store.story(), store.parts(), store.isComplete()]).toEqual([undefined, [], false]);
  });

  it('begin with the first of the list, with its details marked', async () => {
    const { store } = await open();
    expect(store.story()?.id).toBe('s1');
    expect(store.parts()).toEqual([
      { text: 'Then ', kind: null },
      { text: 'Prakash', kind: 'name' },
      { text: ' walked it with me.', kind: null },
    ]);
  });

  it.each(storyChecks)('are not complete without the check “%s”, and are with it', async (last) => {
    const { store } = await open();
    everyCheck(store);
    store.check(last, false);
    expect(store.isComplete()).toBe(false);
    store.check(last, true);
    expect(store.isComplete()).toBe(true);
  });

  it('keep neither the checks nor the note of the story that was read before', async () => {
    const { store } = await open();
    everyCheck(store);
    store.note.set('Three details');
    store.choose('s2');
    expect([store.checks().size, store.note()]).toEqual([0, '']);
  });

  it.each([
    { id: 's1', then: { scope: 'group', groupId: 'g1' }, version: '"4"' },
    { id: 's2', then: { scope: 'centre' }, version: '"1"' },
  ])('are approved for whom the writer agreed to: $then', async ({ id, then, version }) => {
    const { store, request, settle } = await open();
    store.choose(id);
    everyCheck(store);
    const done = store.show(store.story()!);
    const sent = request(`/stories/${id}/approve`);
    expect(sent.request.body).toEqual({ ...then, checks: [...storyChecks], until: '2027-05-25' });
    expect(sent.request.headers.get('If-Match')).toBe(version);
    sent.flush({});
    await done;
    await settle();
    request('/stories/review').flush({ items: [], nextCursor: null });
  });

  it('are sent once when the button is pressed twice', async () => {
    const { store, http, settle } = await open();
    everyCheck(store);
    void store.show(tea);
    void store.show(tea);
    expect(http.match('/api/v1/stories/s1/approve')).toHaveLength(1);
    await settle();
  });

  it('say why one could not be decided, beside that one only', async () => {
    const { store, answer, http } = await open();
    store.note.set('Three details');
    const done = store.return(tea);
    await answer('/stories/s1/return', { code: 'stories/says-nothing', status: 422 }, 422);
    await done;
    expect(store.sending.fault()).toBeDefined();
    expect(store.note()).toBe('Three details');
    http.expectNone('/api/v1/stories/review?limit=50');
    store.choose('s2');
    expect(store.sending.fault()).toBeUndefined();
  });

  it.each([
    { status: 409, code: 'stories/not-waiting' },
    { status: 412, code: 'http/stale' },
  ])('are read again after $code, with the reason beside them', async ({ status, code }) => {
    const { store, answer } = await open();
    const done = store.return(tea);
    await answer('/stories/s1/return', { code, status }, status);
    await done;
    await answer('/stories/review', { items: [{ ...tea, state: 'returned', version: 5 }], nextCursor: null });
    expect(store.story()).toMatchObject({ state: 'returned', version: 5 });
    expect(store.sending.fault()).toBeDefined();
  });

  it('mark the details of the title, too', async () => {
    const details = [{ kind: 'name' as const, part: 'title' as const, from: 0, text: 'Prakash' }];
    const { store } = await open([{ ...tea, title: 'Prakash and I', details }]);
    expect(store.titleParts()).toEqual([
      { text: 'Prakash', kind: 'name' },
      { text: ' and I', kind: null },
    ]);
  });

  it('go on with the next when the one that was read was decided', async () => {
    const { store, answer } = await open();
    everyCheck(store);
    const done = store.show(tea);
    await answer('/stories/s1/approve', {});
    await done;
    await answer('/stories/review', { items: [six], nextCursor: null });
    expect([store.story()?.id, store.isComplete()]).toEqual(['s2', false]);
  });
});
