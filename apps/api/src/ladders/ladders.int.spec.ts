import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decided } from '../testing/decided.ts';
import { LadderDesk, stepStates } from '../testing/ladder-desk.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { LadderView } from './ladder.view.ts';

let api: TestApi;
let desk: LadderDesk;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await LadderDesk.open(api);
});

describe('marks', () => {
  it('open a ladder when the session is finished, and give the first step to a person for that day', async () => {
    api.clock.set(desk.after(0));
    await desk.mark(0, 'absent');
    expect(await desk.listed()).toEqual([]);
    await desk.finish(0);
    const [item] = await desk.listed();
    expect(item).toMatchObject({ misses: 1, step: 1, steps: 4, who: 'same-day', isMine: true, isOverdue: false, displayName: 'Sagar' });
    expect(item?.dueAt).toBe('2026-11-02T10:40:00.000Z');
    const ladder = await desk.opened();
    expect(ladder).toMatchObject({
      state: 'open',
      step: 1,
      misses: [{ groupName: 'Naya Savera', sessionId: desk.group.sessionIds[0] }],
      earlier: [],
    });
    expect(stepStates(ladder)).toEqual(['next', 'ahead', 'ahead', 'ahead']);
  });

  it.each(['excused', 'present', 'late', 'walk-in'])('open none when the member is %s', async (state) => {
    await desk.live(0, state);
    expect(await desk.listed()).toEqual([]);
  });

  it('open one ladder for several misses', async () => {
    await desk.live(0, 'absent');
    await desk.live(1, 'absent');
    expect(await desk.listed()).toMatchObject([{ misses: 2 }]);
  });

  it('close it when the member comes to a session', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await desk.live(1, 'present');
    expect(await desk.listed()).toEqual([]);
    expect(await desk.read(id)).toMatchObject({ state: 'closed', closedBecause: 'came-back', step: null });
  });

  it('close it when the miss is excused afterwards, and open it again when that was wrong', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    api.clock.set('2026-11-02T08:00:00Z');
    await desk.mark(0, 'excused', '2026-11-02T08:00:00Z');
    expect(await desk.read(id)).toMatchObject({ state: 'closed', closedBecause: 'excused' });
    api.clock.set('2026-11-02T09:00:00Z');
    await desk.mark(0, 'absent', '2026-11-02T09:00:00Z');
    expect(await desk.listed()).toMatchObject([{ id, misses: 1 }]);
  });

  it('of a device that was offline join the ladder late, and say nothing when the member has come since', async () => {
    await desk.live(1, 'absent');
    api.clock.set('2026-11-05T06:00:00Z');
    await desk.mark(0, 'absent', desk.after(0));
    await desk.finish(0);
    const { misses, id } = await desk.opened();
    expect(misses.map(({ sessionId }) => sessionId)).toEqual([desk.group.sessionIds[0], desk.group.sessionIds[1]]);
    expect(misses[0]?.knownAt).toContain('2026-11-05');
    await desk.live(3, 'present');
    await desk.live(2, 'absent');
    expect(await desk.listed()).toEqual([]);
    expect(await desk.read(id)).toMatchObject({ closedBecause: 'came-back' });
  });

  it('open a new ladder after one that a person closed, without the misses of that', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await desk.outcome(id, { step: 1, outcome: 'reached-well', note: 'Has a fever' }).expect(200);
    await desk.live(1, 'absent');
    const ladder = await desk.opened();
    expect(ladder.id).not.toBe(id);
    expect(ladder.misses).toHaveLength(1);
    expect(ladder.earlier).toMatchObject([{ id, closedBecause: 'reached-well', misses: 1 }]);
  });
});

describe('a cancelled session', () => {
  it('opens no ladder, also where somebody had been marked', async () => {
    api.clock.set('2026-11-02T05:20:00Z');
    await desk.mark(0, 'absent', '2026-11-02T05:20:00Z');
    await decided(desk.as(), `${desk.path(0)}/cancel`, { reason: 'flood' });
    expect(await desk.listed()).toEqual([]);
  });
});

describe('a group', () => {
  it.each([
    { kind: 'community-activity', misses: 2, then: 0 },
    { kind: 'community-activity', misses: 3, then: 1 },
    { kind: 'sharing-circle', misses: 1, then: 0 },
    { kind: 'sharing-circle', misses: 2, then: 1 },
  ])('of the kind $kind opens $then ladders after $misses misses', async ({ kind, misses, then }) => {
    await desk.join('Sagar', kind);
    for (let place = 0; place < misses; place += 1) await desk.live(place, 'absent');
    expect(await desk.listed()).toHaveLength(then);
  });
});

describe('the number of misses that a centre sets for a kind', () => {
  it('counts from then on', async () => {
    const set = { enabled: true, overrides: { ladderAfter: 2 } };
    await desk.as('administrator').put('/api/v1/programme-kinds/group-counselling').set('if-match', '"0"').send(set).expect(200);
    await desk.live(0, 'absent');
    expect(await desk.listed()).toEqual([]);
    await desk.live(1, 'absent');
    expect(await desk.listed()).toMatchObject([{ misses: 2 }]);
  });
});

describe('the steps that a centre and a branch set for a kind', () => {
  const call = { who: 'same-day', due: { at: '18:30' }, channel: 'message', patience: 30 };
  const end = { who: 'in-charge', due: { after: 60 }, channel: 'visit', patience: 1440 };
  const shown = ({ steps }: LadderView) => steps.map(({ who, channel }) => [who, channel]);

  it('are those of ladders that open from then on; an open one keeps those with which it began', async () => {
    const put = (path: string, version: number, body: object) =>
      desk
        .as('administrator')
        .put(`/api/v1/programme-kinds/group-counselling${path}`)
        .set('if-match', `"${String(version)}"`)
        .send(body);
    await desk.live(0, 'absent');
    const [before] = await desk.listed();
    await put('', 0, { enabled: true, overrides: { ladderSteps: [call, end] } }).expect(200);
    await desk.live(1, 'absent');
    expect(await desk.listed()).toMatchObject([{ id: before?.id, misses: 2, steps: 4 }]);
    await desk.join('Bela');
    await desk.live(0, 'absent');
    const ofCentre = await desk.opened();
    expect([shown(ofCentre), ofCentre.steps[0]?.dueAt]).toEqual([
      [
        ['same-day', 'message'],
        ['in-charge', 'visit'],
      ],
      '2026-11-02T13:00:00Z',
    ]);
    await put(`/branches/${String(desk.centre.branchIds[0])}`, 0, { overrides: { ladderSteps: [end] } }).expect(200);
    await desk.join('Chitra');
    await desk.live(0, 'absent');
    expect(shown(await desk.opened())).toEqual([['in-charge', 'visit']]);
    await put(`/branches/${String(desk.centre.branchIds[0])}`, 1, { overrides: {} }).expect(200);
    await desk.join('Dev');
    await desk.live(0, 'absent');
    expect(shown(await desk.opened())).toHaveLength(2);
  });
});

describe('the outcome of a step', () => {
  it('not reached begins the next step at once; steps without a person are passed over', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const { body } = await desk.outcome(id, { step: 1, outcome: 'not-reached', note: 'Rang out twice' }).expect(200);
    expect(stepStates(body as LadderView)).toEqual(['done', 'passed', 'passed', 'next']);
    expect((body as LadderView).steps[0]).toMatchObject({ outcome: 'not-reached', note: 'Rang out twice' });
    expect(await desk.listed()).toMatchObject([{ step: 4, who: 'in-charge' }]);
    await desk.outcome(id, { step: 4, outcome: 'wrong-number' }).expect(200);
    expect(await desk.listed()).toMatchObject([{ step: 4 }]);
  });

  it('of somebody who needs support closes the ladder and owes a follow-up', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    expect((await desk.outcome(id, { step: 1, outcome: 'reached-needs-support' }).expect(200)).body).toMatchObject({
      closedBecause: 'needs-support',
    });
    const { items } = (await desk.as().get(`/api/v1/follow-ups?memberId=${desk.sagar}`).expect(200)).body as { items: object[] };
    expect(items).toMatchObject([{ kind: 'after-miss', dueOn: '2026-11-03', state: 'due', ownerName: expect.anything() }]);
  });

  it('is of the version that was read, and of the step that is next', async () => {
    await desk.live(0, 'absent');
    const { id, version } = await desk.opened();
    await desk
      .outcome(id, { step: 1, outcome: 'not-reached' })
      .set('if-match', `"${String(version + 1)}"`)
      .expect(412);
    expect((await desk.outcome(id, { step: 2, outcome: 'reached-well' }).expect(409)).body).toMatchObject({
      code: 'ladders/other-step',
      params: { step: 1 },
    });
    await desk
      .outcome(id, { step: 1, outcome: 'asked-not-to-be-called' })
      .set('if-match', `"${String(version)}"`)
      .expect(200);
    expect((await desk.outcome(id, { step: 1, outcome: 'reached-well' }).expect(409)).body).toMatchObject({ code: 'ladders/closed' });
  });

  it('is sealed where it is stored', async () => {
    await desk.live(0, 'absent');
    await desk.outcome((await desk.opened()).id, { step: 1, outcome: 'not-reached', note: 'At his uncle' }).expect(200);
    const rows = await inCentre<{ text: string }>(api, desk.centre, 'select e::text as text from ladder_events e where e.centre_id = $1');
    expect(rows.map(({ text }) => text).join(' ')).not.toContain('uncle');
  });
});
