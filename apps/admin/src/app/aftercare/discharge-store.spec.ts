import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import type { ConsideredDischarge } from '../api/shapes.ts';
import { DischargeStore } from './discharge-store.ts';

const weekly = (dueOn: string) => ({ kind: 'weekly', dueOn, method: 'call', movedFrom: null }) as const;
const plan: ConsideredDischarge = {
  steps: [
    { day: 2, method: 'call' },
    { day: 7, method: 'visit' },
  ],
  contacts: [
    { kind: 'day-2', dueOn: '2026-11-27', method: 'call', movedFrom: null },
    weekly('2026-12-01'),
    weekly('2027-02-16'),
    { kind: 'day-7', dueOn: '2026-12-03', method: 'visit', movedFrom: '2026-12-02' },
  ],
};

describe('a discharge', () => {
  let open: OpenStore<DischargeStore>;
  const asked = () => open.http.match('/api/v1/aftercare-plans/plan');
  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2026-11-24T18:30:00Z'), doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
    open = await openStore(DischargeStore, { me: meera, connect: (store) => store.id.connect((() => 'm1') as never) });
    await open.answer('/members/m1', { ...sagar, language: 'hi' });
    open.request('/groups').flush({ items: [], nextCursor: null });
    asked().at(-1)?.flush(plan);
    await open.settle();
    asked().at(-1)?.flush(plan);
    await open.settle();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is of today by the clock of the centre, in the language of the person, and the reader keeps in touch', () => {
    const { on, plan: parts } = open.store.form.getRawValue();
    expect([on, parts.language, parts.ownerId]).toEqual(['2026-11-25', 'hi', 's1']);
  });

  it('keeps the contacts of the plan apart from the weekly calls, and counts what moved', () => {
    const { store } = open;
    expect(store.inPlan().map(({ kind }) => kind)).toEqual(['day-2', 'day-7']);
    expect(store.weeklySpan()).toEqual({ from: '2026-12-01', to: '2027-02-16' });
    expect(store.moved()).toBe(1);
  });

  it.each([
    { what: 'the last day', change: { on: '2026-11-30' }, body: { on: '2026-11-30' } },
    { what: 'weekly calls', change: { plan: { isWeekly: true } }, body: { weeklyOn: 2, weeklyAt: '18:30' } },
    { what: 'the way of leaving', change: { leaving: 'unplanned' }, body: { leaving: 'unplanned' } },
  ] as const)('asks for its plan anew for $what, and shows the one before meanwhile', async ({ change, body }) => {
    expect(open.store.shownSteps()).toEqual(plan.steps);
    open.store.form.patchValue(change);
    await open.settle();
    const [request] = asked();
    expect(request?.request.body).toMatchObject({ memberId: 'm1', ...body });
    expect(open.store.shownSteps()).toEqual(plan.steps);
    request?.flush({ steps: [], contacts: [] });
    await open.settle();
    expect(open.store.contacts()).toEqual([]);
  });

  it.each([
    { plan: { goals: 'Rings his sister' } },
    { plan: { preferredTime: 'evening' } },
    { plan: { ownerId: 's2' } },
    { plan: { language: 'mr' } },
    { groupId: 'g1' },
  ] as const)('asks for no other plan for %j, on which no day rests', async (change) => {
    open.store.form.patchValue(change);
    await open.settle();
    expect(asked()).toEqual([]);
  });

  it('asks for no plan without a last day', async () => {
    open.store.form.patchValue({ on: '' });
    await open.settle();
    expect(asked()).toEqual([]);
  });

  it('has no plan when it is refused, and says why', async () => {
    open.store.form.patchValue({ on: '2026-07-01' });
    await open.settle();
    asked()[0]?.flush({ code: 'members/date-order', status: 422 }, { status: 422, statusText: '422' });
    await open.settle();
    expect([open.store.considered(), open.store.contacts()]).toEqual([undefined, []]);
    expect(open.store.refusal()).toBeDefined();
  });

  it.each([
    { weeklyAt: '', sent: 0 },
    { weeklyAt: '18:30', sent: 1 },
  ])('with weekly calls at “$weeklyAt” is sent $sent times', async ({ weeklyAt, sent }) => {
    open.store.form.patchValue({ plan: { isWeekly: true, weeklyAt } });
    void open.store.discharge();
    await open.settle();
    expect(open.http.match('/api/v1/aftercare-plans')).toHaveLength(sent);
  });

  it('asks with the days that were chosen, and forgets them for another way of leaving', async () => {
    open.store.steps.set([{ day: 14, method: 'visit' }]);
    await open.settle();
    expect(asked()[0]?.request.body).toMatchObject({ steps: [{ day: 14, method: 'visit' }] });
    open.store.leave('unplanned');
    await open.settle();
    const [request] = asked();
    expect(request?.request.body).not.toHaveProperty('steps');
    expect(open.store.steps()).toBeUndefined();
  });
});
