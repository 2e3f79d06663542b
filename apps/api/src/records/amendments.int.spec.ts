import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { AmendmentView } from './amendment.view.ts';
import type { SessionRecordsView } from './records.view.ts';

const starts = ['2026-11-02T05:30:00Z'];
let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
let headcountOnly: SeededGroup;
const me = (role: 'facilitator' | 'counsellor' | 'administrator' = 'counsellor') => api.as(centre[role].token);
const path = ({ sessionIds }: SeededGroup, end = ''): string => `/api/v1/sessions/${String(sessionIds[0])}${end}`;
const amend = (body: object, of = group, role: 'facilitator' | 'counsellor' = 'counsellor') =>
  me(role)
    .post(path(of, '/amendments'))
    .send({ reason: 'The paper sheet said so', ...body });
const amendments = async (of = group): Promise<AmendmentView[]> =>
  ((await me().get(path(of, '/amendments')).expect(200)).body as { items: AmendmentView[] }).items;
const figures = async (): Promise<unknown> => {
  const { attended, missed } = (await me().get(path(group)).expect(200)).body as { attended: number; missed: number };
  return { attended, missed };
};

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-02T05:40:00Z');
  centre = await seedCentre(api);
  group = await seedGroup(api, centre, { starts });
  headcountOnly = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts, aliases: [] });
  await me().post(path(group, '/finish')).send({ beforeEnd: true }).expect(200);
  await me().post(path(headcountOnly, '/finish')).send({ beforeEnd: true, headcount: 12 }).expect(200);
});
afterAll(() => api.close());

describe('the time for corrections', () => {
  const mark = async (): Promise<number> => {
    const marks = [{ clientId: newId(), personId: group.memberIds[1], state: 'present', markedAt: api.clock.now().toString() }];
    return (await me('facilitator').put(path(group, '/attendance')).send({ marks })).status;
  };
  const setDays = (correctionDays: number, version: number) =>
    me('administrator')
      .put('/api/v1/programme-kinds/group-counselling')
      .set('If-Match', `"${String(version)}"`)
      .send({ enabled: true, overrides: { correctionDays } });

  it('is seven days, and as long as the centre says', async () => {
    api.clock.set('2026-11-09T06:31:00Z');
    expect(await mark()).toBe(409);
    const { body } = await setDays(14, 0).expect(200);
    expect(body).toMatchObject({ defaults: { correctionDays: 7 }, overrides: { correctionDays: 14 } });
    expect(await mark()).toBe(200);
    expect((await me().get(path(group)).expect(200)).body).toMatchObject({ correctionDays: 14 });
    expect((await amend({ topic: 'Sleep' })).body).toMatchObject({ code: 'records/still-open' });
    expect((await setDays(32, 1)).body).toMatchObject({ code: 'programmes/correction-days-out-of-range' });
    await setDays(7, 1).expect(200);
    expect(await mark()).toBe(409);
  });
});

describe('a record that is locked', () => {
  it('is amended with a reason: the figures follow, and what it said before is kept', async () => {
    api.clock.set('2026-11-12T06:00:00Z');
    expect(await figures()).toEqual({ attended: 1, missed: 2 });
    const { version } = (await me().get(path(group)).expect(200)).body as { version: number };
    const write = me()
      .put(path(group, '/record'))
      .set('If-Match', `"${String(version)}"`);
    expect((await write.send({ topic: 'Sleep' })).body).toMatchObject({ code: 'sessions/locked' });
    const [sagar] = group.memberIds;
    const { body } = await amend({ mark: { personId: sagar, state: 'late', minutes: 40 } }).expect(201);
    expect(body).toMatchObject({
      ...{ part: 'mark', personId: sagar, reason: 'The paper sheet said so', amendedBy: 'Nayi Subah counsellor' },
      ...{ before: { state: 'absent', minutes: null }, after: { state: 'late', minutes: 40 } },
    });
    expect(await figures()).toEqual({ attended: 2, missed: 1 });
    await amend({ topic: 'Sleep' }).expect(201);
    await amend({ note: 'A quiet round' }).expect(201);
    await amend({ note: '', reason: 'It named somebody' }).expect(201);
    expect((await me().get(path(group))).body).toMatchObject({ topic: 'Sleep', note: null });
    expect((await amendments()).map(({ part, before, after }) => [part, before.text, after.text])).toEqual([
      ['mark', null, null],
      ['topic', null, 'Sleep'],
      ['note', null, 'A quiet round'],
      ['note', 'A quiet round', null],
    ]);
  });

  describe('in a kind with a form', () => {
    let circle: SeededGroup;
    const answer = (value: unknown, more: object = {}) => ({
      answer: { form: 'person', formVersion: '1.0.0', personId: circle.memberIds[0], answers: { mood: value }, ...more },
    });
    const record = async () =>
      ((await me('facilitator').get(path(circle, '/records')).expect(200)).body as SessionRecordsView).people.find(
        ({ personId }) => personId === circle.memberIds[0],
      );
    beforeAll(async () => {
      api.clock.set('2026-11-02T05:40:00Z');
      circle = await seedGroup(api, centre, { kind: 'sharing-circle', starts });
      const { answer: given } = answer(2);
      await me('facilitator')
        .put(path(circle, '/answers'))
        .send({ ...given, writtenAt: '2026-11-02T05:40:00Z' })
        .expect(200);
      await me().post(path(circle, '/finish')).send({ beforeEnd: true }).expect(200);
      api.clock.set('2026-11-12T06:00:00Z');
    });

    it('has another answer, and the one before stays with the reason', async () => {
      const { body } = await amend(answer(4), circle).expect(201);
      expect(body).toMatchObject({
        ...{ part: 'answer', form: 'person', field: 'mood', personId: circle.memberIds[0], visibility: 'everyone' },
        ...{ before: { answers: { mood: 2 } }, after: { answers: { mood: 4 } }, reason: 'The paper sheet said so' },
      });
      expect(await record()).toMatchObject({ answers: { mood: 4 } });
      await amend(answer(null), circle).expect(201);
      expect(await record()).toMatchObject({ answers: {} });
      expect((await amendments(circle)).at(-1)).toMatchObject({ before: { answers: { mood: 4 } }, after: { answers: {} } });
    });

    it.each([
      { body: () => answer(6), then: 'records/answer-not-valid' },
      { body: () => answer(1, { answers: { weather: 1 } }), then: 'records/field-unknown' },
      { body: () => answer(6, { formVersion: '0.9.0' }), then: 'records/form-changed' },
      { body: () => answer(1, { personId: undefined }), then: 'records/person-or-session' },
      { body: () => answer(1, { personId: newId() }), then: 'members/not-found' },
      { body: () => answer(1, { answers: { mood: 1, craving: 2 } }), then: 'records/one-part' },
      { body: () => answer(1, { answers: {} }), then: 'records/one-part' },
      {
        body: () => ({ personNote: { personId: circle.memberIds[0], text: 'Quiet', visibility: 'author' } }),
        then: 'records/notes-not-kept',
      },
    ])('refuses with $then', async ({ body, then }) => expect((await amend(body(), circle)).body).toMatchObject({ code: then }));

    it('keeps the answer to a question that is switched off since, and takes another once it is asked again', async () => {
      const [personId] = circle.memberIds;
      const ask = async (leftOut: readonly string[], version: number): Promise<string> => {
        const kinds = me('administrator')
          .patch('/api/v1/programme-kinds/sharing-circle')
          .set('If-Match', `"${String(version)}"`);
        return ((await kinds.send({ leftOut }).expect(200)).body as { formVersion: string }).formVersion;
      };
      const given = (formVersion: string, answers: object) => ({ answer: { form: 'person', formVersion, personId, answers } });
      await amend(answer(3), circle).expect(201);
      const { version } = (
        (await me().get('/api/v1/programme-kinds?limit=200')).body as { items: { code: string; version: number }[] }
      ).items.find(({ code }) => code === 'sharing-circle') ?? { version: 0 };
      const without = await ask(['mood'], version);
      expect(await record()).toMatchObject({ answers: {} });
      expect((await amend(answer(4), circle)).body).toMatchObject({ code: 'records/form-changed' });
      expect((await amend(given(without, { mood: 4 }), circle)).body).toMatchObject({ code: 'records/field-unknown' });
      await amend(given(without, { craving: 5 }), circle).expect(201);
      const again = await ask([], version + 1);
      expect(await record()).toMatchObject({ answers: { mood: 3, craving: 5 } });
      await amend(given(again, { mood: 4, craving: null }), circle).expect(422);
      await amend(given(again, { mood: 4 }), circle).expect(201);
      expect((await amendments(circle)).at(-1)).toMatchObject({ before: { answers: { mood: 3 } }, after: { answers: { mood: 4 } } });
    });
  });

  it('has another note of its author about a person, which only its readers see, before and after', async () => {
    const personId = group.memberIds[0];
    const note = (text: string, visibility: string) => amend({ personNote: { personId, text, visibility } });
    expect((await note('Private at first', 'author').expect(201)).body).toMatchObject({
      ...{ part: 'person-note', personId, visibility: 'author', before: { text: null }, after: { text: 'Private at first' } },
    });
    expect((await note('Private still', 'care-team').expect(201)).body).toMatchObject({
      ...{ visibility: 'author', before: { text: 'Private at first' }, after: { text: 'Private still' } },
    });
    const seenBy = async (role: 'counsellor' | 'administrator') => ({
      notes: ((await me(role).get(path(group, '/records')).expect(200)).body as SessionRecordsView).people.flatMap(({ notes }) =>
        notes.map(({ text }) => text),
      ),
      amended: ((await me(role).get(path(group, '/amendments')).expect(200)).body as { items: AmendmentView[] }).items.filter(
        ({ part }) => part === 'person-note',
      ).length,
    });
    expect(await seenBy('counsellor')).toEqual({ notes: ['Private still'], amended: 2 });
    expect(await seenBy('administrator')).toEqual({ notes: [], amended: 0 });
    expect((await note('', 'author').expect(201)).body).toMatchObject({ after: { text: null } });
    expect(await seenBy('counsellor')).toEqual({ notes: [], amended: 3 });
  });

  it('has the notes of two authors apart, each amended by its own and read by those it was written for', async () => {
    const personId = group.memberIds[1];
    const write = (role: 'counsellor' | 'administrator', text: string, visibility: string) =>
      me(role)
        .post(path(group, '/amendments'))
        .send({ reason: 'Written down late', personNote: { personId, text, visibility } })
        .expect(201);
    await write('counsellor', 'For the team', 'care-team');
    await write('administrator', 'For the leaders', 'leaders');
    expect((await write('administrator', 'For the leaders still', 'care-team')).body).toMatchObject({
      ...{ visibility: 'leaders', before: { text: 'For the leaders' }, after: { text: 'For the leaders still' } },
    });
    const readBy = async (role: 'facilitator' | 'counsellor' | 'administrator') => {
      const { people } = (await me(role).get(path(group, '/records')).expect(200)).body as SessionRecordsView;
      return people.flatMap((person) => (person.personId === personId ? person.notes.map(({ text }) => text) : []));
    };
    expect(await readBy('counsellor')).toEqual(['For the team']);
    expect(await readBy('facilitator')).toEqual(['For the leaders still']);
    expect((await readBy('administrator')).toSorted()).toEqual(['For the leaders still', 'For the team']);
    const amended = (await amendments()).filter((one) => one.personId === personId && one.part === 'person-note');
    expect(amended.map(({ after }) => after.text)).toEqual(['For the team']);
  });

  it('is neither read nor amended in another branch, nor by a peer who leads the group', async () => {
    await counsellorOfSouth(api, centre);
    const other = api.as(centre.mentor.token);
    const at = path(group, '/amendments');
    for (const { body } of [await other.get(at), await other.post(at).send({ topic: 'Sleep', reason: 'I was not there' })])
      expect(body).toMatchObject({ status: 404, code: 'sessions/not-found' });
    await me('facilitator').get(at).expect(403);
  });

  it('has no other part than the product knows, and an answer only with its question, whoever writes', async () => {
    const write = (columns: string) =>
      inCentre(api, centre, `update amendments set ${columns} where centre_id = $1 and part = 'topic' returning id`);
    await expect(write(`part = 'other'`)).rejects.toThrow('amendments_part');
    await expect(write(`part = 'answer'`)).rejects.toThrow('amendments_of_answer');
    await expect(write(`part = 'person-note'`)).rejects.toThrow('amendments_about');
  });

  it('has another head count where no names are recorded', async () => {
    await amend({ headcount: 14 }, headcountOnly).expect(201);
    expect((await me().get(path(headcountOnly))).body).toMatchObject({ headcount: 14 });
    expect(await amendments(headcountOnly)).toMatchObject([{ part: 'headcount', before: { headcount: 12 }, after: { headcount: 14 } }]);
  });

  it('is stored sealed, with its reasons', async () => {
    const rows = await inCentre<{ text: string }>(
      api,
      centre,
      `select encode(before_cipher || after_cipher || reason_cipher, 'escape') as text from amendments where centre_id = $1`,
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ text }) => /quiet|Sleep|paper|absent/.test(text))).toEqual([]);
  });

  it.each([
    { body: { topic: 'Sleep', reason: '...' }, of: () => group, then: 'records/reason-missing' },
    { body: {}, of: () => group, then: 'records/one-part' },
    { body: { topic: 'Sleep', note: 'Quiet' }, of: () => group, then: 'records/one-part' },
    { body: { headcount: 12 }, of: () => group, then: 'sessions/headcount-not-allowed' },
    { body: { headcount: 5000 }, of: () => headcountOnly, then: 'sessions/headcount-out-of-range' },
    { body: { topic: 'Sleep' }, of: () => headcountOnly, then: 'records/notes-not-kept' },
    { body: { mark: { personId: newId(), state: 'present' } }, of: () => headcountOnly, then: 'attendance/headcount-only' },
    { body: { mark: { personId: newId(), state: 'present' } }, of: () => group, then: 'members/not-found' },
  ])('refuses $body with $then', async ({ body, of, then }) => expect((await amend(body, of())).body).toMatchObject({ code: then }));

  it('makes of a person who was not on the roster a walk-in, or nothing', async () => {
    const [guest] = (await seedGroup(api, centre, { starts: [], aliases: ['Guest'] })).memberIds;
    const asAbsent = await amend({ mark: { personId: guest, state: 'absent' } });
    expect([asAbsent.status, asAbsent.body.code]).toEqual([409, 'attendance/not-expected']);
    const { body } = await amend({ mark: { personId: guest, state: 'late', minutes: 20 } }).expect(201);
    expect(body.after).toMatchObject({ state: 'walk-in', minutes: null });
  });

  it('is none while nobody has finished the session', async () => {
    const planned = await seedGroup(api, centre, { starts: ['2026-11-01T05:30:00Z'] });
    expect((await amend({ topic: 'Sleep' }, planned)).body).toMatchObject({ code: 'records/not-held' });
  });

  it('is not amended by a peer', () => amend({ topic: 'Sleep' }, group, 'facilitator').expect(403));
});
