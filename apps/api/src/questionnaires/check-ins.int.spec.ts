import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { askingScene, url, type AskingRole, type AskingScene } from '../testing/asking-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let scene: AskingScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await askingScene(api);
});

interface Said {
  readonly mood?: unknown;
  readonly craving?: unknown;
  readonly wantsTalk?: unknown;
}
const send = (body: Said, who: AskingRole = 'counsellor') =>
  scene
    .as(who)
    .post(url(`members/${scene.member}/check-ins`))
    .send({ wantsTalk: false, ...body });
/** Says it on a day of November, at nine in the morning in India. */
const on = async (day: number, body: Said): Promise<void> => {
  api.clock.set(`2026-11-${String(day).padStart(2, '0')}T03:30:00Z`);
  await send(body).expect(201);
};
const now = (instant: string): void => api.clock.set(instant);
const answer = (body: object) =>
  scene
    .as()
    .post(url(`attention/${scene.member}/answers`))
    .send(body)
    .expect(201);
const reasons = async (): Promise<readonly string[]> =>
  ((await scene.listed('attention')) as { reasons: { code: string }[] }[]).flatMap((one) => one.reasons.map(({ code }) => code));
const bell = async (who: AskingRole = 'counsellor'): Promise<readonly string[]> =>
  ((await scene.listed('notifications', who)) as { code: string }[]).map(({ code }) => code);
const stored = async (): Promise<readonly unknown[]> => scene.listed(`members/${scene.member}/check-ins`);

describe('a check-in', () => {
  it.each<{ said: Said; then: number }>([
    { said: { mood: 0 }, then: 400 },
    { said: { mood: 1 }, then: 201 },
    { said: { mood: 5 }, then: 201 },
    { said: { mood: 6 }, then: 400 },
    { said: { mood: 2.5 }, then: 400 },
    { said: { mood: '3' }, then: 400 },
    { said: { craving: -1 }, then: 400 },
    { said: { craving: 0 }, then: 201 },
    { said: { craving: 10 }, then: 201 },
    { said: { craving: 11 }, then: 400 },
    { said: { wantsTalk: 'yes', mood: 3 }, then: 400 },
    { said: { wantsTalk: null, mood: 3 }, then: 400 },
    { said: { mood: null, craving: null }, then: 422 },
    { said: { mood: null, craving: null, wantsTalk: true }, then: 201 },
  ])('of $said: $then', async ({ said, then }) => {
    const { status } = await send(said);
    expect([status, (await stored()).length]).toEqual([then, then === 201 ? 1 : 0]);
  });

  it('has what was left open as open, and not as the least', async () => {
    expect((await send({ craving: 0 }).expect(201)).body).toMatchObject({ mood: null, craving: 0, wantsTalk: false });
    expect(await stored()).toMatchObject([{ mood: null, craving: 0, saidAt: '2026-11-24T09:00:00.000Z' }]);
  });

  it('that is sent again with its key is one check-in', async () => {
    const key = newId();
    const twice = () => send({ mood: 2 }).set('idempotency-key', key);
    const [first, second] = [await twice().expect(201), await twice().expect(201)];
    expect((second.body as { id: string }).id).toBe((first.body as { id: string }).id);
    expect((await stored()).length).toBe(1);
  });

  it('is stored without a number that can be read', async () => {
    await send({ mood: 2, craving: 9 }).expect(201);
    const [row] = await inCentre<{ row: object }>(api, scene.centre, 'select to_jsonb(c) as row from check_ins c where c.centre_id = $1');
    expect(Object.keys(row?.row ?? {}).toSorted()).toEqual(
      ['centre_id', 'content_cipher', 'id', 'member_id', 'recorded_by', 'said_at', 'wants_talk'].toSorted(),
    );
    expect(JSON.stringify(row)).not.toMatch(/mood|craving/);
  });
});

describe('craving', () => {
  it.each<{ sentence: string; values: readonly number[]; then: boolean }>([
    { sentence: 'once at ten', values: [10], then: false },
    { sentence: 'twice, from nothing to ten', values: [0, 10], then: false },
    { sentence: 'up by three to five', values: [2, 3, 5], then: true },
    { sentence: 'up by two to six', values: [4, 5, 6], then: false },
    { sentence: 'up by four to four', values: [0, 2, 4], then: false },
    { sentence: 'up at once and the same again', values: [2, 7, 7], then: true },
    { sentence: 'up and down a little', values: [2, 8, 7], then: false },
    { sentence: 'high and the same', values: [9, 9, 9], then: false },
    { sentence: 'down before it rose', values: [9, 2, 4, 6], then: true },
    { sentence: 'risen before it fell', values: [2, 5, 8, 3], then: false },
  ])('$sentence is a reason: $then', async ({ values, then }) => {
    for (const [index, craving] of values.entries()) await on(10 + index, { craving });
    expect(await reasons()).toEqual(then ? ['craving-rising'] : []);
  });

  it('that was left open between is no check-in of craving', async () => {
    await on(10, { craving: 2 });
    await on(11, { mood: 4 });
    await on(12, { craving: 4 });
    await on(13, { mood: 4 });
    await on(14, { craving: 6 });
    expect(await reasons()).toEqual(['craving-rising']);
  });

  it.each([
    { sentence: 'a second before', at: '2026-12-08T03:29:59Z', then: ['craving-rising'] },
    { sentence: 'a second after', at: '2026-12-08T03:30:01Z', then: [] },
  ])('counts for 28 days: $sentence', async ({ at, then }) => {
    await on(10, { craving: 3 });
    await on(20, { craving: 5 });
    await on(22, { craving: 7 });
    now(at);
    expect(await reasons()).toEqual(then);
  });
});

describe('mood', () => {
  it.each<{ sentence: string; values: readonly number[]; then: boolean }>([
    { sentence: 'low once', values: [1], then: false },
    { sentence: 'low twice', values: [2, 2], then: true },
    { sentence: 'low and middling', values: [1, 3], then: false },
    { sentence: 'middling before low', values: [3, 2], then: false },
    { sentence: 'better since', values: [1, 1, 4], then: false },
    { sentence: 'low again', values: [5, 2, 1], then: true },
  ])('$sentence is a reason: $then', async ({ values, then }) => {
    for (const [index, mood] of values.entries()) await on(10 + index, { mood });
    expect(await reasons()).toEqual(then ? ['mood-low'] : []);
  });

  it('is spoken about, and comes back only with a later check-in', async () => {
    await on(20, { mood: 2 });
    await on(21, { mood: 1 });
    now('2026-11-21T10:00:00Z');
    await answer({ answer: 'spoke' });
    expect(await reasons()).toEqual([]);
    await on(23, { mood: 2 });
    expect(await reasons()).toEqual(['mood-low']);
  });

  it.each([
    { at: '2026-11-26T18:29:59Z', then: [] },
    { at: '2026-11-26T18:30:00Z', then: ['mood-low'] },
  ])('that is put off to the 27th is back at midnight in India: $at', async ({ at, then }) => {
    await on(20, { mood: 2 });
    await on(21, { mood: 1 });
    now('2026-11-21T10:00:00Z');
    await answer({ answer: 'later', until: '2026-11-27' });
    now(at);
    expect(await reasons()).toEqual(then);
  });
});

describe('a wish to talk', () => {
  it.each<{ recorder: AskingRole; told: readonly string[] }>([
    { recorder: 'administrator', told: ['talk-wanted'] },
    { recorder: 'counsellor', told: [] },
  ])('that the $recorder records is told to the counsellor: $told', async ({ recorder, told }) => {
    await send({ wantsTalk: true }, recorder).expect(201);
    expect([await bell(), await reasons()]).toEqual([told, ['talk-wanted']]);
  });

  it('ends in the list and in the bell with a word, and a second wish is a new one', async () => {
    await send({ wantsTalk: true }, 'administrator').expect(201);
    now('2026-11-24T10:00:00Z');
    await answer({ answer: 'spoke' });
    expect([await reasons(), await bell()]).toEqual([[], []]);
    now('2026-11-24T11:00:00Z');
    await send({ wantsTalk: true }, 'administrator').expect(201);
    expect([await reasons(), await bell()]).toEqual([['talk-wanted'], ['talk-wanted']]);
  });

  it('is not taken back by a later check-in without one', async () => {
    await send({ wantsTalk: true }).expect(201);
    now('2026-11-24T10:00:00Z');
    await send({ mood: 4 }).expect(201);
    expect(await reasons()).toEqual(['talk-wanted']);
  });

  it('that was said twice is settled by one word', async () => {
    for (const at of ['2026-11-24T09:00:00Z', '2026-11-24T09:10:00Z']) {
      now(at);
      await send({ wantsTalk: true }).expect(201);
    }
    now('2026-11-24T09:20:00Z');
    await answer({ answer: 'spoke' });
    expect(await reasons()).toEqual([]);
  });

  it('does not grow old: after two months it is still a reason', async () => {
    await send({ wantsTalk: true }).expect(201);
    now('2027-01-24T09:00:00Z');
    expect(await reasons()).toEqual(['talk-wanted']);
  });

  it.each(['enquiry', 'left'])('of somebody who is not in care counts too: %s', async (stage) => {
    await inCentre(api, scene.centre, 'update members set stage = $3 where centre_id = $1 and id = $2', scene.member, stage);
    await send({ wantsTalk: true }).expect(201);
    expect(await reasons()).toEqual(['talk-wanted']);
  });

  it('keeps its place above a safety note, and a word leaves the note', async () => {
    const { id } = await scene.begin();
    await scene.answer(id, { q9: '1' });
    now('2026-11-24T09:30:00Z');
    await send({ wantsTalk: true }).expect(201);
    expect(await reasons()).toEqual(['talk-wanted', 'safety-note']);
    now('2026-11-24T10:00:00Z');
    await answer({ answer: 'spoke' });
    expect(await reasons()).toEqual(['safety-note']);
  });
});
