import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { kindRequests } from '../testing/kind-requests.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { KindView } from './kind.view.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
});
afterAll(() => api.close());

const ladderEnd = { who: 'in-charge', due: { after: 60 }, channel: 'visit', patience: 1440 };
const soon = [{ rule: 'two-hours-before', minutesBefore: 120 }];
const { kindsOf, set } = kindRequests(
  () => api,
  () => here,
);

describe('the programme kinds of a centre', () => {
  it('are the installed ones, without overrides', async () => {
    const kinds = await kindsOf(here);
    expect(kinds.map(({ code }) => code)).toEqual(builtInKinds.map(({ code }) => code));
    expect(kinds.find(({ code }) => code === 'sharing-circle')).toMatchObject({ enabled: true, confidentiality: 'presence', version: 0 });
  });

  it('can be set differently within bounds, for this centre alone', async () => {
    const answer = await set('sharing-circle', 0, { enabled: true, overrides: { cap: 12, minutes: 30 } });
    expect(answer.body).toMatchObject({ size: { cap: 12 }, cadence: { minutes: 30 }, version: 1 });
    expect(answer.body).toMatchObject({
      defaults: { cap: 20, minutes: 45, waitingList: false, enrolment: 'by-request' },
      overrides: { cap: 12, minutes: 30 },
    });
    expect((await kindsOf(there)).every(({ version }) => version === 0)).toBe(true);
    expect((await set('sharing-circle', 0, { enabled: false })).status).toBe(412);
    expect((await set('sharing-circle', 1, { enabled: true, overrides: { cap: 500 } })).body).toMatchObject({
      status: 422,
      code: 'programmes/cap-too-high',
    });
    expect((await set('juggling', 0, { enabled: true })).body).toMatchObject({ status: 404, code: 'programmes/not-found' });
    expect((await set('sharing-circle', 1, { enabled: false }, here.counsellor.token)).status).toBe(403);
  });

  it.each([
    { asked: { cap: 21 }, nearest: { cap: 20 }, then: { size: { cap: 20 } }, code: 'programmes/cap-too-high' },
    { asked: { cap: 1 }, nearest: { cap: 2 }, then: { size: { cap: 2 } }, code: 'programmes/cap-too-low' },
    { asked: { minutes: 14 }, nearest: { minutes: 15 }, then: { cadence: { minutes: 15 } }, code: 'programmes/minutes-out-of-range' },
    {
      asked: { enrolment: 'drop-in' },
      nearest: { enrolment: 'by-request' },
      then: { enrolment: 'by-request' },
      code: 'programmes/mode-not-allowed',
    },
    { asked: { lateAfter: 61 }, nearest: { lateAfter: 60 }, then: { lateAfter: 60 }, code: 'programmes/late-after-out-of-range' },
    {
      asked: { ladderAfter: 11 },
      nearest: { ladderAfter: 10 },
      then: { overrides: { ladderAfter: 10 } },
      code: 'programmes/ladder-after-out-of-range',
    },
    {
      asked: { ladderSteps: [] },
      nearest: { ladderSteps: [ladderEnd] },
      then: { overrides: { ladderSteps: [ladderEnd] } },
      code: 'programmes/ladder-steps-out-of-range',
    },
    {
      asked: { ladderSteps: [ladderEnd, { ...ladderEnd, who: 'mentor' }] },
      nearest: { ladderSteps: [{ ...ladderEnd, who: 'mentor' }, ladderEnd] },
      then: { defaults: { ladderAfter: 2 } },
      code: 'programmes/ladder-last-step',
    },
    {
      asked: { ladderSteps: [{ ...ladderEnd, due: { after: 60, at: '18:00' } }] },
      nearest: { ladderSteps: [{ ...ladderEnd, due: { at: '20:00', day: 14 } }] },
      then: { overrides: { ladderSteps: [{ due: { at: '20:00', day: 14 } }] } },
      code: 'programmes/ladder-due-out-of-range',
    },
    {
      asked: { ladderSteps: [{ ...ladderEnd, patience: 20_161 }] },
      nearest: { ladderSteps: [{ ...ladderEnd, patience: 20_160 }] },
      then: { overrides: { ladderSteps: [{ patience: 20_160 }] } },
      code: 'programmes/ladder-patience-out-of-range',
    },
    { asked: { firstWeeks: 12 }, nearest: { cap: 20 }, then: { size: { cap: 20 } }, code: 'programmes/no-later-rhythm' },
    { asked: { firstReminder: '18:00' }, nearest: { cap: 20 }, then: { reminderPlan: soon }, code: 'programmes/no-reminder-day-before' },
    { asked: { minutes: 61 }, nearest: { minutes: 60 }, then: { cadence: { minutes: 60 } }, code: 'programmes/minutes-out-of-range' },
  ])('are not set to $asked: $code, and to $nearest', async ({ asked, nearest, then, code }) => {
    const { administrator } = await seedCentre(api);
    const put = (overrides: object) => set('sharing-circle', 0, { enabled: true, overrides }, administrator.token);
    expect((await put(asked)).body).toMatchObject({ status: 422, code });
    expect((await put(nearest)).body).toMatchObject({ ...then, version: 1 });
  });

  it.each([
    { given: 'no body', body: {}, status: 400, code: 'http/malformed' },
    { given: 'an unknown field', body: { enabled: true, colour: 'blue' }, status: 400, code: 'http/malformed' },
    { given: 'an unknown override', body: { enabled: true, overrides: { price: 1 } }, status: 400, code: 'http/malformed' },
    { given: 'half a person', body: { enabled: true, overrides: { cap: 7.5 } }, status: 400, code: 'http/malformed' },
    {
      given: 'a way of joining that nobody knows',
      body: { enabled: true, overrides: { enrolment: 'maybe' } },
      status: 400,
      code: 'http/malformed',
    },
    { given: 'a step that is a number', body: { enabled: true, overrides: { agenda: [10] } }, status: 400, code: 'http/malformed' },
    {
      given: 'a step of a ladder for nobody whom a ladder knows',
      body: { enabled: true, overrides: { ladderSteps: [{ ...ladderEnd, who: 'neighbour' }] } },
      status: 400,
      code: 'http/malformed',
    },
    { given: 'minutes that are a word', body: { enabled: true, overrides: { minutes: 'sixty' } }, status: 400, code: 'http/malformed' },
  ])('are not set by $given', async ({ body, status, code }) => {
    const before = await kindsOf(here);
    expect((await set('family-support', 0, body).expect(status)).body).toMatchObject({ code });
    expect(await kindsOf(here)).toEqual(before);
  });

  it('are set only with the version that the writer has seen', () =>
    api.as(here.administrator.token).put('/api/v1/programme-kinds/sharing-circle').send({ enabled: true }).expect(428));

  it('describe every form and every roster of the console', async () => {
    for (const kind of await kindsOf(there)) {
      for (const text of [kind.name, kind.description]) expect(Object.values(text).every((words) => words !== '')).toBe(true);
      expect(kind.attendance.misses.every((state) => kind.attendance.states.includes(state))).toBe(true);
      expect(kind.cadence.minutes).toBeGreaterThanOrEqual(kind.cadence.minutesRange.from);
      expect(kind.cadence.minutes).toBeLessThanOrEqual(kind.cadence.minutesRange.to);
      for (const { key, label } of [...kind.settingsFields, ...kind.recordFields])
        expect([key, Object.keys(label)]).toEqual([key, ['en', 'hi', 'mr']]);
    }
  });

  it('are read by operators as they come, whatever a centre has set', async () => {
    const { administrator } = await seedCentre(api);
    await set('group-counselling', 0, { enabled: false, overrides: { cap: 8 } }, administrator.token).expect(200);
    const operator = await seedOperator(api);
    const { items } = (await api.as(operator.token).get('/api/v1/platform/programme-kinds').expect(200)).body as { items: KindView[] };
    expect(items.map(({ code, size }) => [code, size.cap])).toEqual(builtInKinds.map(({ code, size }) => [code, size.cap]));
    await api.as(administrator.token).get('/api/v1/platform/programme-kinds').expect(403);
  });

  it('are read by staff, set by administrators, and audited when they are set', async () => {
    const house = await seedCentre(api, 'Noted');
    await api.as(house.counsellor.token).get('/api/v1/programme-kinds').expect(200);
    await api.as(house.facilitator.token).get('/api/v1/programme-kinds').expect(200);
    await set('community-activity', 0, { enabled: false }, house.facilitator.token).expect(403);
    await set('community-activity', 0, { enabled: false }, house.administrator.token).expect(200);
    const { items } = (await api.as(house.administrator.token).get('/api/v1/audit').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([{ action: 'kind-set', detail: { kind: 'community-activity', enabled: false } }]);
  });

  it('are all there after the first two are set at the same moment, each once', async () => {
    const house = await seedCentre(api, 'At once');
    const put = (code: string) => set(code, 0, { enabled: false }, house.administrator.token);
    const answers = await Promise.all([put('mentor-circle'), put('aftercare-group')]);
    expect(answers.map(({ status }) => status)).toContain(200);
    for (const { status } of answers) expect([200, 409, 412]).toContain(status);
    const off = (await kindsOf(house)).filter(({ enabled }) => !enabled).map(({ code }) => code);
    const set200 = ['mentor-circle', 'aftercare-group'].filter((_, index) => answers[index]?.status === 200);
    expect(off.sort()).toEqual(set200.sort());
  });

  it('keep the overrides of a centre when one is switched off and on again', async () => {
    const { administrator } = await seedCentre(api);
    const put = (version: number, body: object) => set('sharing-circle', version, body, administrator.token);
    await put(0, { enabled: true, overrides: { cap: 12 } });
    expect((await put(1, { enabled: false })).body).toMatchObject({ enabled: false, size: { cap: 12 } });
    expect((await put(2, { enabled: true })).body).toMatchObject({ enabled: true, size: { cap: 12 } });
  });

  it('follow the kind again in what a centre no longer sets', async () => {
    const { administrator } = await seedCentre(api);
    const put = (version: number, overrides: object) => set('sharing-circle', version, { enabled: true, overrides }, administrator.token);
    await put(0, { cap: 12, minutes: 30, waitingList: true }).expect(200);
    expect((await put(1, { cap: null, minutes: 30 }).expect(200)).body).toMatchObject({ size: { cap: 20 }, overrides: { minutes: 30 } });
    const back = (await put(2, {}).expect(200)).body as KindView;
    expect([back.overrides, back.cadence.minutes, back.waitingList]).toEqual([{}, 45, back.defaults.waitingList]);
  });

  it('take no new group once switched off', async () => {
    await set('mentor-circle', 1, { enabled: false });
    const schedule = { startsOn: '2026-11-03', startsAt: '18:00', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=TU' };
    const body = { name: 'Mentors', kind: 'mentor-circle', branchId: here.branchIds[0], schedule };
    const answer = await api.as(here.administrator.token).post('/api/v1/groups').send(body);
    expect(answer.body).toMatchObject({ code: 'programmes/not-offered' });
  });
});
