import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LadderView } from '../ladders/ladder.view.ts';
import type { MemberMentorView } from '../mentors/pairing.view.ts';
import { Desk } from '../testing/desk.ts';
import { LadderDesk } from '../testing/ladder-desk.ts';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MemberView } from './member.view.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Merges and takes apart as the administrator of a centre. */
const mergesOf = (token: string) => ({
  merge: async (kept: string, otherId: string) => {
    await api.as(token).post(`/api/v1/members/${kept}/merge`).send({ otherId }).expect(200);
  },
  unmerge: async (kept: string) => {
    await api.as(token).post(`/api/v1/members/${kept}/unmerge`).expect(200);
  },
});

describe('the calls after missed sessions', () => {
  it('of the other record are those of the person who is kept; one that was closed meanwhile goes back closed', async () => {
    const desk = await LadderDesk.open(api);
    const { merge, unmerge } = mergesOf(desk.centre.administrator.token);
    const other = desk.sagar;
    await desk.live(0, 'absent');
    const ladder = await desk.opened();
    await desk.join('Kept');
    const kept = desk.sagar;
    expect(await desk.listed()).toEqual([]);
    await merge(kept, other);
    expect(await desk.listed()).toMatchObject([{ id: ladder.id, memberId: kept }]);
    await desk.outcome(ladder.id, { step: 1, outcome: 'reached-well' }).expect(200);
    expect(await desk.listed()).toEqual([]);
    await unmerge(kept);
    expect(await desk.read(ladder.id)).toMatchObject({ memberId: other });
  });

  it('that are open for both are said before the merge: one goes on, the other stays', async () => {
    const desk = await LadderDesk.open(api);
    const other = desk.sagar;
    await desk.live(0, 'absent');
    await desk.join('Kept');
    const kept = desk.sagar;
    const plan = async () => {
      const { body } = await desk.as().post(`/api/v1/members/${kept}/merge/plan`).send({ otherId: other }).expect(200);
      return (body.parts as { part: string }[]).filter(({ part }) => part === 'ladders');
    };
    expect(await plan()).toEqual([{ part: 'ladders', moves: 1, stays: 0 }]);
    await desk.live(0, 'absent');
    expect(await plan()).toEqual([{ part: 'ladders', moves: 0, stays: 1 }]);
  });

  it('of both are those of the record that is kept; those of the other one rest, and go on after the undo', async () => {
    const desk = await LadderDesk.open(api);
    const { merge, unmerge } = mergesOf(desk.centre.administrator.token);
    const other = desk.sagar;
    await desk.live(0, 'absent');
    const resting = await desk.opened();
    await desk.join('Kept');
    const kept = desk.sagar;
    await desk.live(0, 'absent');
    const going = await desk.opened();
    await merge(kept, other);
    expect(await desk.listed()).toMatchObject([{ id: going.id }]);
    await desk.as().get(`/api/v1/ladders/${resting.id}`).expect(404);
    const given = async ({ id }: LadderView): Promise<number> => {
      const sql = `select 1 from ladder_events where centre_id = $1 and ladder_id = $2 and type = 'given'`;
      return (await inCentre(api, desk.centre, sql, id)).length;
    };
    const before = await given(resting);
    const now = '2026-11-03T09:30:00Z';
    api.clock.set(now);
    const next = await desk.worker();
    expect(next === undefined || next.epochMilliseconds > Date.parse(now)).toBe(true);
    expect([await given(resting), (await given(going)) > before]).toEqual([before, true]);
    await unmerge(kept);
    await desk.worker();
    expect(await given(resting)).toBe(await given(going));
  });
});

describe('a mentor', () => {
  const mentorOf = async (scene: MentorScene, memberId: string): Promise<string | undefined> =>
    ((await scene.as('counsellor').get(`/members/${memberId}/mentor`).expect(200)).body as MemberMentorView).mentorship?.mentorName;

  it.each([
    { of: 'the other record', kept: undefined, other: 'Prakash', then: 'Prakash', after: [undefined, 'Prakash'] },
    { of: 'the record that is kept', kept: 'Jaya', other: undefined, then: 'Jaya', after: ['Jaya', undefined] },
    { of: 'each of them', kept: 'Jaya', other: 'Prakash', then: 'Jaya', after: ['Jaya', 'Prakash'] },
  ])('of $of accompanies the person: $then', async ({ kept, other, then, after }) => {
    const scene = await mentorScene(api);
    const { merge, unmerge } = mergesOf(scene.centre.administrator.token);
    const [one, two] = [await scene.member('Kept'), await scene.member('Other')];
    for (const [alias, memberId] of [
      [kept, one],
      [other, two],
    ] as const)
      if (alias !== undefined) await scene.pair((await scene.mentor(alias)).mentor.id, memberId);
    await merge(one, two);
    expect(await mentorOf(scene, one)).toBe(then);
    await unmerge(one);
    expect([await mentorOf(scene, one), await mentorOf(scene, two)]).toEqual(after);
  });

  it('who ended meanwhile is not back with the undo', async () => {
    const scene = await mentorScene(api);
    const { merge, unmerge } = mergesOf(scene.centre.administrator.token);
    const [kept, other] = [await scene.member('Kept'), await scene.member('Other')];
    const { id } = await scene.pair((await scene.mentor('Prakash')).mentor.id, other);
    await merge(kept, other);
    await scene.as('counsellor').post(`/mentorships/${id}/end`, { reason: 'goal-reached' }).expect(200);
    await unmerge(kept);
    expect([await mentorOf(scene, kept), await mentorOf(scene, other)]).toEqual([undefined, undefined]);
  });

  it('of two records that are both mentors accompanies the people of both, and after the undo each their own', async () => {
    const scene = await mentorScene(api);
    const { merge, unmerge } = mergesOf(scene.centre.administrator.token);
    const [kept, other] = [await scene.mentor('Prakash'), await scene.mentor('Prakash again')];
    const people = await Promise.all(['Asha', 'Ravi', 'Lata'].map((alias) => scene.member(alias)));
    const [asha = '', ravi = '', lata = ''] = people;
    await scene.pair(kept.mentor.id, asha);
    await scene.pair(other.mentor.id, ravi);
    const { id } = await scene.pair(other.mentor.id, lata);
    await scene.as('counsellor').post(`/mentorships/${id}/end`, { reason: 'goal-reached' }).expect(200);
    await inCentre(api, scene.centre, 'delete from sobriety_episodes where centre_id = $1 and member_id = $2', other.memberId);
    const taken = async () =>
      ((await scene.as('counsellor').get(`/mentors/${kept.mentor.id}`).expect(200)).body as { taken: number }).taken;
    await merge(kept.memberId, other.memberId);
    expect([await mentorOf(scene, asha), await mentorOf(scene, ravi), await taken()]).toEqual(['Prakash', 'Prakash', 2]);
    await unmerge(kept.memberId);
    expect([await mentorOf(scene, asha), await mentorOf(scene, ravi), await taken()]).toEqual(['Prakash', 'Prakash again', 1]);
  });

  it.each([
    { what: 'is kept', isKept: true },
    { what: 'is merged', isKept: false },
  ])('never becomes their own: the record of the mentor $what', async ({ isKept }) => {
    const scene = await mentorScene(api);
    const { merge, unmerge } = mergesOf(scene.centre.administrator.token);
    const { memberId, mentor } = await scene.mentor('Prakash');
    const mentee = await scene.member('Asha');
    await scene.pair(mentor.id, mentee);
    const [kept, other] = isKept ? [memberId, mentee] : [mentee, memberId];
    await merge(kept, other);
    const own = `select 1 from mentorships a join mentors p on p.centre_id = $1 and p.id = a.mentor_id
      where a.centre_id = $1 and a.member_id = p.member_id`;
    expect(await inCentre(api, scene.centre, own)).toEqual([]);
    await unmerge(kept);
    expect(await mentorOf(scene, mentee)).toBe('Prakash');
  });
});

describe('what was said, agreed and counted', () => {
  const opened = async () => {
    const { centre } = await mentorScene(api);
    const desk = new Desk(api, centre);
    const me = () => api.as(centre.administrator.token);
    const kept = await desk.member({ alias: 'Kept', phone: '+919822041234' });
    const other = await desk.member({ alias: 'Other', stage: 'enquiry', admittedOn: undefined });
    const post = async (path: string, body: object, status: number) =>
      (await me().post(`/api/v1/members/${path}`).send(body).expect(status)).body;
    const many = async (member: MemberView, part: string): Promise<number> =>
      ((await me().get(`/api/v1/members/${member.id}/${part}`).expect(200)).body.items as unknown[]).length;
    return { me, kept, other, post, many, ...mergesOf(centre.administrator.token) };
  };

  it('is of one person, and what was entered since stays with the record that is kept', async () => {
    const { kept, other, post, many, merge, unmerge } = await opened();
    for (const { id } of [kept, other]) await post(`${id}/check-ins`, { wantsTalk: false, mood: 2 }, 201);
    await merge(kept.id, other.id);
    await post(`${kept.id}/check-ins`, { wantsTalk: false, mood: 4 }, 201);
    expect(await many(kept, 'check-ins')).toBe(3);
    await unmerge(kept.id);
    expect([await many(kept, 'check-ins'), await many(other, 'check-ins')]).toEqual([2, 1]);
  });

  it('is not agreed to again by the undo: a consent that was withdrawn stays withdrawn', async () => {
    const { me, kept, other, post, merge, unmerge } = await opened();
    const { id } = await post(`${other.id}/consents`, { purpose: 'messages', channel: 'whatsapp' }, 201);
    const states = async ({ id: member }: MemberView) =>
      ((await me().get(`/api/v1/members/${member}/consents`).expect(200)).body.items as { withdrawnOn: string | null }[]).map(
        ({ withdrawnOn }) => withdrawnOn,
      );
    await merge(kept.id, other.id);
    expect(await states(kept)).toEqual([null]);
    await me()
      .post(`/api/v1/members/${kept.id}/consents/${String(id)}/withdraw`)
      .send({})
      .expect(200);
    await unmerge(kept.id);
    expect([await states(kept), await states(other)]).toEqual([[], ['2026-11-25']]);
  });

  it.each(['data-entry', 'correction', 'lapse'])('may be merged when one of two recoveries has ended: %s', async (reason) => {
    const { me, kept, other, post, many, merge, unmerge } = await opened();
    await post(`${kept.id}/sobriety-episodes`, { startedOn: '2026-11-02' }, 201);
    const { id } = await post(`${other.id}/sobriety-episodes`, { startedOn: '2026-11-03' }, 201);
    const refused = await me().post(`/api/v1/members/${kept.id}/merge`).send({ otherId: other.id }).expect(409);
    expect(refused.body).toMatchObject({ code: 'members/merge-two-episodes' });
    await post(`${other.id}/sobriety-episodes/${String(id)}/end`, { on: '2026-11-20', reason }, 200);
    await merge(kept.id, other.id);
    const { body } = await me().get(`/api/v1/members/${kept.id}`).expect(200);
    expect([body.sobriety.startedOn, await many(kept, 'sobriety-episodes')]).toEqual(['2026-11-02', 2]);
    await unmerge(kept.id);
    expect([await many(kept, 'sobriety-episodes'), await many(other, 'sobriety-episodes')]).toEqual([1, 1]);
  });

  it('is told where a story is withdrawn after a merge, also after the undo', async () => {
    const { me, kept, other, post, many, merge, unmerge } = await opened();
    const story = {
      ...{ title: 'The tea stall', text: 'I took the long way.', shownAs: 'K., 90 days', language: 'en', scope: 'centre' },
      ...{ until: '2027-05-24', agreed: true },
    };
    const written = await post(`${other.id}/stories`, story, 201);
    await merge(kept.id, other.id);
    expect(await many(kept, 'stories')).toBe(1);
    const path = `/api/v1/stories/${String(written.id)}`;
    const version = `"${String((await me().get(path).expect(200)).body.version)}"`;
    expect((await me().post(`${path}/withdraw`).set('if-match', version).send({}).expect(200)).body).toMatchObject({ state: 'withdrawn' });
    await unmerge(kept.id);
    expect([await many(kept, 'stories'), await many(other, 'stories')]).toEqual([0, 1]);
    expect((await me().get(path).expect(200)).body).toMatchObject({ state: 'withdrawn', memberName: 'Other' });
  });
});
