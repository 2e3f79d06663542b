import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { kindsOfTest } from '../../testing/known-kinds.ts';
import { aKind, anjali } from '../../testing/organisation.ts';
import { outage } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { Notice } from '../ui/notice.ts';
import { KindsStore } from './kinds-store.ts';

const circle = aKind();
const yoga = aKind({ code: 'community-activity', name: { en: 'Yoga and sport', hi: 'योग', mr: 'योग' }, enabled: false });

describe('the kinds of a centre', () => {
  let open: OpenStore<KindsStore>;
  const notice = { undoable: jest.fn<(key: string, facts: object) => Promise<boolean>>(), refused: jest.fn<(fault: unknown) => void>() };
  const enabled = () => open.store.kinds().map(({ code, enabled: on }) => [code, on]);

  beforeEach(async () => {
    notice.undoable.mockReset().mockResolvedValue(false);
    notice.refused.mockReset();
    open = await openStore(KindsStore, { me: anjali, providers: [kindsOfTest, { provide: Notice, useValue: notice }] });
  });
  const loaded = () => open.answer('/programme-kinds', pageOf(circle, yoga));

  it('are none while they load, and when they cannot be loaded', async () => {
    expect(open.store.kinds()).toEqual([]);
    await open.answer('/programme-kinds', outage, 503);
    expect(open.store.enabledCount()).toBe(0);
  });

  it('are counted by whether they are on', async () => {
    await loaded();
    expect(open.store.enabledCount()).toBe(1);
  });

  it('are changed before the server answers, on top of the version that was loaded', async () => {
    await loaded();
    const changed = open.store.setEnabled(circle, false);
    expect(enabled()[0]).toEqual(['sharing-circle', false]);
    const request = open.request('/programme-kinds/sharing-circle');
    expect(request.request.body).toEqual({ enabled: false });
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    request.flush({ ...circle, enabled: false, version: 2 });
    await changed;
    expect(open.store.kinds()[0]?.version).toBe(2);
  });

  it.each([
    { kind: yoga, on: true, then: 'settings.kinds.on' },
    { kind: circle, on: false, then: 'settings.kinds.off' },
  ])('say what was done: $then', async ({ kind, on, then }) => {
    await loaded();
    const changed = open.store.setEnabled(kind, on);
    open.request(`/programme-kinds/${kind.code}`).flush({ ...kind, enabled: on });
    await changed;
    expect(notice.undoable).toHaveBeenCalledWith(then, { name: kind.name.en });
  });

  it('are changed back by undo, on top of the new version', async () => {
    notice.undoable.mockResolvedValue(true);
    await loaded();
    const changed = open.store.setEnabled(circle, false);
    open.request('/programme-kinds/sharing-circle').flush({ ...circle, enabled: false, version: 2 });
    await open.settle();
    const undo = open.request('/programme-kinds/sharing-circle');
    expect(undo.request.body).toEqual({ enabled: true });
    expect(undo.request.headers.get('If-Match')).toBe('"2"');
    undo.flush({ ...circle, version: 3 });
    await changed;
    expect(enabled()[0]).toEqual(['sharing-circle', true]);
  });

  it('are loaded again when a change is refused, and offer no undo', async () => {
    await loaded();
    const changed = open.store.setEnabled(circle, false);
    open.request('/programme-kinds/sharing-circle').flush({ status: 412, code: 'http/stale' }, { status: 412, statusText: 'Stale' });
    await changed;
    await open.settle();
    await open.answer('/programme-kinds', pageOf(circle, yoga));
    expect(enabled()[0]).toEqual(['sharing-circle', true]);
    expect(notice.refused).toHaveBeenCalledTimes(1);
    expect(notice.undoable).not.toHaveBeenCalled();
  });

  it('are loaded again after the first change of a centre, which gives every kind a version', async () => {
    const first = { ...circle, version: 0 };
    await open.answer('/programme-kinds', pageOf(first));
    const changed = open.store.setEnabled(first, false);
    open.request('/programme-kinds/sharing-circle').flush({ ...first, enabled: false, version: 1 });
    await changed;
    await open.settle();
    await open.answer('/programme-kinds', pageOf({ ...first, enabled: false, version: 1 }));
    expect(open.store.kinds()[0]?.version).toBe(1);
  });
});
