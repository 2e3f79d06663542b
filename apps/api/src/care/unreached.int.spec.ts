import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { chosen, Desk } from '../testing/desk.ts';
import { LadderDesk } from '../testing/ladder-desk.ts';
import { MentorScene } from '../testing/mentor-scene.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { AttentionItemView } from './care.view.ts';
import { refreshNeeds } from './refresh-needs.ts';
import { RefreshNeedsDue } from './refresh-needs-due.ts';

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const as = (who: 'administrator' | 'mentor' = 'administrator') => api.as(centre[who].token);
const read = async <View>(path: string): Promise<View> => (await as().get(`/api/v1/${path}`).expect(200)).body as View;
const worker = () => new RefreshNeedsDue(api.app.get(TenantScope)).run(centre.centreId);
type Reasons = readonly { readonly code: string }[];
/** The reasons of a member, which each screen has alike: the list, Today and their page. */
async function reasonsOf(memberId: string): Promise<readonly string[]> {
  const codes = (reasons: Reasons = []): string[] => reasons.map(({ code }) => code);
  const { items } = await read<{ items: AttentionItemView[] }>('attention');
  const today = await read<{ attention: { count: number; items: AttentionItemView[] } }>('today');
  const { attention } = await read<{ attention: Reasons }>(`members/${memberId}`);
  const listed = codes(items.find((item) => item.memberId === memberId)?.reasons);
  expect(today.attention.count).toBe(items.length);
  expect(codes(today.attention.items.find((item) => item.memberId === memberId)?.reasons)).toEqual(listed);
  expect(codes(attention)).toEqual(listed);
  return listed;
}
const spoke = (memberId: string) => as().post(`/api/v1/attention/${memberId}/answers`).send({ answer: 'spoke' }).expect(201);

describe('a mentor who could not reach a member', () => {
  let desk: LadderDesk;
  let pairing: string;
  const log = (outcome: string, at: string, sentAt = at) =>
    as('mentor')
      .post(`/api/v1/mentorships/${pairing}/contacts`)
      .send({ type: 'call', at, sentAt, outcome, minutes: outcome === 'not-reached' ? 0 : 5 })
      .expect(201);
  const evening = '2026-11-02T12:00:00Z';
  beforeEach(async () => {
    desk = await LadderDesk.open(api);
    centre = desk.centre;
    const scene = new MentorScene(api, centre);
    const { mentor } = await scene.mentor('Lata', { supervisedOn: '2026-10-30', staffId: centre.mentor.staffId });
    pairing = (await scene.pair(mentor.id, desk.sagar)).id;
    await desk.live(0, 'present');
    await log('not-reached', desk.after(0));
  });

  it('is no reason on the day on which the member came, and is one on the next', async () => {
    expect(await reasonsOf(desk.sagar)).toEqual([]);
    api.clock.set('2026-11-03T06:00:00Z');
    await log('not-reached', '2026-11-03T06:00:00Z');
    expect(await reasonsOf(desk.sagar)).toEqual(['mentor-not-reached']);
    const [item] = (await read<{ items: AttentionItemView[] }>('attention')).items;
    expect(item?.reasons).toMatchObject([{ params: { dates: ['2026-11-03'] }, since: '2026-11-03', source: { type: 'mentor-contact' } }]);
  });

  const reached: readonly { sentence: string; end: () => Promise<unknown> }[] = [
    { sentence: 'the mentor reaches them', end: () => log('well', evening) },
    { sentence: 'staff speak with them', end: () => spoke(desk.sagar) },
    { sentence: 'they come', end: () => desk.live(1, 'present') },
    {
      sentence: 'a contact reaches them',
      end: async () => {
        const owed = (await as().post('/api/v1/follow-ups').send({ memberId: desk.sagar, dueOn: '2026-11-05' }).expect(201)).body as {
          id: string;
          version: number;
        };
        await as()
          .post(`/api/v1/follow-ups/${owed.id}/complete`)
          .set('if-match', `"${String(owed.version)}"`)
          .send({ outcome: 'reached-well' })
          .expect(200);
      },
    },
  ];
  it.each(reached)('is none any more when $sentence', async ({ end }) => {
    api.clock.set('2026-11-03T06:00:00Z');
    await log('not-reached', '2026-11-03T06:00:00Z');
    api.clock.set('2026-11-03T06:30:00Z');
    expect(await reasonsOf(desk.sagar)).toEqual(['mentor-not-reached']);
    await end();
    expect(await reasonsOf(desk.sagar)).not.toContain('mentor-not-reached');
  });

  it('stays one when an earlier contact arrives, of a device without a network', async () => {
    await desk.live(1, 'absent');
    await log('not-reached', desk.after(1));
    await log('well', '2026-11-04T05:00:00Z', desk.after(1));
    expect(await reasonsOf(desk.sagar)).toContain('mentor-not-reached');
  });

  it('is one also by the step of a ladder, until the ladder reaches them', async () => {
    await desk.live(1, 'absent');
    const { id } = await desk.opened();
    for (const step of [1, 2]) await desk.outcome(id, { step, outcome: 'not-reached' }).expect(200);
    expect(await reasonsOf(desk.sagar)).toEqual(['mentor-not-reached', 'missed-last']);
    await desk.outcome(id, { step: 4, outcome: 'reached-well' }).expect(200);
    expect(await reasonsOf(desk.sagar)).toEqual(['missed-last']);
  });

  it('is one again when the mark by which they came is taken back', async () => {
    api.clock.set('2026-11-03T06:00:00Z');
    await log('not-reached', '2026-11-03T06:00:00Z');
    api.clock.set(desk.after(1));
    await desk.mark(1, 'present');
    expect(await reasonsOf(desk.sagar)).toEqual([]);
    await desk.mark(1, 'absent', '2026-11-04T06:41:00Z');
    expect(await reasonsOf(desk.sagar)).toContain('mentor-not-reached');
  });
});

describe('members who live outside', () => {
  let desk: Desk;
  let memberId: string;
  const open = async (stage: 'discharged' | 'aftercare') => {
    api.clock.set('2026-11-10T06:00:00Z');
    centre = await seedCentre(api);
    desk = new Desk(api, centre);
    memberId = (await desk.member({ preferredName: 'Asha', stage, admittedOn: '2026-10-01', dischargedOn: '2026-11-10' })).id;
    await inCentre(api, centre, 'delete from follow_ups where centre_id = $1 and member_id = $2', memberId);
    await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, (tx) => refreshNeeds(tx, [memberId]));
  };
  const amend = async (body: object) => {
    const { version } = await read<{ version: number }>('centre');
    return as()
      .patch('/api/v1/centre')
      .set('if-match', `"${String(version)}"`)
      .send(body);
  };

  it('need a word after 30 days without any contact, with nobody writing anything', async () => {
    await open('discharged');
    api.clock.set('2026-12-10T18:29:00Z');
    expect(await reasonsOf(memberId)).toEqual([]);
    api.clock.set('2026-12-10T18:30:00Z');
    expect(await reasonsOf(memberId)).toEqual(['no-contact']);
    const [item] = (await read<{ items: AttentionItemView[] }>('attention')).items;
    expect(item?.reasons).toMatchObject([{ params: { days: 31 }, since: '2026-11-10', source: { type: 'member', id: memberId } }]);
    await spoke(memberId);
    expect(await reasonsOf(memberId)).toEqual([]);
  });

  it('need one after the number of days that the centre sets, within its bounds', async () => {
    await open('aftercare');
    api.clock.set('2026-11-24T18:30:00Z');
    expect(await reasonsOf(memberId)).toEqual([]);
    for (const noContactDays of [6, 91, 14.5]) expect((await amend({ noContactDays })).status).toBe(400);
    expect((await amend({ noContactDays: 14 })).body).toMatchObject({ noContactDays: 14, unseenDays: 14 });
    await worker();
    expect(await reasonsOf(memberId)).toEqual(['no-contact']);
    expect((await amend({ noContactDays: 90 })).status).toBe(200);
    await worker();
    expect(await reasonsOf(memberId)).toEqual([]);
  });

  it('need none after they asked not to be called', async () => {
    await open('discharged');
    const owed = (await as().post('/api/v1/follow-ups').send({ memberId, dueOn: '2026-11-12' }).expect(201)).body as { id: string };
    await as()
      .post(`/api/v1/follow-ups/${owed.id}/complete`)
      .set('if-match', '"1"')
      .send({ outcome: 'asked-not-to-be-called' })
      .expect(200);
    api.clock.set('2027-01-01T06:00:00Z');
    expect(await reasonsOf(memberId)).toEqual([]);
  });

  it('need one from the day after the last of their only group, until they have a seat in another', async () => {
    await open('aftercare');
    const group = await desk.group({ name: 'Naya Savera', kind: 'aftercare-group' });
    await desk.seat(group.id, { memberId, startsOn: '2026-11-10' });
    const ending = { groups: chosen(await desk.read(group)), lastDay: '2026-11-17' };
    await as().post('/api/v1/groups/end').send(ending).expect(204);
    expect(await reasonsOf(memberId)).toEqual([]);
    api.clock.set('2026-11-17T18:30:00Z');
    expect(await reasonsOf(memberId)).toEqual(['group-lapsed']);
    const [item] = (await read<{ items: AttentionItemView[] }>('attention')).items;
    expect(item?.reasons).toMatchObject([
      { params: { groupName: 'Naya Savera' }, since: '2026-11-18', source: { type: 'group', id: group.id } },
    ]);
    const other = await desk.group({ name: 'Disha', kind: 'aftercare-group' });
    const seat = await desk.seat(other.id, { memberId, startsOn: '2026-11-18' });
    expect(await reasonsOf(memberId)).toEqual([]);
    await as().post(`/api/v1/enrolments/${seat.id}/end`).send({ endsOn: '2026-11-19', reason: 'Works in the evening' });
    api.clock.set('2026-11-20T06:00:00Z');
    expect(await reasonsOf(memberId)).toEqual([]);
  });
});
