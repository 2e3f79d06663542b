import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LadderDesk, stepStates } from '../testing/ladder-desk.ts';
import { MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
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

/** Sagar has a mentor, with or without an account; the id of their pairing. */
async function paired(staffId?: string): Promise<string> {
  const scene = new MentorScene(api, desk.centre);
  const { mentor } = await scene.mentor('Lata', { supervisedOn: '2026-10-30', ...(staffId === undefined ? {} : { staffId }) });
  return (await scene.pair(mentor.id, desk.sagar)).id;
}
/** The ladder of one miss, at whose first step nobody was reached. */
async function atMentor() {
  await desk.live(0, 'absent');
  const { id } = await desk.opened();
  await desk.outcome(id, { step: 1, outcome: 'not-reached' }).expect(200);
  return desk.read(id);
}
const log = (pairing: string, body: object) =>
  desk
    .as('mentor')
    .post(`/api/v1/mentorships/${pairing}/contacts`)
    .send({ type: 'call', at: desk.after(0), sentAt: desk.after(0), ...body })
    .expect(201);
const mentees = async () =>
  ((await desk.as('mentor').get('/api/v1/mentees').expect(200)).body as { items: { nextOn: string | null }[] }).items;
const actions = async () =>
  ((await desk.as('administrator').get('/api/v1/audit').expect(200)).body as { items: { action: string }[] }).items.map(
    ({ action }) => action,
  );
const absent = (startsOn: string, endsOn = startsOn) =>
  desk.as('administrator').post('/api/v1/absences').send({ staffId: desk.centre.mentor.staffId, startsOn, endsOn }).expect(201);

describe('the step of a mentor', () => {
  it('is theirs until eight in the evening and an hour longer, and is their next contact of that day', async () => {
    await paired(desk.centre.mentor.staffId);
    expect((await mentees())[0]?.nextOn).not.toBe('2026-11-02');
    const ladder = await atMentor();
    expect(stepStates(ladder)).toEqual(['done', 'next', 'ahead', 'ahead']);
    expect(ladder.steps[1]).toMatchObject({ who: 'mentor', ownerId: desk.centre.mentor.staffId, dueAt: '2026-11-02T14:30:00Z' });
    expect(await mentees()).toMatchObject([{ nextOn: '2026-11-02', nextAt: null, nextType: 'call' }]);
    expect((await desk.worker())?.toString()).toBe('2026-11-02T15:30:00Z');
  });

  it.each([
    { went: 'well', minutes: 10, states: ['done', 'done', 'ahead', 'ahead'], closedBecause: 'reached-well', owed: [] },
    { went: 'needs-support', minutes: 10, states: ['done', 'done', 'ahead', 'ahead'], closedBecause: 'needs-support', owed: ['support'] },
    { went: 'not-reached', minutes: 0, states: ['done', 'done', 'passed', 'next'], closedBecause: null, owed: [] },
  ])('is done by the contact that they log: $went', async ({ went, minutes, states, closedBecause, owed }) => {
    const pairing = await paired(desk.centre.mentor.staffId);
    const { id } = await atMentor();
    await log(pairing, { outcome: went, minutes });
    const ladder = await desk.read(id);
    expect([stepStates(ladder), ladder.closedBecause]).toEqual([states, closedBecause]);
    const { items } = (await desk.as().get(`/api/v1/follow-ups?memberId=${desk.sagar}`).expect(200)).body as { items: { kind: string }[] };
    expect(items.map(({ kind }) => kind)).toEqual(owed);
    expect((await actions()).slice(0, 3)).toContain('ladder-outcome');
  });

  it('is not done by a contact from before the step, which their telephone brings late', async () => {
    const pairing = await paired(desk.centre.mentor.staffId);
    const { id } = await atMentor();
    await log(pairing, { outcome: 'well', minutes: 10, at: '2026-11-02T06:39:59Z' });
    expect(stepStates(await desk.read(id))[1]).toBe('next');
    await log(pairing, { outcome: 'well', minutes: 10, at: '2026-11-02T06:40:00Z' });
    expect(await desk.read(id)).toMatchObject({ state: 'closed' });
  });

  it('is nothing to a contact that they log while it is the step of somebody else', async () => {
    const pairing = await paired(desk.centre.mentor.staffId);
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await log(pairing, { outcome: 'not-reached', minutes: 0 });
    expect(stepStates(await desk.read(id))).toEqual(['next', 'ahead', 'ahead', 'ahead']);
  });

  it('gives them no look into the ladder', async () => {
    await paired(desk.centre.mentor.staffId);
    const { id } = await atMentor();
    for (const path of ['ladders', `ladders/${id}`]) await desk.as('mentor').get(`/api/v1/${path}`).expect(403);
    await desk.outcome(id, { step: 2, outcome: 'reached-well' }, 'mentor').expect(403);
    await desk.as('mentor').post(`/api/v1/ladders/${id}/call`).expect(403);
  });

  it('is passed over where they have no account', async () => {
    await paired();
    expect(stepStates(await atMentor())).toEqual(['done', 'passed', 'passed', 'next']);
  });

  it('is passed over when their account is not in use any more', async () => {
    await paired(desk.centre.mentor.staffId);
    await inCentre(api, desk.centre, `update staff set state = 'deactivated' where centre_id = $1 and id = $2`, desk.centre.mentor.staffId);
    expect(stepStates(await atMentor())).toEqual(['done', 'passed', 'passed', 'next']);
  });

  it('is passed over when the pairing has ended by then', async () => {
    const pairing = await paired(desk.centre.mentor.staffId);
    await desk.live(0, 'absent');
    const { id } = await desk.opened();
    await desk.as().post(`/api/v1/mentorships/${pairing}/end`).send({ reason: 'goal-reached' }).expect(200);
    await desk.outcome(id, { step: 1, outcome: 'wrong-number' }).expect(200);
    expect(stepStates(await desk.read(id))).toEqual(['done', 'passed', 'passed', 'next']);
  });

  it.each([
    { from: '2026-11-01', to: '2026-11-01', then: 'next' },
    { from: '2026-11-02', to: '2026-11-02', then: 'passed' },
    { from: '2026-10-20', to: '2026-11-05', then: 'passed' },
    { from: '2026-11-03', to: '2026-11-05', then: 'next' },
  ])('due on 2 November, of a mentor who is absent from $from to $to, is $then', async ({ from, to, then }) => {
    await paired(desk.centre.mentor.staffId);
    await absent(from, to);
    expect(stepStates(await atMentor())[1]).toBe(then);
  });

  it('goes to the counsellor in charge, by name, when the mentor falls ill that day', async () => {
    await paired(desk.centre.mentor.staffId);
    const { id } = await atMentor();
    await absent('2026-11-02');
    expect((await desk.read(id)).steps[1]).toMatchObject({ state: 'next', who: 'mentor', ownerId: desk.centre.counsellor.staffId });
    expect(await desk.listed('&mine=true')).toMatchObject([{ id, step: 2 }]);
  });
});
