import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { installKinds } from '../programme-kinds/installed-kinds.ts';
import { decided } from '../testing/decided.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GroupFiguresView, PersonRecordView, SessionRecordsView } from './records.view.ts';

const artCircle = fileURLToPath(new URL('../../../../tools/examples/art-circle/index.js', import.meta.url));
const [first, second, third] = ['2026-11-02T05:30:00Z', '2026-11-09T05:30:00Z', '2026-11-16T05:30:00Z'];

let api: TestApi;
let centre: SeededCentre;
type Role = 'administrator' | 'counsellor' | 'facilitator';
const at = (time: string) => api.clock.set(time);

beforeAll(async () => {
  api = await startApi({ kinds: [artCircle] });
  at('2026-11-01T06:00:00Z');
  centre = await seedCentre(api);
});
afterAll(async () => {
  await installKinds([]);
  await api.close();
});

const put = (role: Role, path: string, body: object) => api.as(centre[role].token).put(`/api/v1${path}`).send(body);
const read = async (sessionId: string | undefined, role: Role = 'counsellor'): Promise<SessionRecordsView> =>
  (
    await api
      .as(centre[role].token)
      .get(`/api/v1/sessions/${String(sessionId)}/records`)
      .expect(200)
  ).body as SessionRecordsView;
const about = async (sessionId: string | undefined, personId: string | undefined, role?: Role): Promise<PersonRecordView | undefined> =>
  (await read(sessionId, role)).people.find((person) => person.personId === personId);
const asked = (personId: string | undefined, answers: object, more: object = {}) => ({
  ...{ form: 'person', formVersion: '1.0.0', personId, answers, writtenAt: api.clock.now().toString() },
  ...more,
});
const finish = (sessionId: string | undefined, body: object = {}) =>
  api
    .as(centre.counsellor.token)
    .post(`/api/v1/sessions/${String(sessionId)}/finish`)
    .send({ beforeEnd: true, ...body })
    .expect(200);

describe('the forms of a kind of another package', () => {
  let art: SeededGroup;
  beforeAll(async () => {
    art = await seedGroup(api, centre, { kind: 'art-circle', starts: [first, second, third], aliases: ['Asha', 'Bina'] });
  });

  it('are filled in by who runs the session, also by a peer, and read again', async () => {
    at('2026-11-02T05:40:00Z');
    const [session] = art.sessionIds;
    const [asha, bina] = art.memberIds;
    await put(
      'facilitator',
      `/sessions/${String(session)}/answers`,
      asked(asha, { piece: ' A  bowl ', stage: 'finished', mood: 4 }),
    ).expect(200);
    await put('facilitator', `/sessions/${String(session)}/answers`, asked(bina, { stage: 'begun' })).expect(200);
    const { personId: _none, ...ofSession } = asked(undefined, { used: ['clay'] }, { form: 'session' });
    await put('facilitator', `/sessions/${String(session)}/answers`, ofSession).expect(200);
    expect(await about(session, asha)).toMatchObject({
      formVersion: '1.0.0',
      answers: { piece: 'A  bowl', stage: 'finished', mood: 4 },
      notes: [],
    });
    expect((await read(session)).session).toEqual({ formVersion: '1.0.0', answers: { used: ['clay'] } });
    await finish(session);
  });

  it('add answer by answer, of which the later one counts, in whatever order they arrive', async () => {
    at('2026-11-09T05:40:00Z');
    const [, session] = art.sessionIds;
    const [asha] = art.memberIds;
    const send = (answers: object, writtenAt: string) =>
      put('counsellor', `/sessions/${String(session)}/answers`, asked(asha, answers, { writtenAt })).expect(200);
    await send({ stage: 'under-way' }, '2026-11-09T05:36:00Z');
    await send({ stage: 'begun', piece: 'A jug' }, '2026-11-09T05:35:00Z');
    // A device whose clock is hours ahead does not win for ever.
    await send({ piece: 'A vase' }, '2026-11-09T11:35:00Z');
    at('2026-11-09T05:41:00Z');
    await send({ piece: 'A lamp' }, '2026-11-09T05:41:00Z');
    expect(await about(session, asha)).toMatchObject({
      answers: { stage: 'under-way', piece: 'A lamp' },
      earlier: [{ on: '2026-11-02', answers: { piece: 'A  bowl', stage: 'finished', mood: 4 } }],
    });
    await send({ stage: null }, '2026-11-09T05:41:00Z');
    expect((await about(session, asha))?.answers).toEqual({ piece: 'A lamp' });
    // A device whose clock is three hours slow says what it shows, and its answer is the later one all the same.
    const slow = asked(asha, { piece: 'A bell' }, { writtenAt: '2026-11-09T02:41:30Z', sentAt: '2026-11-09T02:42:00Z' });
    at('2026-11-09T05:42:00Z');
    await put('counsellor', `/sessions/${String(session)}/answers`, slow).expect(200);
    expect((await about(session, asha))?.answers).toEqual({ piece: 'A bell' });
  });

  it.each([
    { body: () => asked(art.memberIds[0], { stage: 'burnt' }, { formVersion: '0.9.0' }), then: 'records/form-changed' },
    { body: () => asked(art.memberIds[0], { colour: 'red' }), then: 'records/field-unknown' },
    { body: () => asked(art.memberIds[0], { stage: 'burnt' }), then: 'records/answer-not-valid' },
    { body: () => asked(undefined, { stage: 'begun' }), then: 'records/person-or-session' },
    { body: () => asked(art.memberIds[0], { used: ['clay'] }, { form: 'session' }), then: 'records/person-or-session' },
    { body: () => asked(newId(), { stage: 'begun' }), then: 'members/not-found' },
  ])('refuse $then', async ({ body, then }) =>
    expect((await put('counsellor', `/sessions/${String(art.sessionIds[1])}/answers`, body())).body).toMatchObject({ code: then }),
  );

  it('take what was answered on an older form and is still asked, and name the question that is gone', async () => {
    const [, session] = art.sessionIds;
    const [, bina] = art.memberIds;
    const send = (answers: object) =>
      put('counsellor', `/sessions/${String(session)}/answers`, asked(bina, answers, { formVersion: '0.9.0' }));
    await send({ stage: 'under-way' }).expect(200);
    expect((await send({ stage: 'finished', colour: 'red' })).body).toMatchObject({
      ...{ status: 409, code: 'records/form-changed', params: { version: '1.0.0', field: 'colour' } },
    });
    expect(await about(session, bina)).toMatchObject({ formVersion: '1.0.0', answers: { stage: 'under-way' } });
  });

  it('are closed like the marks: before the session, after the time for corrections, and when it is cancelled', async () => {
    const send = async (session: string | undefined, time: string) => {
      at(time);
      const body = asked(art.memberIds[0], { stage: 'begun' });
      return (await put('counsellor', `/sessions/${String(session)}/answers`, body)).body as { code: string };
    };
    expect(await send(art.sessionIds[2], '2026-11-09T06:00:00Z')).toMatchObject({ code: 'attendance/session-not-open' });
    expect(await send(art.sessionIds[0], '2026-11-09T06:31:00Z')).toMatchObject({ code: 'attendance/locked' });
    const [cancelled] = (await seedGroup(api, centre, { kind: 'art-circle', starts: ['2026-11-09T07:30:00Z'] })).sessionIds;
    await decided(api.as(centre.counsellor.token), `/api/v1/sessions/${String(cancelled)}/cancel`, { reason: 'No clay' });
    expect(await send(cancelled, '2026-11-09T07:40:00Z')).toMatchObject({ code: 'attendance/session-cancelled' });
  });

  it('are sealed, and are what the metric of the kind counts', async () => {
    at('2026-11-09T07:00:00Z');
    await finish(art.sessionIds[1]);
    const figures = (await api.as(centre.facilitator.token).get(`/api/v1/groups/${art.groupId}/figures`).expect(200))
      .body as GroupFiguresView;
    expect(figures).toMatchObject({
      sessions: 2,
      figures: [
        { code: 'attendance', value: 0, unit: { en: '%' } },
        { code: 'mood', value: null, name: { mr: 'गटाची मन:स्थिती' } },
        { code: 'finished-pieces', value: 1, name: { mr: 'पूर्ण झालेल्या कलाकृती' }, unit: null },
      ],
    });
    const rows = await inCentre<{ content: string }>(
      api,
      centre,
      `select encode(content_cipher, 'escape') as content from answers where centre_id = $1`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter(({ content }) => /lamp|bowl|finished/.test(content))).toEqual([]);
  });
});
