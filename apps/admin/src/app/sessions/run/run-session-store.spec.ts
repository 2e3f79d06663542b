import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { saveraWhole } from '../../../testing/groups.ts';
import { meera, outage } from '../../../testing/page.ts';
import { aMark, aMemberItem, aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../../testing/store.ts';
import type { AttendanceState, RosterItem, Session } from '../../api/shapes.ts';
import { MarkOutbox } from './mark-outbox.ts';
import { RunSessionStore } from './run-session-store.ts';
import { asWalkIn } from './walk-in-state.ts';

/** The marks of this device, without a server. */
class FakeMarks {
  readonly #marks = signal<ReturnType<MarkOutbox['stands']>>(new Map());
  readonly stands = this.#marks.asReadonly();
  readonly waiting = signal(0);
  readonly online = signal(true);
  readonly unreachable = signal(false);
  readonly refused = signal<string | null>(null);
  readonly counted = signal<number | null>(null);
  readonly opened: string[] = [];

  open(sessionId: string): void {
    this.opened.push(sessionId);
  }
  mark(personId: string, state: AttendanceState | null, { own = null, minutes = null }: Parameters<MarkOutbox['mark']>[2] = {}): void {
    this.#marks.update((marks) => new Map([...marks, [personId, { state, own, minutes }]]));
  }
  count(counted: number | null): void {
    this.counted.set(counted);
  }
}

const kabir = aRosterItem('kabir', { displayName: 'Kabir D.' });
const sagar = aRosterItem('sagar', { displayName: 'Sagar', mark: aMark('excused', '2026-11-25T04:50:00Z') });
const now = '2026-11-25T05:10:00Z';

describe('running a session', () => {
  let marks: FakeMarks;
  let open: OpenStore<RunSessionStore>;
  const start = async (
    session: Partial<Session> = {},
    people: readonly RosterItem[] = [kabir, sagar],
    me = meera,
  ): Promise<RunSessionStore> => {
    marks = new FakeMarks();
    open = await openStore(RunSessionStore, {
      me,
      providers: [{ provide: MarkOutbox, useValue: marks }],
      connect: (store) => store.id.connect(signal('s1')),
    });
    await open.answer('/sessions/s1', aSession(session));
    if (open.store.hasRoster()) await open.answer('/sessions/s1/roster', pageOf(...people));
    return open.store;
  };
  const states = ({ rows }: RunSessionStore) => rows().map(({ personId, state }) => [personId, state]);

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date(now) });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('takes up the marks that an earlier visit left for this session', async () => {
    await start();
    expect(marks.opened).toEqual(['s1']);
  });

  it('shows the roster with the marks of the server, and those of this device over them', async () => {
    const store = await start();
    expect(states(store)).toEqual([
      ['kabir', null],
      ['sagar', 'excused'],
    ]);
    marks.mark('sagar', 'present');
    expect(states(store)).toEqual([
      ['kabir', null],
      ['sagar', 'present'],
    ]);
    expect(store.tally()).toMatchObject({ marked: 1, total: 2, figures: { attended: 1, expected: 2 } });
  });

  it('knows nothing of a session that could not be loaded', async () => {
    open = await openStore(RunSessionStore, {
      providers: [{ provide: MarkOutbox, useValue: new FakeMarks() }],
      connect: (store) => store.id.connect(signal('s1')),
    });
    await open.answer('/sessions/s1', outage, 503);
    expect(open.store.session()).toBeUndefined();
    expect([open.store.isOpen(), open.store.hasRoster(), open.store.elapsed()]).toEqual([false, false, null]);
    expect(open.store.rows()).toEqual([]);
  });

  describe.each([
    { given: { state: 'planned' as const }, at: '2026-11-25T03:59:00Z', isOpen: false, hasRoster: false },
    { given: { state: 'planned' as const }, at: '2026-11-25T04:00:00Z', isOpen: true, hasRoster: true },
    { given: { state: 'held' as const }, at: '2026-11-28T05:00:00Z', isOpen: true, hasRoster: true },
    { given: { state: 'cancelled' as const }, at: '2026-11-25T05:00:00Z', isOpen: false, hasRoster: false },
    { given: { confidentiality: 'headcount' as const }, at: '2026-11-25T05:00:00Z', isOpen: true, hasRoster: false },
  ])('$given at $at', ({ given, at, isOpen, hasRoster }) => {
    it(`is open: ${String(isOpen)}, has a roster: ${String(hasRoster)}`, async () => {
      jest.setSystemTime(new Date(at));
      const store = await start(given);
      expect([store.isOpen(), store.hasRoster()]).toEqual([isOpen, hasRoster]);
    });
  });

  it.each([
    { given: {}, then: 10 },
    { given: { startedAt: '2026-11-25T04:55:00Z' }, then: 15 },
    { given: { startsAt: '2026-11-25T05:30:00Z' }, then: null },
    { given: { startedAt: '2026-11-24T05:00:00Z' }, then: null },
    { given: { state: 'held' as const }, then: null },
  ])('says $then minutes since the start for $given', async ({ given, then }) => expect((await start(given)).elapsed()).toBe(then));

  describe('a tap', () => {
    it('marks the person, selects them and says so', async () => {
      const store = await start();
      store.tap(store.rows()[0]!, 'late');
      expect(states(store)[0]).toEqual(['kabir', 'late']);
      expect(store.selected()).toBe('kabir');
      expect(store.announcement()).toBe('Kabir D.: Late');
      expect(store.undoable()).toBe('Kabir D.: Late');
    });

    it('on the mark that is set clears it', async () => {
      const store = await start();
      store.tap(store.rows()[1]!, 'excused');
      expect(states(store)[1]).toEqual(['sagar', null]);
      expect(store.announcement()).toBe('Sagar: Not marked');
    });

    it('on the selected person needs a selection', async () => {
      const store = await start();
      store.tapSelected('present');
      expect(states(store)[0]).toEqual(['kabir', null]);
      store.selected.set('kabir');
      store.tapSelected('present');
      expect(states(store)[0]).toEqual(['kabir', 'present']);
    });
  });

  describe('undo', () => {
    it('takes taps back, the last one first', async () => {
      const store = await start();
      store.tap(store.rows()[0]!, 'late');
      store.tap(store.rows()[0]!, 'absent');
      store.undo();
      expect(states(store)[0]).toEqual(['kabir', 'late']);
      store.undo();
      expect(states(store)[0]).toEqual(['kabir', null]);
    });

    it('offers only the mark that was just made', async () => {
      const store = await start();
      expect(store.undoable()).toBeNull();
      store.tap(store.rows()[0]!, 'late');
      store.tap(store.rows()[1]!, 'present');
      expect(store.undoable()).toBe('Sagar: Here');
      store.undo();
      expect(store.undoable()).toBeNull();
    });

    it('restores the mark of the server', async () => {
      const store = await start();
      store.tap(store.rows()[1]!, 'present');
      store.undo();
      expect(states(store)[1]).toEqual(['sagar', 'excused']);
    });

    it('does nothing before the first tap', async () => {
      const store = await start();
      store.undo();
      expect(store.announcement()).toBe('');
      expect(marks.stands().size).toBe(0);
    });
  });

  describe('moving through the roster', () => {
    it.each([
      { given: null, by: 1 as const, then: 'kabir' },
      { given: null, by: -1 as const, then: 'kabir' },
      { given: 'kabir', by: 1 as const, then: 'sagar' },
      { given: 'sagar', by: 1 as const, then: 'sagar' },
      { given: 'sagar', by: -1 as const, then: 'kabir' },
      { given: 'kabir', by: -1 as const, then: 'kabir' },
    ])('from $given by $by selects $then', async ({ given, by, then }) => {
      const store = await start();
      store.selected.set(given);
      expect(store.move(by)?.personId).toBe(then);
      expect(store.selected()).toBe(then);
    });

    it('selects nobody on an empty roster', async () => {
      const store = await start({}, []);
      expect(store.move(1)).toBeUndefined();
      expect(store.current()).toBeUndefined();
    });
  });

  it.each([
    { given: {}, mayStart: true, mayUndo: false },
    { given: { startedAt: '2026-11-25T05:00:00Z' }, mayStart: false, mayUndo: true },
    { given: { state: 'held' as const, startedAt: '2026-11-25T05:00:00Z' }, mayStart: false, mayUndo: false },
    { given: { endsAt: '2026-11-25T05:09:00Z' }, mayStart: false, mayUndo: false },
  ])('can be started with $given: $mayStart, and the start taken back: $mayUndo', async ({ given, mayStart, mayUndo }) => {
    const store = await start(given, [kabir], { ...meera, permissions: [...meera.permissions, 'sessions:write'] });
    expect([store.mayStart(), store.mayUndoStart()]).toEqual([mayStart, mayUndo]);
  });

  describe('a walk-in', () => {
    it.each(['walk-in', 'present'] as const)('is added with the mark %s of the kind, and selected', async (state) => {
      const store = await start({ kind: state === 'present' ? 'mentor-circle' : 'group-counselling' });
      store.addWalkIn(asWalkIn(aMemberItem()));
      expect([states(store)[2], store.current()?.personId]).toEqual([['sunil', state], 'sunil']);
    });

    it('is off the roster once the mark is cleared, and comes back with undo', async () => {
      const store = await start();
      store.addWalkIn(asWalkIn(aMemberItem()));
      store.tap(store.rows()[2]!, 'present');
      expect(store.rows()).toHaveLength(2);
      store.undo();
      expect(states(store)[2]).toEqual(['sunil', 'walk-in']);
    });

    it('whom the server has marked is not marked again, and the mark is taken back with undo', async () => {
      const store = await start();
      store.addWalkIn({ ...asWalkIn(aMemberItem()), mark: aMark('walk-in', now) });
      expect([states(store)[2], store.undoable(), marks.stands().size]).toEqual([['sunil', 'walk-in'], 'Sunil: Walk-in', 0]);
      store.undo();
      expect([store.rows().length, marks.stands().get('sunil')?.state]).toEqual([2, null]);
    });

    it.each([
      { permissions: ['attendance:write', 'members:read'], then: [true, true] },
      { permissions: ['attendance:write'], then: [true, false] },
    ])('is added and searched for with $permissions: $then', async ({ permissions, then }) => {
      const store = await start({}, [kabir], { ...meera, permissions });
      expect([store.mayAdd(), store.maySearch()]).toEqual(then);
    });
  });

  describe('the selected person', () => {
    it('is the first one until another is selected', async () => {
      const store = await start();
      expect(store.current()?.personId).toBe('kabir');
      store.selected.set('sagar');
      expect(store.current()?.personId).toBe('sagar');
    });

    it('comes with the last sessions of the group, when the reader may see them', async () => {
      const store = await start({}, [aRosterItem('m1')]);
      await open.answer('/groups/g1', saveraWhole);
      expect(store.context()).toMatchObject({ attendedPercent: 50, last: [{ mark: 'present' }, { mark: 'absent' }] });
    });

    it('comes without them otherwise, and asks for nothing', async () => {
      const store = await start({}, [kabir], { ...meera, permissions: ['sessions:write'] });
      open.http.expectNone('/api/v1/groups/g1');
      expect(store.context()).toEqual({ last: undefined, attendedPercent: null, reasons: [] });
    });
  });

  it('finds the person of a conflict', async () => {
    const store = await start();
    expect(store.rowOf({ personId: 'sagar' })?.displayName).toBe('Sagar');
    expect(store.rowOf({ personId: 'nobody' })).toBeUndefined();
  });

  describe('the marks of this device', () => {
    it.each([
      { given: () => undefined, then: 'All saved' },
      { given: () => marks.waiting.set(2), then: 'Saving' },
      { given: () => [marks.waiting.set(2), marks.online.set(false)], then: '2 waiting' },
      { given: () => [marks.waiting.set(1), marks.unreachable.set(true)], then: '1 waiting' },
      { given: () => [marks.waiting.set(3), marks.refused.set('attendance/locked')], then: '3 waiting' },
    ])('are “$then”', async ({ given, then }) => {
      const store = await start();
      given();
      expect(store.syncText()).toBe(then);
    });

    it('forget a head count once a colleague has finished the session', async () => {
      await start({ confidentiality: 'headcount' });
      marks.count(14);
      open.store.loaded.set(aSession({ confidentiality: 'headcount', state: 'held', headcount: 12 }));
      await open.settle();
      expect(marks.counted()).toBeNull();
    });

    it('remember a head count while the session is planned', async () => {
      await start({ confidentiality: 'headcount' });
      marks.count(14);
      await open.settle();
      expect(marks.counted()).toBe(14);
    });
  });
});
