import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { happened } from '@saath/domain/kernel';
import { RefreshNeedsDue } from '../care/refresh-needs-due.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { decided } from '../testing/decided.ts';
import { BellScene, nobody } from '../testing/bell-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { FollowSeries } from './follow-series.ts';
import type { NotificationView } from './notification.view.ts';

let api: TestApi;
let scene: BellScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await BellScene.open(api);
});

const session = (action: string, body: object = {}) =>
  scene
    .as(scene.centre.facilitator)
    .post(`/api/v1/sessions/${String(scene.group.sessionIds[0])}/${action}`)
    .send(body);
const notStarted = ['session-not-started'];
const unfinished = ['session-unfinished'];

describe('a session that nobody starts', () => {
  it('is told to the facilitator after 15 minutes, to the administrator after 30, and to each of them once', async () => {
    scene.at('09:59');
    expect(await scene.due()).toBe('2026-11-24T04:30:00Z');
    expect(await scene.told()).toEqual(nobody);
    scene.at('10:00');
    expect(await scene.due()).toBe('2026-11-24T04:45:00Z');
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, facilitator: notStarted });
    scene.at('10:15');
    await scene.due();
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, facilitator: notStarted, administrator: notStarted });
  });

  it('is told with the session and its group, and with nobody’s name', async () => {
    scene.at('10:00');
    await scene.due();
    const [{ id: _id, ...shown }] = (await scene.read(scene.centre.facilitator)).items as [NotificationView];
    expect(shown).toEqual({
      ...{ code: 'session-not-started', waits: true, createdAt: '2026-11-24T04:30:00.000Z', isRead: false, endedAt: null },
      session: {
        id: scene.group.sessionIds[0],
        startsAt: '2026-11-24T04:15:00.000Z',
        endsAt: '2026-11-24T05:15:00.000Z',
        timeZone: 'Asia/Kolkata',
      },
      group: { id: scene.group.groupId, name: 'Aarambh', roomName: null },
      ...{ person: null, askedBy: null, askedAt: null, offerEndsAt: null, standIn: null, import: null, contacts: null },
    });
  });

  it.each([
    { given: 'it is started', end: () => session('start') },
    { given: 'it is finished', end: () => session('finish', { beforeEnd: true }) },
    { given: 'it is moved', end: () => move() },
  ])('is not told any more when $given', async ({ end }) => {
    scene.at('10:15');
    await scene.due();
    await end();
    await scene.due();
    expect(await scene.told()).toMatchObject({ facilitator: [], administrator: [] });
    expect(await scene.codes(scene.centre.administrator, '?state=earlier')).toEqual(notStarted);
    expect(await scene.counts(scene.centre.administrator)).toMatchObject({ unread: 0, earlier: 1 });
  });

  it('is the same notification when a start is taken back', async () => {
    scene.at('10:00');
    await scene.due();
    const [before] = (await scene.read(scene.centre.facilitator)).items;
    await session('start').expect(200);
    await session('undo-start').expect(200);
    expect(await scene.wokenAt()).toBe('2026-11-24T04:30:00.000Z');
    await scene.due();
    expect((await scene.read(scene.centre.facilitator)).items).toEqual([before]);
  });

  it('is told to the administrator at once where nobody leads the group', async () => {
    await scene.run('delete from group_facilitators where centre_id = $1');
    scene.at('10:00');
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, administrator: notStarted });
  });

  it.each([
    { given: 'was cancelled', change: `update sessions set state = 'cancelled', cancel_reason = 'flood' where centre_id = $1` },
    {
      given: 'began before its group was entered',
      change: `update groups set created_at = '2026-11-24T09:46:00+05:30' where centre_id = $1`,
    },
    { given: 'was withdrawn by its schedule', change: `update sessions set state = 'cancelled', withdrawn = true where centre_id = $1` },
    { given: 'is a second one on its date', change: `update sessions set surplus = true where centre_id = $1` },
  ])('is told to nobody when it $given', async ({ change }) => {
    await scene.run(change);
    scene.at('10:15');
    await scene.due();
    expect(await scene.told()).toEqual(nobody);
  });

  it('is told to nobody a day later: after an outage nobody is told of everything that was', async () => {
    api.clock.set('2026-11-25T14:46:00+05:30');
    await scene.due();
    expect(await scene.told()).toEqual(nobody);
    api.clock.set('2026-11-25T14:44:00+05:30');
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, facilitator: unfinished, administrator: unfinished });
  });
});

/** A session that has begun cannot be moved through the console; a colleague may have moved it before, and the event is the same. */
async function move(): Promise<void> {
  scene.at('08:30');
  const path = `/api/v1/sessions/${String(scene.group.sessionIds[0])}/move`;
  await decided(scene.as(scene.centre.administrator), path, { startsAt: '2026-11-24T18:00:00+05:30' });
  scene.at('10:30');
}

describe('a session that somebody else leads', () => {
  const path = () => `/api/v1/sessions/${String(scene.group.sessionIds[0])}`;
  const name = async (...staffIds: readonly string[]): Promise<void> => {
    const { headers } = await scene.as(scene.centre.administrator).get(path()).expect(200);
    const naming = scene.as(scene.centre.administrator).put(`${path()}/facilitators`).set('if-match', String(headers['etag']));
    await naming.send({ staffIds }).expect(200);
  };

  it('is told to the person who stands in, and to the facilitator of the group no longer', async () => {
    await name(scene.centre.counsellor.staffId);
    scene.at('10:00');
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, counsellor: [...notStarted, 'leads-now'], facilitator: ['leads-no-longer'] });
    await name();
    expect(await scene.told()).toEqual({ ...nobody, counsellor: ['leads-no-longer'], facilitator: ['leads-now'] });
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, counsellor: ['leads-no-longer'], facilitator: [...notStarted, 'leads-now'] });
  });
});

describe('a session that nobody finishes', () => {
  it('is told to the facilitator two hours after its end, to the administrator two hours later, until it is finished', async () => {
    scene.at('09:45');
    await session('start').expect(200);
    scene.at('12:44');
    expect(await scene.due()).toBe('2026-11-24T07:15:00Z');
    expect(await scene.told()).toEqual(nobody);
    scene.at('12:45');
    expect(await scene.due()).toBe('2026-11-24T09:15:00Z');
    expect(await scene.told()).toEqual({ ...nobody, facilitator: unfinished });
    scene.at('14:45');
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, facilitator: unfinished, administrator: unfinished });
    await session('finish').expect(200);
    // The three people who were expected and were not there have a first step each.
    expect(await scene.told()).toEqual({ ...nobody, counsellor: Array<string>(3).fill('ladder-step') });
  });

  it('that nobody started either is told once: the alert of its start ends', async () => {
    scene.at('10:15');
    await scene.due();
    scene.at('12:45');
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, facilitator: unfinished });
    expect(await scene.codes(scene.centre.facilitator, '?state=earlier')).toEqual(notStarted);
  });
});

describe('a member who needs a word', () => {
  const owe = async (dueOn: string): Promise<string> => {
    const memberId = String(scene.group.memberIds[0]);
    await scene.as(scene.centre.counsellor).post('/api/v1/follow-ups').send({ memberId, dueOn }).expect(201);
    return memberId;
  };

  it('is told to the counsellor of the branch from the moment on, once, until somebody spoke with them', async () => {
    const memberId = await owe('2026-11-23');
    expect(await scene.wokenAt()).toBe('2026-11-24T03:00:00.000Z');
    await scene.due();
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, counsellor: ['needs-word'] });
    const [shown] = (await scene.read(scene.centre.counsellor)).items;
    expect(shown).toMatchObject({ person: { memberId, displayName: 'Sagar' }, session: null, group: null });
    await scene.as(scene.centre.counsellor).post(`/api/v1/attention/${memberId}/answers`).send({ answer: 'spoke' }).expect(201);
    expect(await scene.told()).toEqual(nobody);
  });

  it('is told to a counsellor who leads a group of theirs and to no other, and to the administrator where there is no counsellor', async () => {
    await owe('2026-11-23');
    await scene.run('update group_facilitators set staff_id = $2 where centre_id = $1', scene.centre.administrator.staffId);
    await scene.due();
    expect(await scene.told()).toEqual({ ...nobody, administrator: ['needs-word'] });
  });

  it('and says so at a session is told at once, once, until they take it back or somebody spoke with them', async () => {
    await owe('2026-11-23');
    await scene.due();
    scene.at('10:00');
    const memberId = String(scene.group.memberIds[0]);
    const wish = (wanted: boolean, time: string) =>
      scene
        .as(scene.centre.facilitator)
        .put(`/api/v1/sessions/${String(scene.group.sessionIds[0])}/talk-wishes`)
        .send({ personId: memberId, wanted, askedAt: `2026-11-24T${time}+05:30` })
        .expect(200);
    await wish(true, '09:50');
    expect(await scene.told()).toEqual({ ...nobody, counsellor: ['talk-wanted'] });
    const [told] = (await scene.read(scene.centre.counsellor)).items;
    await wish(false, '09:51');
    expect(await scene.told()).toEqual(nobody);
    await wish(true, '09:52');
    expect((await scene.read(scene.centre.counsellor)).items).toEqual([told]);
    await scene.as(scene.centre.counsellor).post(`/api/v1/attention/${memberId}/answers`).send({ answer: 'spoke' }).expect(201);
    expect(await scene.told()).toEqual(nobody);
  });

  it('from a day to come is told on that day', async () => {
    await owe('2026-11-24');
    expect(await scene.due()).toBe('2026-11-24T04:30:00Z');
    expect(await scene.told()).toEqual(nobody);
    api.clock.set('2026-11-25T00:00:00+05:30');
    await scene.due();
    expect((await scene.told()).counsellor).toEqual(['needs-word']);
  });

  it('since more than a day is not told, and one who still needs it is not told again', async () => {
    await owe('2026-11-23');
    api.clock.set('2026-11-25T08:30:00+05:30');
    await scene.due();
    expect(await scene.codes(scene.centre.counsellor)).toEqual([]);
    api.clock.set('2026-11-25T08:29:59+05:30');
    await scene.due();
    await scene
      .as(scene.centre.counsellor)
      .post('/api/v1/follow-ups')
      .send({ memberId: scene.group.memberIds[0], dueOn: '2026-11-22' })
      .expect(201);
    await new RefreshNeedsDue(api.app.get(TenantScope)).run(scene.centre.centreId);
    await scene.due();
    expect(await scene.codes(scene.centre.counsellor)).toEqual(['needs-word']);
  });
});

describe('a series that hangs on one person', () => {
  const path = () => `/api/v1/groups/${scene.group.groupId}`;
  const change = async (body: object): Promise<void> => {
    const counsellor = scene.as(scene.centre.counsellor);
    const { version } = (await counsellor.get(path()).expect(200)).body as { version: number };
    await counsellor
      .patch(path())
      .set('if-match', `"${String(version)}"`)
      .send(body)
      .expect(200);
  };
  const hanging = { ...nobody, administrator: ['hangs-on-one'] };

  it('is told to the administrators once, until a back-up is named, and again when there is none any more', async () => {
    await change({ notes: 'Bring tea' });
    expect(await scene.told()).toEqual(hanging);
    await change({ notes: 'Bring milk' });
    expect(await scene.told()).toEqual(hanging);
    const [shown] = (await scene.read(scene.centre.administrator)).items;
    expect(shown).toMatchObject({ waits: true, session: null, person: null, group: { id: scene.group.groupId, name: 'Aarambh' } });
    await change({ backUpIds: [scene.centre.counsellor.staffId] });
    expect(await scene.told()).toEqual(nobody);
    await change({ backUpIds: [] });
    expect(await scene.told()).toEqual(hanging);
  });

  it('is shown with the group, and told, when the role of the other person changes', async () => {
    await change({ facilitatorIds: [scene.centre.facilitator.staffId, scene.centre.counsellor.staffId] });
    expect(await scene.told()).toEqual(nobody);
    const staff = `/api/v1/staff/${scene.centre.counsellor.staffId}`;
    const administrator = scene.as(scene.centre.administrator);
    const { version } = (await administrator.get(staff).expect(200)).body as { version: number };
    await administrator
      .patch(staff)
      .set('if-match', `"${String(version)}"`)
      .send({ role: 'mentor' })
      .expect(200);
    expect((await administrator.get(path()).expect(200)).body).toMatchObject({ hangsOn: { staffId: scene.centre.facilitator.staffId } });
    const changed = happened('staff-changed', 'staff', scene.centre.counsellor.staffId, { fields: ['role'] });
    await api.app
      .get(TenantScope)
      .inCentre(scene.centre.centreId, { kind: 'system' }, (tx) => api.app.get(FollowSeries).staffChanged(tx, [changed]));
    expect(await scene.codes(scene.centre.administrator)).toEqual(['hangs-on-one']);
  });
});
