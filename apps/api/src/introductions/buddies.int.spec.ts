import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { IntroductionView, PersonToAskView } from './introduction.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let owner: pg.Client;

beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-24T12:25:00Z'));
  owner = new pg.Client({ connectionString: api.database.superuserUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const me = () => api.as(centre.administrator.token);
const ask = (personIds: readonly string[], kind: string) => me().post('/api/v1/introductions').send({ kind, personIds });
const answer = (id: string, personId: string, says: string, shares?: string) =>
  me()
    .post(`/api/v1/introductions/${id}/answer`)
    .send({ personId, says, ...(shares === undefined ? {} : { shares }) });
const leave = (id: string, personId: string) => me().post(`/api/v1/introductions/${id}/leave`).send({ personId });

describe('buddies and circles of friends', () => {
  const person = async (body: object = {}): Promise<string> => (await desk.member(body)).id;
  const listed = async (id: string): Promise<IntroductionView[]> =>
    (await me().get(`/api/v1/members/${id}/introductions`).expect(200)).body.items as IntroductionView[];
  const offered = async (id: string): Promise<string[]> =>
    ((await me().get(`/api/v1/members/${id}/introductions/people?limit=200`).expect(200)).body.items as PersonToAskView[]).map(
      (one) => one.id,
    );

  it('choose each other, and share no contact unless each gives it', async () => {
    const [kiran, sagar] = [await person({ phone: '+919822077001' }), await person({ phone: '+919822077002' })];
    const { id } = (await ask([kiran, sagar], 'buddies').expect(201)).body as IntroductionView;
    await answer(id, kiran, 'yes', 'phone').expect(200);
    await answer(id, sagar, 'yes').expect(200);
    expect((await listed(sagar))[0]).toMatchObject({ kind: 'buddies', state: 'met', people: [{}, { phone: '+919822077001' }] });
    expect((await listed(kiran))[0]?.people[1]).toMatchObject({ phone: null, name: expect.any(String) });
    await leave(id, sagar).expect(204);
    expect((await listed(kiran))[0]).toMatchObject({ state: 'ended' });
  });

  it('are of one ward while one of them stays', async () => {
    const [kiran, meena] = [await person({ gender: 'male' }), await person({ gender: 'female' })];
    expect(await offered(kiran)).not.toContain(meena);
    expect((await ask([kiran, meena], 'buddies')).body).toMatchObject({ status: 409, code: 'introductions/other-ward' });
    const leaves = (id: string) => me().post(`/api/v1/members/${id}/transitions`).send({ to: 'discharged', on: '2026-11-24' }).expect(200);
    await leaves(kiran);
    expect((await ask([kiran, meena], 'buddies')).body).toMatchObject({ code: 'introductions/other-ward' });
    await leaves(meena);
    expect(await offered(kiran)).toContain(meena);
    await ask([kiran, meena], 'buddies').expect(201);
  });

  it('are no mentor and mentee, also where they became a pair while they were asked', async () => {
    const [mentor, mentee] = [await person(), await person()];
    const { id } = (await ask([mentor, mentee], 'buddies').expect(201)).body as IntroductionView;
    await owner.query(
      `insert into mentors (centre_id, id, member_id, role, training_hours, languages, seats, created_at, updated_at)
         values ($1, $2, $2, 'volunteer', 46, '{en}', 5, now(), now())`,
      [centre.centreId, mentor],
    );
    await owner.query(`insert into mentorships (centre_id, id, mentor_id, member_id, started_on) values ($1, $2, $3, $2, '2026-11-20')`, [
      centre.centreId,
      mentee,
      mentor,
    ]);
    await answer(id, mentor, 'yes').expect(200);
    expect((await answer(id, mentee, 'yes')).body).toMatchObject({ status: 409, code: 'introductions/mentor-pair' });
    expect(await offered(mentee)).not.toContain(mentor);
    await answer(id, mentee, 'no').expect(200);
  });

  it('as a circle share a group, all say yes, and any may leave', async () => {
    const people = [await person(), await person(), await person(), await person()];
    expect((await ask(people, 'friends')).body).toMatchObject({ status: 409, code: 'introductions/no-shared-group' });
    const group = await desk.group();
    for (const memberId of people) await desk.seat(group.id, { memberId });
    const { id } = (await ask(people, 'friends').expect(201)).body as IntroductionView;
    for (const one of people) await answer(id, one, 'yes').expect(200);
    expect((await listed(people[0]!))[0]).toMatchObject({ state: 'met', people: [{ isSelf: true }, {}, {}, {}] });
    await leave(id, people[3]!).expect(204);
    expect(await listed(people[3]!)).toEqual([]);
    expect((await leave(id, people[3]!)).body).toMatchObject({ status: 422, code: 'introductions/person-unknown' });
    expect((await listed(people[0]!))[0]?.people.filter(({ hasLeft }) => hasLeft)).toHaveLength(1);
    await leave(id, people[2]!).expect(204);
    expect((await listed(people[0]!))[0]?.state).toBe('ended');
  });

  it('follow a merge and its undo, and nobody becomes their own buddy', async () => {
    const enquiry = { stage: 'enquiry', admittedOn: undefined };
    const [kept, other, friend] = [await person(), await person(enquiry), await person()];
    const { id } = (await ask([other, friend], 'buddies').expect(201)).body as IntroductionView;
    const own = (await ask([kept, other], 'buddies').expect(201)).body as IntroductionView;
    await me().post(`/api/v1/members/${kept}/merge`).send({ otherId: other }).expect(200);
    expect((await listed(kept)).map((one) => one.id).toSorted()).toEqual([id, own.id].toSorted());
    expect((await answer(id, kept, 'yes').expect(200)).body).toMatchObject({
      state: 'asked',
      people: [{ isSelf: true, saidYes: true }, {}],
    });
    expect((await answer(own.id, other, 'yes')).body).toMatchObject({ code: 'introductions/person-unknown' });
    await me().post(`/api/v1/members/${kept}/unmerge`).expect(200);
    expect((await listed(kept)).map((one) => one.id)).toEqual([own.id]);
    expect((await listed(other)).map((one) => one.id).toSorted()).toEqual([id, own.id].toSorted());
  });
});
