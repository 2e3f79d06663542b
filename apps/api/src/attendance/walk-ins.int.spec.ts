import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T05:35:00Z');
  group = await seedGroup(api, centre, { starts: ['2026-11-24T05:30:00Z'] });
});

let taps = 0;
const add = (body: object, token = centre.facilitator.token, id = group.sessionIds[0]) => {
  taps += 1;
  return api
    .as(token)
    .post(`/api/v1/sessions/${String(id)}/walk-ins`)
    .send({ clientId: `walk-in-${String(taps)}`, markedAt: '2026-11-24T05:34:00Z', ...body });
};
const codeOf = async (personId: string | undefined): Promise<string> =>
  (await inCentre<{ code: string }>(api, centre, 'select code from members where centre_id = $1 and id = $2', personId))[0]?.code ?? '';
const countMembers = async (): Promise<number> =>
  (await inCentre<{ count: number }>(api, centre, 'select count(*)::int as count from members where centre_id = $1'))[0]?.count ?? 0;

async function seedStranger(branch: 0 | 1 = 0): Promise<string> {
  const others = await seedGroup(api, centre, { starts: [], aliases: ['Stranger'], branch });
  const sql = 'update group_facilitators set staff_id = $3 where centre_id = $1 and group_id = $2';
  await inCentre(api, centre, sql, others.groupId, centre.counsellor.staffId);
  return codeOf(others.memberIds[0]);
}

describe('a person who walks in', () => {
  it('is found by the code that they tell, in any case, and marked', async () => {
    const code = await seedStranger();
    const { body } = await add({ code: code.toLowerCase() }).expect(200);
    expect(body).toMatchObject({ displayName: 'Stranger', code, isExpected: false, mark: { state: 'walk-in' } });
    const sheet = await api.as(centre.facilitator.token).get(`/api/v1/sessions/${String(group.sessionIds[0])}/roster`);
    expect((sheet.body as { items: unknown[] }).items).toContainEqual(body);
  });

  it.each([
    { what: 'a code that nobody has', code: () => Promise.resolve('Q-404') },
    { what: 'a code of another branch', code: () => seedStranger(1) },
    { what: 'an alias', code: () => seedStranger().then(() => 'Stranger') },
  ])('is not found by $what', async ({ code }) => {
    expect((await add({ code: await code() }).expect(404)).body).toMatchObject({ code: 'members/not-found' });
  });

  it('is put on record by name, once, as an enquiry of the branch of the group', async () => {
    const before = await countMembers();
    const first = await add({ clientId: 'same', name: 'Sagar Patil' }).expect(200);
    const again = await add({ clientId: 'same', name: 'Sagar Patil' }).expect(200);
    expect(again.body).toEqual(first.body);
    expect(await countMembers()).toBe(before + 1);
    const { personId } = first.body as { personId: string };
    const { body } = await api.as(centre.counsellor.token).get(`/api/v1/members/${personId}`).expect(200);
    expect(body).toMatchObject({ stage: 'enquiry', branchId: centre.branchIds[0] });
  });

  it('is put on record with the telephone number and the language that they tell, otherwise in that of the group', async () => {
    const memberOf = async (body: object): Promise<object> => {
      const { personId } = (await add(body).expect(200)).body as { personId: string };
      return (await api.as(centre.counsellor.token).get(`/api/v1/members/${personId}`).expect(200)).body as object;
    };
    expect(await memberOf({ name: 'Nilesh', phone: '98220 12345', language: 'mr' })).toMatchObject({
      ...{ language: 'mr', stage: 'enquiry', phoneMasked: '+91 •••••• 2345' },
    });
    expect(await memberOf({ name: 'Nitin' })).toMatchObject({ language: 'en', phoneMasked: null });
    const { body } = await add({ name: 'Naresh', phone: '12' }).expect(422);
    expect(body).toMatchObject({ code: 'members/phone-invalid' });
  });

  it('tells a number of the country of the branch', async () => {
    const [nepal] = centre.branchIds;
    await inCentre(api, centre, `update branches set country = 'NP' where centre_id = $1 and id = $2`, nepal);
    try {
      const phoneOf = async (phone: string): Promise<unknown> => {
        const { personId } = (await add({ name: 'Nima', phone }).expect(200)).body as { personId: string };
        const { body } = await api.as(centre.counsellor.token).get(`/api/v1/members/${personId}`).expect(200);
        return (body as { phoneMasked: unknown }).phoneMasked;
      };
      expect([await phoneOf('9841234567'), await phoneOf('01-4412345')]).toEqual(['+977 •••••• 4567', '+977 •••••• 2345']);
      expect((await add({ name: 'Nima', phone: '98220 12' }).expect(422)).body).toMatchObject({
        ...{ code: 'members/phone-invalid', params: { country: 'NP' } },
      });
    } finally {
      await inCentre(api, centre, 'update branches set country = null where centre_id = $1 and id = $2', nepal);
    }
  });

  it('is answered once to a request that is sent again with its key', async () => {
    const code = await seedStranger();
    const send = () => add({ code, clientId: 'keyed' }).set('idempotency-key', 'walk-in-1').expect(200);
    expect((await send()).body).toEqual((await send()).body);
  });

  it('is present when they are expected, and keeps a mark that they have', async () => {
    const code = await codeOf(group.memberIds[1]);
    expect((await add({ code }).expect(200)).body).toMatchObject({ isExpected: true, mark: { state: 'present' } });
    const marks = [{ clientId: 'left', personId: group.memberIds[1], state: 'left-early', markedAt: '2026-11-24T05:34:30Z' }];
    await api
      .as(centre.facilitator.token)
      .put(`/api/v1/sessions/${String(group.sessionIds[0])}/attendance`)
      .send({ marks })
      .expect(200);
    expect((await add({ code }).expect(200)).body).toMatchObject({ mark: { state: 'left-early' } });
  });

  it('is late when they are expected and come after the time that the kind gives', async () => {
    api.clock.set('2026-11-24T05:45:00Z');
    const [soon, late] = [await codeOf(group.memberIds[0]), await codeOf(group.memberIds[1])];
    expect((await add({ code: soon, markedAt: '2026-11-24T05:39:59Z' }).expect(200)).body).toMatchObject({ mark: { state: 'present' } });
    expect((await add({ code: late, markedAt: '2026-11-24T05:40:00Z' }).expect(200)).body).toMatchObject({ mark: { state: 'late' } });
  });

  it('is late by the minutes that its group says, where it says any, and the session tells them', async () => {
    api.clock.set('2026-11-24T05:45:00Z');
    const set = async (lateAfter: number | null): Promise<void> => {
      const { body } = await api.as(centre.counsellor.token).get(`/api/v1/groups/${group.groupId}`).expect(200);
      const patch = api.as(centre.counsellor.token).patch(`/api/v1/groups/${group.groupId}`);
      const { version } = body as { version: number };
      const answer = await patch
        .set('if-match', `"${String(version)}"`)
        .send({ lateAfter })
        .expect(200);
      expect(answer.body).toMatchObject({ lateAfter, ownSettings: lateAfter === null ? 0 : 1 });
    };
    const told = async () => (await api.as(centre.facilitator.token).get(`/api/v1/sessions/${String(group.sessionIds[0])}`)).body as object;
    await set(12);
    expect(await told()).toMatchObject({ lateAfter: 12 });
    const [soon, late] = [await codeOf(group.memberIds[0]), await codeOf(group.memberIds[1])];
    expect((await add({ code: soon, markedAt: '2026-11-24T05:41:59Z' }).expect(200)).body).toMatchObject({ mark: { state: 'present' } });
    expect((await add({ code: late, markedAt: '2026-11-24T05:42:00Z' }).expect(200)).body).toMatchObject({ mark: { state: 'late' } });
    await set(null);
    expect(await told()).toMatchObject({ lateAfter: 10 });
  });

  it.each([
    { what: 'a code and a name', body: { code: 'N-001', name: 'Sagar' }, status: 422, then: 'attendance/code-or-name' },
    { what: 'a code and a telephone number', body: { code: 'N-001', phone: '98220 12345' }, status: 422, then: 'attendance/code-or-name' },
    { what: 'neither', body: {}, status: 422, then: 'attendance/code-or-name' },
    { what: 'an empty name', body: { name: '' }, status: 422, then: 'members/alias-missing' },
  ])('is refused with $what', async ({ body, status, then }) => {
    expect((await add(body).expect(status)).body).toMatchObject({ code: then });
  });

  it('is refused where no names are kept, and puts nobody on record', async () => {
    const meeting = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts: ['2026-11-24T05:30:00Z'], aliases: [] });
    const before = await countMembers();
    const { body } = await add({ name: 'Sagar' }, centre.facilitator.token, meeting.sessionIds[0]).expect(409);
    expect(body).toMatchObject({ code: 'attendance/headcount-only' });
    expect(await countMembers()).toBe(before);
  });

  it.each([
    { what: 'a telephone number that is none', body: { name: 'Naresh', phone: '12' }, status: 422, then: 'members/phone-invalid' },
    { what: 'a language for somebody known', body: { code: 'N-001', language: 'mr' }, status: 422, then: 'attendance/code-or-name' },
    { what: 'a telephone number of nobody', body: { phone: '98220 12345' }, status: 422, then: 'attendance/code-or-name' },
    { what: 'a language that there is not', body: { name: 'Naresh', language: 'fr' }, status: 400, then: 'http/malformed' },
    { what: 'a name of 201 signs', body: { name: 'x'.repeat(201) }, status: 400, then: 'http/malformed' },
  ])('puts nobody on record with $what', async ({ body, status, then }) => {
    const before = await countMembers();
    expect((await add(body).expect(status)).body).toMatchObject({ code: then });
    expect(await countMembers()).toBe(before);
  });

  it('is put on record once when a device sends the tap twice at once, with everything that they tell', async () => {
    const before = await countMembers();
    const tap = () => add({ clientId: 'at-once', name: 'Nilima', phone: '98220 54321', language: 'hi' });
    const [first, again] = await Promise.all([tap(), tap()]);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect(await countMembers()).toBe(before + 1);
    expect(JSON.stringify(first.body)).not.toContain('98220');
  });

  it('is added neither by those who only read, nor by another centre, nor to a session that was cancelled or is not open', async () => {
    const before = await countMembers();
    const stranger = (await seedCentre(api, 'Elsewhere')).administrator.token;
    expect((await add({ name: 'Sagar' }, centre.mentor.token)).status).toBe(403);
    expect((await add({ name: 'Sagar' }, stranger)).body).toMatchObject({ status: 404, code: 'sessions/not-found' });
    const { sessionIds } = await seedGroup(api, centre, { starts: ['2026-11-24T06:40:00Z'], aliases: [] });
    const late = () => add({ name: 'Sagar' }, centre.facilitator.token, sessionIds[0]);
    expect((await late()).body).toMatchObject({ status: 409, code: 'attendance/session-not-open' });
    await inCentre(api, centre, `update sessions set state = 'cancelled' where centre_id = $1 and id = $2`, sessionIds[0]);
    expect((await late()).body).toMatchObject({ status: 409, code: 'attendance/session-cancelled' });
    expect(await countMembers()).toBe(before);
  });
});

describe('a person who is marked', () => {
  const path = () => `/api/v1/sessions/${String(group.sessionIds[0])}`;
  const mark = (personId: unknown, state: string | null, second = 0) => {
    taps += 1;
    const one = { clientId: `mark-${String(taps)}`, personId, state, markedAt: `2026-11-24T05:34:0${String(second)}Z` };
    const other = { ...one, clientId: `other-${String(taps)}`, personId: group.memberIds[1], state: 'present' };
    return api
      .as(centre.facilitator.token)
      .put(`${path()}/attendance`)
      .send({ marks: [one, other] });
  };
  const guestOf = async (states: readonly (string | null)[]) => {
    const [guest] = (await seedGroup(api, centre, { starts: [], aliases: ['Guest'] })).memberIds;
    const answers: unknown[] = [];
    for (const [second, state] of states.entries()) {
      const { body } = await mark(guest, state, second);
      answers.push(body.code ?? body.applied);
    }
    const me = api.as(centre.facilitator.token);
    const { expected, missed, walkIns } = (await me.get(path()).expect(200)).body;
    const { items } = (await me.get(`${path()}/roster`).expect(200)).body as {
      items: { personId: string; mark: { state: string } | null }[];
    };
    return { answers, expected, missed, walkIns, state: items.find(({ personId }) => personId === guest)?.mark?.state };
  };

  it.each([
    { states: ['present'], answers: [2], state: 'walk-in' },
    { states: ['late'], answers: [2], state: 'walk-in' },
    { states: ['left-early'], answers: [2], state: 'walk-in' },
    { states: ['walk-in'], answers: [2], state: 'walk-in' },
    { states: ['absent'], answers: ['attendance/not-expected'], state: undefined },
    { states: ['excused'], answers: ['attendance/not-expected'], state: undefined },
    { states: ['present', 'absent', 'late'], answers: [2, 'attendance/not-expected', 2], state: 'walk-in' },
    { states: ['present', null], answers: [2, 2], state: undefined },
  ])('and is not on the roster walks in, and is never expected: $states', async ({ states, answers, state }) =>
    expect(await guestOf(states)).toEqual({ ...{ answers, state, expected: 3, missed: 0 }, walkIns: state === undefined ? 0 : 1 }),
  );

  it('and was expected when it was finished may be marked as away, also when their seat ended before it', async () => {
    const [sagar] = group.memberIds;
    api.clock.set('2026-11-24T06:35:00Z');
    await decided(api.as(centre.facilitator.token), `${path()}/finish`);
    await inCentre(api, centre, `update enrolments set ends_on = '2026-11-20' where centre_id = $1 and member_id = $2`, sagar);
    await mark(sagar, 'excused').expect(200);
  });
});
