import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { newId } from '../platform/new-id.ts';
import { MentorScene } from '../testing/mentor-scene.ts';
import { Desk } from '../testing/desk.ts';
import { recountDays } from '../testing/recount-days.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { MemberPlanView } from './aftercare.view.ts';
import type { FollowUpView } from './care.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let member: MemberView;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-25T06:30:00Z');
  centre = await seedCentre(api);
  desk = new Desk(api, centre);
  member = await desk.member();
});

const as = (who: 'administrator' | 'counsellor' | 'mentor' = 'counsellor') => api.as(centre[who].token);
const owed = (query: object = { state: 'due' }, memberId = member.id): Promise<FollowUpView[]> =>
  walk<FollowUpView>((cursor) =>
    as('administrator')
      .get('/api/v1/follow-ups')
      .query({ memberId, ...query, cursor }),
  );
const said = (contacts: readonly FollowUpView[]) =>
  contacts.map(({ kind, origin, method, dueOn }) => `${kind} ${origin} ${method} ${dueOn}`);
const complete = (id: string | undefined, outcome: string) =>
  as()
    .post(`/api/v1/follow-ups/${String(id)}/complete`)
    .send({ outcome })
    .expect(200);
const discharge = (given: object = {}) =>
  as()
    .post('/api/v1/aftercare-plans')
    .send({ memberId: member.id, leaving: 'planned', on: '2026-11-25', ...given })
    .expect(201);
const move = (to: string, on: string) => as().post(`/api/v1/members/${member.id}/transitions`).send({ to, on }).expect(200);
const added = async () =>
  (await inCentre(api, centre, `select 1 from audit_entries where centre_id = $1 and action = 'follow-up-added'`)).length;

describe('support that a mentor asks for', () => {
  let memberId: string;
  let log: (at: string, outcome?: string) => Promise<void>;
  beforeEach(async () => {
    const scene = new MentorScene(api, centre);
    const { mentor } = await scene.mentor('Lata', { staffId: centre.mentor.staffId });
    memberId = await scene.member('Tara');
    const { id } = await scene.pair(mentor.id, memberId);
    log = async (at, outcome = 'needs-support') => {
      api.clock.set(at);
      const body = { type: 'call', outcome, minutes: outcome === 'not-reached' ? 0 : 10, at };
      await as('mentor').post(`/api/v1/mentorships/${id}/contacts`).send(body).expect(201);
    };
  });
  const support = async () => (await owed({}, memberId)).filter(({ kind }) => kind === 'support');

  it.each([
    { at: '2026-11-25T18:29:59Z', then: '2026-11-25' },
    { at: '2026-11-25T18:30:00Z', then: '2026-11-26' },
  ])('at $at is owed on $then, by whoever comes first', async ({ at, then }) => {
    await log(at);
    expect(await support()).toMatchObject([{ dueOn: then, origin: 'staff', method: 'call', ownerId: null, state: 'due' }]);
  });

  it.each(['well', 'not-reached'])('is not owed after "%s"', async (outcome) => {
    await log('2026-11-25T07:00:00Z', outcome);
    expect(await support()).toEqual([]);
  });

  it('twice before anybody called is one call, and is added once', async () => {
    await log('2026-11-25T07:00:00Z');
    const before = await added();
    await log('2026-11-25T08:00:00Z');
    expect([(await support()).length, await added()]).toEqual([1, before]);
  });

  it('again after the call of that day is a call on the next one', async () => {
    await log('2026-11-25T07:00:00Z');
    await complete((await support())[0]?.id, 'reached-well');
    await log('2026-11-25T12:00:00Z');
    expect((await support()).filter(({ state }) => state === 'due')).toMatchObject([{ dueOn: '2026-11-26' }]);
  });
});

describe('support after a miss', () => {
  it('is owed again where the contact of that day was made already', async () => {
    const starts = ['2026-11-24T03:30:00Z', '2026-11-24T05:30:00Z'];
    const { memberIds, sessionIds } = await seedGroup(api, centre, { starts, aliases: ['Sagar'] });
    const sagar = String(memberIds[0]);
    for (const [place, at] of ['2026-11-24T04:40:00Z', '2026-11-24T06:40:00Z'].entries()) {
      api.clock.set(at);
      const path = `/api/v1/sessions/${String(sessionIds[place])}`;
      const marks = [{ clientId: `miss-${String(place)}`, personId: sagar, state: 'absent', markedAt: at }];
      await as().put(`${path}/attendance`).send({ marks }).expect(200);
      await as().post(`${path}/finish`).send({}).expect(200);
      const { items } = (await as().get(`/api/v1/ladders?memberId=${sagar}`).expect(200)).body as { items: { id: string }[] };
      const outcome = { step: 1, outcome: 'reached-needs-support' };
      await as()
        .post(`/api/v1/ladders/${String(items[0]?.id)}/outcomes`)
        .send(outcome)
        .expect(200);
      const [due] = await owed({ state: 'due' }, sagar);
      expect(due).toMatchObject({ kind: 'after-miss', origin: 'ladder', dueOn: place === 0 ? '2026-11-25' : '2026-11-26' });
      await complete(due?.id, 'reached-well');
    }
  });
});

describe('a return to use', () => {
  const episodes = () => `/api/v1/members/${member.id}/sobriety-episodes`;
  const end = async (startedOn: string, on: string, reason = 'lapse') => {
    const { body } = await as().post(episodes()).send({ startedOn }).expect(201);
    await as()
      .post(`${episodes()}/${(body as { id: string }).id}/end`)
      .send({ on, reason })
      .expect(200);
  };
  const support = async () => (await owed()).filter(({ kind }) => kind === 'support');

  it.each([
    { now: '2026-11-28T18:29:59Z', then: '2026-11-29' },
    { now: '2026-11-28T18:30:00Z', then: '2026-11-30' },
  ])('noted at $now is followed by a call on $then, also on a Sunday', async ({ now, then }) => {
    await discharge();
    api.clock.set(now);
    await end('2026-11-26', '2026-11-28');
    expect(await support()).toMatchObject([{ dueOn: then, movedFrom: null, ownerId: centre.counsellor.staffId }]);
  });

  it('of one day noted in two spans owes one call', async () => {
    await discharge();
    await end('2026-11-01', '2026-11-20');
    await end('2026-11-21', '2026-11-25');
    expect(await support()).toHaveLength(1);
  });

  it.each([
    { reason: 'lapse', calls: 1 },
    { reason: 'correction', calls: 0 },
    { reason: 'data-entry', calls: 0 },
  ])('is a lapse and nothing else: $reason owes $calls', async ({ reason, calls }) => {
    await discharge();
    await end('2026-11-01', '2026-11-25', reason);
    expect(await support()).toHaveLength(calls);
  });

  it('is not noted again by a correction that reaches back before it', async () => {
    await discharge();
    await end('2026-11-01', '2026-11-20');
    const [first] = await support();
    await complete(first?.id, 'reached-well');
    const { body } = await as().post(episodes()).send({ startedOn: '2026-11-21' }).expect(201);
    const corrected = await as()
      .post(`${episodes()}/${(body as { id: string }).id}/correct`)
      .send({ startedOn: '2026-10-01' })
      .expect(200);
    const { id } = corrected.body as { id: string };
    await as().post(`${episodes()}/${id}/end`).send({ on: '2026-10-02', reason: 'data-entry' }).expect(200);
    expect((await support()).filter((contact) => contact.id !== first?.id)).toEqual([]);
  });

  it('ends no plan, no seat and no contact', async () => {
    await discharge({ weeklyOn: 2, weeklyAt: '18:30' });
    const before = await owed();
    await end('2026-11-01', '2026-11-25');
    expect((await owed()).filter(({ kind }) => kind !== 'support')).toEqual(before);
    const { plan } = (await as().get(`/api/v1/members/${member.id}/aftercare-plan`).expect(200)).body as MemberPlanView;
    expect(plan).toMatchObject({ weeklyOn: 2, callsEndedOn: null });
  });
});

describe('an admission after a discharge', () => {
  it('withdraws what the plan owes after its day, and leaves tries, support, and what staff added', async () => {
    await discharge({ leaving: 'unplanned' });
    const [first] = await owed();
    await complete(first?.id, 'not-reached');
    await as().post('/api/v1/follow-ups').send({ memberId: member.id, dueOn: '2026-12-10' }).expect(201);
    api.clock.set('2026-11-27T06:30:00Z');
    await move('admitted', '2026-11-27');
    expect(said(await owed())).toEqual(['extra retry call 2026-11-26', 'day-2 plan visit 2026-11-27', 'extra staff call 2026-12-10']);
    expect((await owed({ state: 'done' })).map(({ outcome }) => outcome)).toEqual(['not-reached']);
  });

  it('and a second discharge owe the contacts of the second plan only', async () => {
    await discharge({ weeklyOn: 2, weeklyAt: '18:30', ownerId: centre.administrator.staffId });
    api.clock.set('2026-12-10T06:30:00Z');
    await move('admitted', '2026-12-10');
    const late = (await owed()).map(({ id }) => id);
    await discharge({ on: '2026-12-10' });
    const again = (await owed()).filter(({ id }) => !late.includes(id));
    expect(again.slice(0, 3).map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      'day-2 2026-12-12',
      'day-7 2026-12-17',
      'day-14 2026-12-24',
    ]);
    expect(new Set(again.map(({ ownerId }) => ownerId))).toEqual(new Set([null]));
    expect(again.some(({ kind }) => kind === 'weekly')).toBe(false);
  });
});

describe('handing follow-ups over', () => {
  const give = (followUpIds: readonly unknown[], ownerId: string = centre.administrator.staffId) =>
    as().post('/api/v1/follow-ups/hand-over').send({ followUpIds, ownerId });

  it.each([
    { count: 0, status: 400 },
    { count: 100, status: 404 },
    { count: 101, status: 400 },
  ])('takes up to a hundred at once: $count answers $status', async ({ count, status }) => {
    await give(Array.from({ length: count }, () => newId())).expect(status);
  });

  it('by two people at once ends in one hand, and each change is in the audit', async () => {
    await discharge();
    const ids = (await owed()).map(({ id }) => id);
    const { administrator, counsellor } = centre;
    await Promise.all([give(ids).expect(200), give(ids.toReversed(), counsellor.staffId).expect(200)]);
    expect(new Set((await owed()).map(({ ownerId }) => ownerId)).size).toBe(1);
    const handed = `select detail ->> 'to' as to from audit_entries where centre_id = $1 and action = 'follow-up-handed-over'`;
    const to = (await inCentre<{ to: string }>(api, centre, handed)).map((row) => row.to);
    expect(new Set(to)).toEqual(new Set([administrator.staffId, counsellor.staffId]));
    expect(to).toHaveLength(2 * ids.length);
  });

  it('is not to somebody who no longer works here', async () => {
    await discharge();
    const [first] = await owed();
    await inCentre(api, centre, `update staff set state = 'deactivated' where centre_id = $1 and id = $2`, centre.administrator.staffId);
    const { body } = await give([first?.id]).expect(409);
    expect(body).toMatchObject({
      ...{ code: 'follow-ups/not-handed-over', errors: [{ path: 'followUpIds.0', code: 'follow-ups/owner-not-here' }] },
    });
  });
});

describe('the figures of day 7 and day 30', () => {
  it('count a contact by the day on which it was made, and not by the one on which it was due', async () => {
    const people = [member, ...(await Promise.all([1, 2, 3, 4].map(() => desk.member())))];
    for (const { id } of people) await discharge({ memberId: id });
    api.clock.set('2026-12-02T06:30:00Z');
    for (const [index, outcome] of ['reached-well', 'visited', 'not-reached', 'asked-not-to-be-called'].entries()) {
      const due = (await owed({ state: 'due' }, people[index]?.id)).find(({ kind }) => kind === 'day-7');
      await complete(due?.id, outcome);
    }
    await recountDays(api, centre);
    const { body } = await as('administrator').get('/api/v1/overview').expect(200);
    const contacts = (body as { contacts: { kind: string }[] }).contacts.filter(({ kind }) => kind === 'day-7' || kind === 'day-30');
    expect(contacts).toMatchObject([
      { kind: 'day-7', due: 5, notYetDue: 0, reached: 3, notReached: 1, unknown: 1 },
      { kind: 'day-30', due: 0, notYetDue: 5 },
    ]);
  });
});
