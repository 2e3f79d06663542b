import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { LadderDesk, stepStates } from '../testing/ladder-desk.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let desk: LadderDesk;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await LadderDesk.open(api);
});

const zone = (name: string) =>
  inCentre(api, desk.centre, 'update branches set time_zone = $3 where centre_id = $1 and id = $2', desk.centre.branchIds[0], name);
/** The first session as it is finished at an instant, with the person absent. */
async function missedAt(at: string): Promise<void> {
  api.clock.set(at);
  await desk.mark(0, 'absent');
  await desk.finish(0);
}
/** A second group of Sagar, with a session on each of these instants, each of which is lived through. */
async function secondGroup(starts: readonly string[], kind?: string): Promise<SeededGroup> {
  const other = await seedGroup(api, desk.centre, { starts, aliases: [], ...(kind === undefined ? {} : { kind }) });
  await inCentre(
    api,
    desk.centre,
    `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at) values ($1, gen_random_uuid(), $2, $3, '2026-01-01', '2026-01-01')`,
    other.groupId,
    desk.sagar,
  );
  return other;
}
/** Runs with the sessions of another group in place of those of the desk. */
async function within<Result>({ groupId, sessionIds }: SeededGroup, act: () => Promise<Result>): Promise<Result> {
  const own = desk.group;
  desk.group = { groupId, sessionIds, memberIds: own.memberIds };
  try {
    return await act();
  } finally {
    desk.group = own;
  }
}
const audited = async () =>
  (
    await inCentre<{ action: string }>(
      api,
      desk.centre,
      `select action from audit_entries where centre_id = $1 and subject_kind = 'ladder' order by at, id`,
    )
  ).map(({ action }) => action);

describe('the time at which the first step is due', () => {
  it.each([
    { at: '2026-11-02T06:40:00Z', due: '2026-11-02T10:40:00.000Z', what: 'four hours after noon' },
    { at: '2026-11-02T10:30:00Z', due: '2026-11-02T14:30:00.000Z', what: 'at eight, when it is known at four' },
    { at: '2026-11-02T10:31:00Z', due: '2026-11-02T14:30:00.000Z', what: 'at eight, when it is known a minute later' },
    { at: '2026-11-02T13:30:00Z', due: '2026-11-02T14:30:00.000Z', what: 'at eight, when it is known at seven' },
    { at: '2026-11-02T13:31:00Z', due: '2026-11-03T03:30:00.000Z', what: 'at nine on the next day, when it is known after seven' },
    { at: '2026-11-02T18:30:00Z', due: '2026-11-03T03:30:00.000Z', what: 'at nine, when it is known at midnight' },
    { at: '2026-11-02T23:30:00Z', due: '2026-11-03T03:30:00.000Z', what: 'at nine, when it is known at five' },
    { at: '2026-11-02T23:31:00Z', due: '2026-11-03T03:31:00.000Z', what: 'four hours after a minute past five' },
  ])('is $what', async ({ at, due }) => {
    await missedAt(at);
    expect((await desk.listed())[0]?.dueAt).toBe(due);
  });

  it.each([
    { name: 'Europe/London', due: '2026-11-02T10:40:00.000Z' },
    { name: 'America/New_York', due: '2026-11-02T14:00:00.000Z' },
    { name: 'Pacific/Auckland', due: '2026-11-02T20:00:00.000Z' },
  ])('is by the clock of the branch in $name: $due', async ({ name, due }) => {
    await zone(name);
    await missedAt('2026-11-02T06:40:00Z');
    const [item] = await desk.listed();
    expect([item?.dueAt, item?.timeZone]).toEqual([due, name]);
  });

  it.each([
    { at: '2026-11-02T10:40:00Z', overdue: false },
    { at: '2026-11-02T10:40:01Z', overdue: true },
  ])('is over a second after it: at $at, $overdue', async ({ at, overdue }) => {
    await desk.live(0, 'absent');
    api.clock.set(at);
    expect((await desk.listed())[0]?.isOverdue).toBe(overdue);
    expect((await desk.opened()).isOverdue).toBe(overdue);
  });
});

describe('the last step', () => {
  it.each([
    { at: '2026-11-02T07:00:00Z', due: '2026-11-03T06:30:00Z', what: 'begun at half past noon' },
    { at: '2026-11-02T11:39:59Z', due: '2026-11-03T06:30:00Z', what: 'begun a second before the first one passes on' },
  ])('$what is due at noon of the next day', async ({ at, due }) => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    api.clock.set(at);
    await desk.outcome(id, { step: 1, outcome: 'not-reached' }).expect(200);
    expect((await desk.read(id)).steps[3]).toMatchObject({ state: 'next', dueAt: due });
  });

  it('is reached when the worker looks days late, begun when the one before it passed on', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    api.clock.set('2026-11-05T06:00:00Z');
    await Promise.all([desk.worker(), desk.worker()]);
    const ladder = await desk.read(id);
    expect([stepStates(ladder), ladder.steps[3]?.dueAt]).toEqual([['not-done', 'passed', 'passed', 'next'], '2026-11-03T06:30:00Z']);
    const given = `select step from ladder_events where centre_id = $1 and ladder_id = $2 and type = 'given' order by step`;
    expect(await inCentre(api, desk.centre, given, id)).toEqual([0, 1, 2, 3].map((step) => ({ step })));
  });

  it('is refused to one who read the step before it passed on', async () => {
    await desk.live(0, 'absent');
    const { id, version } = await desk.opened();
    api.clock.set('2026-11-02T11:40:00Z');
    await desk.worker();
    const late = () => desk.outcome(id, { step: 1, outcome: 'reached-well' });
    await late()
      .set('if-match', `"${String(version)}"`)
      .expect(412);
    expect((await late().expect(409)).body).toMatchObject({ code: 'ladders/other-step', params: { step: 4 } });
    expect(await desk.listed()).toMatchObject([{ id, step: 4 }]);
  });
});

describe('two groups', () => {
  it('with a miss in each have one ladder, by the time of the first that was known', async () => {
    const other = await secondGroup(['2026-11-03T05:30:00Z']);
    await desk.live(0, 'absent');
    const [first] = await desk.listed();
    await within(other, async () => {
      api.clock.set('2026-11-03T06:40:00Z');
      await desk.mark(0, 'absent', '2026-11-03T06:40:00Z');
      await desk.finish(0);
    });
    expect(await desk.listed()).toMatchObject([{ id: first?.id, misses: 2 }]);
    expect((await desk.opened()).misses.map(({ groupName }) => groupName)).toEqual(['Naya Savera', expect.stringMatching(/^Group /)]);
  });

  it.each([
    { kind: 'sharing-circle', then: 0, what: 'one of two that it takes, and none elsewhere' },
    { kind: 'group-counselling', then: 1, what: 'the one that it takes' },
    { kind: 'community-activity', then: 0, what: 'one of three that it takes' },
  ])('of which one is $kind, with $what, have $then ladders', async ({ kind, then }) => {
    await desk.live(0, 'present');
    const other = await secondGroup(['2026-11-03T05:30:00Z'], kind);
    await within(other, async () => {
      api.clock.set('2026-11-03T06:40:00Z');
      await desk.mark(0, 'absent', '2026-11-03T06:40:00Z');
      await desk.finish(0);
    });
    expect(await desk.listed()).toHaveLength(then);
  });

  it('of which the member comes to one: that ends the miss of the other', async () => {
    const other = await secondGroup(['2026-11-03T05:30:00Z']);
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await within(other, async () => {
      api.clock.set('2026-11-03T05:40:00Z');
      await desk.mark(0, 'present', '2026-11-03T05:40:00Z');
    });
    expect(await desk.read(id)).toMatchObject({ closedBecause: 'came-back', closedAt: '2026-11-03T05:40:00Z' });
  });
});

describe('a mark that comes late', () => {
  it.each([
    { state: 'excused', then: { state: 'open', misses: 1 } },
    { state: 'absent', then: { state: 'open', misses: 2 } },
    { state: 'present', then: { state: 'closed', misses: 0 } },
  ])('from a device: $state at the later session leaves a ladder $then', async ({ state, then }) => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    api.clock.set('2026-11-10T06:00:00Z');
    await desk.mark(1, state, desk.after(1));
    await desk.finish(1);
    const [row] = await inCentre(api, desk.centre, 'select state, misses from ladders where centre_id = $1 and id = $2', id);
    expect(row).toEqual(then);
  });

  it('has no say where a person has closed the ladder', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await desk.as().post(`/api/v1/ladders/${id}/close`).send({ reason: 'asked-not-to-be-called' }).expect(200);
    api.clock.set('2026-11-02T08:00:00Z');
    await desk.mark(0, 'excused', '2026-11-02T08:00:00Z');
    await desk.mark(0, 'absent', '2026-11-02T08:00:01Z');
    expect([await desk.listed(), (await desk.read(id)).closedBecause]).toEqual([[], 'asked-not-to-be-called']);
  });
});

describe('a ladder', () => {
  it('is of one centre and one branch, at every door', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const other = await seedCentre(api, 'Other');
    await counsellorOfSouth(api, desk.centre);
    for (const token of [other.administrator.token, desk.centre.mentor.token]) {
      const agent = api.as(token);
      expect((await agent.get('/api/v1/ladders').expect(200)).body).toMatchObject({ items: [] });
      const read = await agent.get(`/api/v1/ladders/${id}`);
      expect(read).toMatchObject({ status: 404, body: { code: 'ladders/not-found' } });
      await agent.post(`/api/v1/ladders/${id}/outcomes`).send({ step: 1, outcome: 'reached-well' }).expect(404);
      await agent.post(`/api/v1/ladders/${id}/close`).send({ reason: 'excused' }).expect(404);
      await agent.post(`/api/v1/ladders/${id}/call`).expect(404);
    }
  });

  it('has one outcome of two people who note it at once', async () => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    const note = () => desk.outcome(id, { step: 1, outcome: 'not-reached' });
    const answers = await Promise.all([note(), note()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await audited()).filter((action) => action === 'ladder-outcome')).toHaveLength(1);
  });

  it.each(['not-seen', 'came-back', 'needs-support', ''])('is not closed by hand because of "%s"', async (reason) => {
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await desk.as().post(`/api/v1/ladders/${id}/close`).send({ reason }).expect(400);
    expect(await desk.listed()).toMatchObject([{ id }]);
  });
});
