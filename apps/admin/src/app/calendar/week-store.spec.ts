import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aBranch } from '../../testing/organisation.ts';
import { meera, outage } from '../../testing/page.ts';
import { aSessionItem, pageOf } from '../../testing/sessions.ts';
import { answerSessions } from '../../testing/week.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import type { Me, SessionItem } from '../api/shapes.ts';
import { WeekStore } from './week-store.ts';

const kothrud = aSessionItem({ id: 'kothrud' });
const hadapsar = aSessionItem({ id: 'hadapsar', branchId: 'b2', kind: 'sharing-circle', startsAt: '2026-11-24T02:00:00Z' });
const branches = pageOf(aBranch(), aBranch({ id: 'b2', name: 'Hadapsar' }));

describe('a week of sessions', () => {
  let open: OpenStore<WeekStore>;
  const address = {
    date: signal('2026-11-25'),
    branch: signal<string | undefined>(undefined),
    kind: signal<string | undefined>(undefined),
    facilitator: signal<string | undefined>(undefined),
    changed: signal<string | undefined>(undefined),
  };
  const start = async (me: Me = meera): Promise<WeekStore> => {
    open = await openStore(WeekStore, {
      me,
      connect: (store) => {
        store.date.connect(address.date);
        store.filters.connect(address);
      },
    });
    return open.store;
  };
  const answered = async (...sessions: readonly SessionItem[]): Promise<void> => {
    answerSessions(open.http, sessions);
    await open.settle();
  };
  const asked = () => open.http.match(({ url }) => url.endsWith('/sessions')).map(({ request: { params } }) => params);
  const filled = async (): Promise<WeekStore> => {
    const store = await start();
    await open.answer('/branches', branches);
    await answered(kothrud, hadapsar);
    return store;
  };

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date('2026-11-27T06:00:00Z') });
    address.date.set('2026-11-25');
    address.branch.set(undefined);
    address.kind.set(undefined);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks for each day of the week, from midnight to midnight of the centre', async () => {
    await start();
    const days = asked().map((params) => [params.get('from'), params.get('to')]);
    expect(days).toHaveLength(7);
    expect(days[0]).toEqual(['2026-11-22T18:30:00.000Z', '2026-11-23T18:30:00.000Z']);
    expect(days[6]).toEqual(['2026-11-28T18:30:00.000Z', '2026-11-29T18:30:00.000Z']);
  });

  it('asks for the present week when the address names no day', async () => {
    address.date.set('yesterday');
    const store = await start();
    expect(asked()[0]?.get('from')).toBe('2026-11-22T18:30:00.000Z');
    expect(store.range()).toEqual({ from: '23 Nov', to: '29 Nov' });
  });

  it('has the sessions by day, Monday first', async () => {
    const store = await filled();
    expect(store.days().map(({ day, entries }) => [day.slice(-2), entries.map(({ session }) => session.id)])).toEqual([
      ['23', []],
      ['24', ['hadapsar']],
      ['25', ['kothrud']],
      ['26', []],
      ['27', []],
      ['28', []],
      ['29', []],
    ]);
  });

  it('is empty while it loads, and when it cannot be loaded', async () => {
    const store = await start();
    expect(store.sessions()).toEqual([]);
    const [first] = open.http.match(({ url }) => url.endsWith('/sessions'));
    first!.flush(outage, { status: 503, statusText: '503' });
    await open.settle();
    expect(store.loaded.status()).toBe('error');
    expect(store.sessions()).toEqual([]);
  });

  it('shows the first sessions of each day, and says that there are more', async () => {
    const many = Array.from({ length: 25 }, (_, index) => aSessionItem({ id: `many-${String(index)}`, startsAt: '2026-11-24T02:00:00Z' }));
    const store = await start();
    await open.answer('/branches', branches);
    await answered(...many, kothrud);
    const [monday, tuesday, wednesday] = store.days();
    expect([monday, tuesday, wednesday].map((day) => [day?.entries.length, day?.isWhole])).toEqual([
      [0, true],
      [10, false],
      [1, true],
    ]);
    expect(store.isWhole()).toBe(false);
    for (const page of ['10', '20']) {
      const more = tuesday?.list?.more(page);
      await answered(...many, kothrud);
      await more;
    }
    expect(store.days()[1]).toMatchObject({ entries: { length: 25 }, isWhole: true });
    expect(store.isWhole()).toBe(true);
  });

  describe('narrowed', () => {
    it.each([
      { branch: undefined, kind: undefined, then: ['hadapsar', 'kothrud'], names: '' },
      { branch: 'b2', kind: undefined, then: ['hadapsar'], names: 'Hadapsar' },
      { branch: 'b1,b2', kind: undefined, then: ['hadapsar', 'kothrud'], names: 'Hadapsar, Kothrud' },
      { branch: undefined, kind: 'group-counselling', then: ['kothrud'], names: 'Group counselling' },
      { branch: 'b2', kind: 'group-counselling', then: [], names: 'Hadapsar, Group counselling' },
      { branch: 'b9', kind: undefined, then: [], names: '' },
    ])('to branch $branch and kind $kind has $then', async ({ branch, kind, then, names }) => {
      address.branch.set(branch);
      address.kind.set(kind);
      const store = await filled();
      expect(store.sessions().map(({ id }) => id)).toEqual(then);
      expect(store.filters.names()).toBe(names);
      expect(store.filters.isFiltered()).toBe(branch !== undefined || kind !== undefined);
    });
  });

  it('offers the branches of the person, when they have their own', async () => {
    const [membership] = meera.memberships;
    const store = await start({ ...meera, memberships: [{ ...membership!, branches: [{ id: 'b2', name: 'Hadapsar' }] }] });
    await open.answer('/branches', branches);
    expect(store.filters.branches()).toEqual([{ value: 'b2', name: 'Hadapsar' }]);
  });

  it('offers every kind with its name and glyph', async () => {
    const store = await start();
    expect(store.filters.kinds()).toContainEqual({ value: 'group-counselling', name: 'Group counselling', icon: 'forum' });
  });
});
