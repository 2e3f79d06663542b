import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { refreshNeeds } from './refresh-needs.ts';
import { RefreshNeedsDue } from './refresh-needs-due.ts';

let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
const me = () => api.as(centre.counsellor.token);
interface Listed {
  readonly items: readonly { readonly displayName: string; readonly needsWord: boolean }[];
}
/** The members whom the list of members, which reads no facts, shows as in need. */
const shown = async (): Promise<readonly string[]> => {
  const { items } = (await me().get('/api/v1/members').expect(200)).body as Listed;
  return items.filter(({ needsWord }) => needsWord).map(({ displayName }) => displayName);
};

async function hold(place: number, at: string, absent: number): Promise<void> {
  api.clock.set(at);
  const path = `/api/v1/sessions/${String(group.sessionIds[place])}`;
  const marks = group.memberIds.map((personId, index) => ({
    clientId: `${String(place)}-${String(index)}`,
    personId,
    state: index === absent ? 'absent' : 'present',
    markedAt: at,
  }));
  await me().put(`${path}/attendance`).send({ marks }).expect(200);
  await me().post(`${path}/finish`).send({}).expect(200);
}

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  group = await seedGroup(api, centre, { starts: ['2026-11-17T05:30:00Z', '2026-11-19T05:30:00Z'], aliases: ['Asha', 'Tara'] });
});
afterAll(() => api.close());

describe('a list of members shows who needs a word', () => {
  it('as soon as the session they missed is finished', async () => {
    await hold(0, '2026-11-17T06:40:00Z', 1);
    expect(await shown()).toEqual(['Tara']);
  });

  it('no longer when the mark is put right', async () => {
    const personId = String(group.memberIds[1]);
    const mark = { clientId: 'right', personId, state: 'late', markedAt: '2026-11-17T06:41:00Z' };
    api.clock.set('2026-11-17T06:41:00Z');
    await me()
      .put(`/api/v1/sessions/${String(group.sessionIds[0])}/attendance`)
      .send({ marks: [mark] })
      .expect(200);
    expect(await shown()).toEqual([]);
  });

  it('from the midnight of the branch at which a contact is overdue, with nobody writing anything', async () => {
    await me().post('/api/v1/follow-ups').send({ memberId: group.memberIds[0], dueOn: '2026-11-17' }).expect(201);
    api.clock.set('2026-11-17T18:29:00Z');
    expect(await shown()).toEqual([]);
    api.clock.set('2026-11-17T18:30:00Z');
    expect(await shown()).toEqual(['Asha']);
  });

  it('again on the day until which it was snoozed', async () => {
    await me()
      .post(`/api/v1/attention/${String(group.memberIds[0])}/answers`)
      .send({ answer: 'later', until: '2026-11-19' })
      .expect(201);
    expect(await shown()).toEqual([]);
    api.clock.set('2026-11-18T18:30:00Z');
    expect(await shown()).toEqual(['Asha']);
  });
});

describe('the worker refreshes needs', () => {
  const refresh = async (): Promise<void> => {
    await new RefreshNeedsDue(api.app.get(TenantScope)).run(centre.centreId);
  };

  it('and removes members whose enrolment has ended since', async () => {
    await hold(1, '2026-11-19T06:40:00Z', 1);
    expect(await shown()).toEqual(['Asha', 'Tara']);
    await inCentre(api, centre, `update enrolments set ends_on = '2026-11-20' where centre_id = $1 and member_id = $2`, group.memberIds[1]);
    await refresh();
    expect(await shown()).toEqual(['Asha', 'Tara']);
    api.clock.set('2026-11-21T06:00:00Z');
    await refresh();
    expect(await shown()).toEqual(['Asha']);
  });

  const lookAtEverybody = async (): Promise<void> => {
    await inCentre(api, centre, `update members set needs_word_from = '-infinity' where centre_id = $1`);
    await refresh();
  };

  it('and does not restore a need that was settled long ago', async () => {
    await me()
      .post(`/api/v1/attention/${String(group.memberIds[0])}/answers`)
      .send({ answer: 'spoke' })
      .expect(201);
    await inCentre(api, centre, `update follow_ups set due_on = due_on - 120 where centre_id = $1 and state = 'due'`);
    await inCentre(api, centre, `update attention_answers set answered_at = answered_at - interval '100 days' where centre_id = $1`);
    await lookAtEverybody();
    expect(await shown()).toEqual([]);
    await inCentre(api, centre, 'delete from attention_answers where centre_id = $1');
    await lookAtEverybody();
    expect(await shown()).toEqual(['Asha']);
  });

  it('of all members who were on record before needs were stored', async () => {
    await inCentre(api, centre, `update members set needs_word_from = '-infinity' where centre_id = $1`);
    expect(await shown()).toEqual(['Asha', 'Tara']);
    await refresh();
    expect(await shown()).toEqual(['Asha']);
    const left = await inCentre(api, centre, `select id from members where centre_id = $1 and needs_word_from = '-infinity'`);
    expect(left).toEqual([]);
  });
});

describe('the members who need a word, asked for a session', () => {
  it('are those with a seat on its day and those with a mark', async () => {
    api.clock.set('2026-11-24T05:35:00Z');
    const own = await seedCentre(api);
    const circle = await seedGroup(api, own, { starts: ['2026-11-24T05:30:00Z'], aliases: ['Gone', 'Here', 'Later'] });
    const others = await seedGroup(api, own, { starts: [], aliases: ['Guest', 'Elsewhere'] });
    const [gone, , later] = circle.memberIds;
    await inCentre(api, own, `update enrolments set ends_on = '2026-11-24' where centre_id = $1 and member_id = $2`, gone);
    await inCentre(api, own, `update enrolments set starts_on = '2026-11-25' where centre_id = $1 and member_id = $2`, later);
    const session = String(circle.sessionIds[0]);
    const marks = [{ clientId: 'guest', personId: others.memberIds[0], state: 'walk-in', markedAt: '2026-11-24T05:34:00Z' }];
    await api.as(own.counsellor.token).put(`/api/v1/sessions/${session}/attendance`).send({ marks }).expect(200);
    const everybody = [...circle.memberIds, ...others.memberIds];
    await api.app.get(TenantScope).inCentre(own.centreId, { kind: 'system' }, async (tx) => {
      await tx.rows(
        `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, created_at)
         select centre_id, gen_random_uuid(), id, 'extra', '2026-11-20', 'due', created_at from members where centre_id = $1`,
      );
      await refreshNeeds(tx, everybody);
    });
    const named = async (query: string) =>
      ((await api.as(own.counsellor.token).get(`/api/v1/attention${query}`).expect(200)).body as { items: { displayName: string }[] }).items
        .map(({ displayName }) => displayName)
        .toSorted();
    expect(await named(`?sessionId=${session}`)).toEqual(['Guest', 'Here']);
    expect(await named('')).toHaveLength(everybody.length);
  });
});

describe('a person who asks at a session to talk to someone', () => {
  const at = '2026-11-24T05:40:00Z';
  let sessionId: string;
  let sagar: string;
  let imran: string;
  beforeAll(async () => {
    api.clock.set(at);
    const { memberIds, sessionIds } = await seedGroup(api, centre, {
      name: 'Savera',
      starts: ['2026-11-24T05:30:00Z'],
      aliases: ['Sagar', 'Imran'],
    });
    [sessionId, sagar, imran] = [String(sessionIds[0]), String(memberIds[0]), String(memberIds[1])];
  });
  const peer = () => api.as(centre.facilitator.token);
  const want = (personId: string, wanted = true, askedAt = at) =>
    peer().put(`/api/v1/sessions/${sessionId}/talk-wishes`).send({ personId, wanted, askedAt });
  const reasonsOf = async (memberId: string): Promise<unknown> => {
    const { items } = (await me().get('/api/v1/attention').expect(200)).body as { items: { memberId: string; reasons: unknown }[] };
    return items.find((item) => item.memberId === memberId)?.reasons;
  };
  const answer = (body: object) => me().post(`/api/v1/attention/${sagar}/answers`).send(body).expect(201);

  it('is first in the list at once, with a reason of their own, and on the sheet of the peer who leads', async () => {
    expect((await want(sagar).expect(200)).body).toEqual({ personId: sagar, wanted: true });
    const { items } = (await me().get('/api/v1/attention').expect(200)).body as { items: object[] };
    expect(items[0]).toMatchObject({
      memberId: sagar,
      reasons: [{ code: 'talk-wanted', since: '2026-11-24', params: { groupName: 'Savera' }, source: { type: 'session', id: sessionId } }],
    });
    const roster = (await peer().get(`/api/v1/sessions/${sessionId}/roster`).expect(200)).body as { items: object[] };
    expect(roster.items).toMatchObject([{ wantsToTalk: false }, { wantsToTalk: true }]);
  });

  it('stays so when an earlier answer of another device arrives, and is no more when they take it back', async () => {
    expect((await want(sagar, false, '2026-11-24T05:39:00Z').expect(200)).body).toMatchObject({ wanted: true });
    api.clock.set('2026-11-24T05:42:00Z');
    expect((await want(sagar, false, '2026-11-24T05:41:00Z').expect(200)).body).toMatchObject({ wanted: false });
    expect(await reasonsOf(sagar)).toBeUndefined();
  });

  it('is shown although the member was put off until another day, and until somebody spoke with them', async () => {
    await answer({ answer: 'later', until: '2026-12-01' });
    api.clock.set('2026-11-24T05:45:00Z');
    await want(sagar, true, '2026-11-24T05:44:00Z').expect(200);
    expect(await reasonsOf(sagar)).toMatchObject([{ code: 'talk-wanted' }]);
    api.clock.set('2026-11-24T05:50:00Z');
    await answer({ answer: 'spoke' });
    expect(await reasonsOf(sagar)).toBeUndefined();
  });

  it('may be somebody new, who is no more than an enquiry', async () => {
    const walkIn = { clientId: 'new', name: 'Devika', markedAt: at };
    const { personId } = (await peer().post(`/api/v1/sessions/${sessionId}/walk-ins`).send(walkIn).expect(200)).body as {
      personId: string;
    };
    await want(personId).expect(200);
    expect(await reasonsOf(personId)).toMatchObject([{ code: 'talk-wanted' }]);
  });

  it('keeps the reasons that a member has when a peer marks them', async () => {
    await me().post('/api/v1/follow-ups').send({ memberId: imran, dueOn: '2026-11-20' }).expect(201);
    const mark = { clientId: 'tap', personId: imran, state: 'present', markedAt: at };
    await peer()
      .put(`/api/v1/sessions/${sessionId}/attendance`)
      .send({ marks: [mark] })
      .expect(200);
    expect(await shown()).toContain('Imran');
  });

  it('is said by our clock, also on a device that is three hours slow: the later answer counts', async () => {
    api.clock.set('2026-11-24T05:59:00Z');
    await want(imran, true, '2026-11-24T05:58:00Z').expect(200);
    const body = { personId: imran, wanted: false, askedAt: '2026-11-24T02:58:30Z' };
    const send = async (given: object): Promise<unknown> =>
      (await peer().put(`/api/v1/sessions/${sessionId}/talk-wishes`).send(given).expect(200)).body;
    expect(await send(body)).toMatchObject({ wanted: true });
    expect(await send({ ...body, sentAt: '2026-11-24T02:59:00Z' })).toMatchObject({ wanted: false });
  });
});
