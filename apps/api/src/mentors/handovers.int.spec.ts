import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { mentorOf } from './mentor-of.query.ts';
import type { MentorHandoverView, MentorRequestView } from './pairing.view.ts';

let api: TestApi;
let scene: MentorScene;
let lata: { readonly mentor: { readonly id: string }; readonly memberId: string };
let tara: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
  lata = await scene.mentor('Lata');
  tara = await scene.member('Tara');
  await scene.pair(lata.mentor.id, tara);
});

const items = async <Item>(path: string, who: 'administrator' | 'counsellor' = 'counsellor') =>
  ((await scene.as(who).get(path).expect(200)).body as { items: readonly Item[] }).items;
const handovers = (who?: 'administrator') => items<MentorHandoverView>('/mentor-handovers', who);
const stepBack = () => scene.as('counsellor').post(`/mentors/${lata.mentor.id}/step-back`, {}).expect(200);
const presentMentor = (memberId: string) =>
  api.app.get(TenantScope).inCentre(scene.centre.centreId, { kind: 'system' }, (tx) => mentorOf(tx, memberId));

describe('what a mentor who stepped back handed over', () => {
  it.each([
    { after: '0 days', at: '2026-11-25T05:00:00Z', then: ['Lata'] },
    { after: '29 days', at: '2026-12-24T05:00:00Z', then: ['Lata'] },
    { after: '30 days', at: '2026-12-25T05:00:00Z', then: [] },
  ])('is shown for thirty days: after $after $then', async ({ at, then }) => {
    await stepBack();
    api.clock.set(at);
    expect((await handovers()).map(({ displayName }) => displayName)).toEqual(then);
  });

  it('is none before, and none once they are back', async () => {
    expect(await handovers()).toEqual([]);
    await stepBack();
    expect(await handovers()).toHaveLength(1);
    await scene.as('counsellor').patch(`/mentors/${lata.mentor.id}`, { paused: false }, 2).expect(200);
    expect(await handovers()).toEqual([]);
    expect(await presentMentor(tara)).toBeUndefined();
  });

  it('has nobody who ended with them before for another reason', async () => {
    const joseph = await scene.member('Joseph');
    const { id } = await scene.pair(lata.mentor.id, joseph);
    await scene.as('counsellor').post(`/mentorships/${id}/end`, { reason: 'goal-reached' }).expect(200);
    await stepBack();
    expect((await handovers()).flatMap(({ people }) => people.map(({ displayName }) => displayName))).toEqual(['Tara']);
  });

  it('is of the branches within reach', async () => {
    const far = await scene.mentor('Far', { branch: 1 });
    await scene.pair(far.mentor.id, await scene.member('Neel', { branch: 1 }));
    await scene.as('administrator').post(`/mentors/${far.mentor.id}/step-back`, {}).expect(200);
    expect((await handovers()).map(({ displayName }) => displayName)).toEqual([]);
    expect((await handovers('administrator')).map(({ displayName }) => displayName)).toEqual(['Far']);
    await scene.as('counsellor').post(`/mentors/${far.mentor.id}/step-back`, {}).expect(404);
  });
});

describe('the people who wait for a mentor', () => {
  const waiting = (who?: 'administrator') => items<MentorRequestView>('/mentor-requests', who);

  it('are listed from the longest on, with the preference that they named before', async () => {
    const [early, late] = [await scene.member('Early'), await scene.member('Late')];
    await scene.as('counsellor').post(`/members/${early}/mentor-requests`, { preference: 'female' }).expect(201);
    api.clock.set('2026-11-26T05:00:00Z');
    await scene.as('counsellor').post(`/members/${late}/mentor-requests`, {}).expect(201);
    expect((await waiting()).map(({ displayName, preference, waitingDays }) => [displayName, preference, waitingDays])).toEqual([
      ['Early', 'female', 1],
      ['Late', null, 0],
    ]);
    const farah = await scene.mentor('Farah', { gender: 'female' });
    const { id } = await scene.pair(farah.mentor.id, early);
    expect((await waiting()).map(({ displayName }) => displayName)).toEqual(['Late']);
    await scene.as('counsellor').post(`/mentorships/${id}/end`, { reason: 'mentor-wished', waits: true }).expect(200);
    expect((await waiting()).map(({ displayName, preference }) => [displayName, preference])).toEqual([
      ['Late', null],
      ['Early', 'female'],
    ]);
  });

  it('are those of the branches within reach, and nobody who left the centre', async () => {
    const [near, far] = [await scene.member('Near'), await scene.member('Far', { branch: 1 })];
    for (const id of [near, far]) await scene.as('administrator').post(`/members/${id}/mentor-requests`, {}).expect(201);
    expect((await waiting()).map(({ displayName }) => displayName)).toEqual(['Near']);
    expect((await waiting('administrator')).map(({ displayName }) => displayName).toSorted()).toEqual(['Far', 'Near']);
    await scene.as('counsellor').post(`/members/${far}/mentor-requests`, {}).expect(404);
    await scene.leave(near);
    expect(await waiting()).toEqual([]);
  });
});

describe('a person who leaves the centre', () => {
  it('ends the pairing by itself, with a reason of the product', async () => {
    expect(await presentMentor(tara)).toMatchObject({ mentorId: lata.mentor.id, staffId: null });
    await scene.leave(tara);
    expect(await presentMentor(tara)).toBeUndefined();
    const [ended] = await inCentre<{ end_reason: string; next_on: string | null }>(
      api,
      scene.centre,
      'select end_reason, next_on from mentorships where centre_id = $1 and member_id = $2',
      tara,
    );
    expect(ended).toEqual({ end_reason: 'left-centre', next_on: null });
  });
});
