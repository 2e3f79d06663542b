import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { askingScene, url, type AskingRole, type AskingScene } from '../testing/asking-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { SafetyNoteView } from './safety-note.view.ts';

let api: TestApi;
let scene: AskingScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await askingScene(api);
});

/** Answers of PHQ-9, question by question. */
const phq = (...points: readonly number[]) => Object.fromEntries(points.map((one, index) => [`q${String(index + 1)}`, String(one)]));
const note = async (id: string, who: AskingRole = 'counsellor'): Promise<SafetyNoteView> =>
  (
    await scene
      .as(who)
      .get(url(`safety-notes/${id}`))
      .expect(200)
  ).body as SafetyNoteView;
const openedBy = async (who: AskingRole): Promise<string> => {
  const { id } = await scene.begin('phq-9', who);
  const { safetyNoteId } = await scene.answer(id, { q9: '1' }, who);
  return safetyNoteId!;
};
const reasons = async () =>
  ((await scene.as().get(url('attention')).expect(200)).body as { items: { reasons: { code: string }[] }[] }).items.flatMap(
    (one) => one.reasons,
  );
const absentToday = (staffId: string) =>
  inCentre(
    api,
    scene.centre,
    `insert into absences (centre_id, id, staff_id, starts_on, ends_on, recorded_at) values ($1, $2, $3, '2026-11-24', '2026-11-24', now())`,
    newId(),
    staffId,
  );

describe('the safety path', () => {
  it.each<AskingRole>(['counsellor', 'facilitator'])('opens at once when a %s asks, and names that person', async (who) => {
    const { id } = await scene.begin('phq-9', who);
    expect((await scene.answer(id, phq(0, 0, 0, 0, 0, 0, 0, 0, 0), who)).safetyNoteId).toBeNull();
    const { safetyNoteId, score } = await scene.answer(id, { q9: '1' }, who);
    expect(score).toMatchObject({ total: 1, band: { en: 'Minimal' } });
    expect(await note(safetyNoteId!, who)).toMatchObject({
      ...{
        displayName: 'Tara M.',
        namedId: scene.centre[who].staffId,
        isNamedAbsent: false,
        mayAct: true,
        staysUntil: null,
        arrangedAt: null,
      },
      ...{ questionnaireName: { en: 'PHQ-9' }, answer: { en: 'Several days' }, isFinished: false },
    });
    expect(await reasons()).toMatchObject([
      { code: 'safety-note', since: '2026-11-24', source: { type: 'safety-note', id: safetyNoteId } },
    ]);
    expect((await scene.answer(id, { q9: '2' }, who)).safetyNoteId).toBe(safetyNoteId);
  });

  it('is second in the list, cannot be put off, and is not settled by a conversation', async () => {
    await openedBy('facilitator');
    const later = await scene
      .as()
      .post(url(`attention/${scene.member}/answers`))
      .send({ answer: 'later', until: '2026-12-05' });
    expect([later.status, (later.body as { code: string }).code]).toEqual([409, 'care/safety-note-open']);
    await scene
      .as()
      .post(url(`attention/${scene.member}/answers`))
      .send({ answer: 'spoke' })
      .expect(201);
    api.clock.set('2026-11-24T09:30:00Z');
    await scene
      .as()
      .post(url(`members/${scene.member}/check-ins`))
      .send({ wantsTalk: true })
      .expect(201);
    api.clock.set('2026-11-24T10:00:00Z');
    expect((await reasons()).map(({ code }) => code)).toEqual(['talk-wanted', 'safety-note']);
  });

  it('is in the bell of the people in charge until it is closed', async () => {
    const id = await openedBy('facilitator');
    const bell = async () => (await scene.listed('notifications')).map((one) => (one as { code: string }).code);
    expect(await bell()).toContain('safety-note');
    await scene
      .as('facilitator')
      .post(url(`safety-notes/${id}/close`))
      .send({ note: 'Saw the doctor' })
      .expect(200);
    expect(await bell()).not.toContain('safety-note');
    expect(await reasons()).toEqual([]);
  });

  it('is arranged and closed by the named person only, with a line', async () => {
    const id = await openedBy('facilitator');
    const arranged = { namedId: scene.centre.facilitator.staffId, companion: 'Leela', until: '2026-11-24T10:00:00Z', note: 'No plan.' };
    for (const who of ['counsellor', 'administrator'] as const) {
      expect(
        (
          await scene
            .as(who)
            .post(url(`safety-notes/${id}/arrange`))
            .send(arranged)
            .expect(403)
        ).body,
      ).toMatchObject({ code: 'questionnaires/not-named' });
      expect(
        (
          await scene
            .as(who)
            .post(url(`safety-notes/${id}/close`))
            .send({ note: 'Done' })
            .expect(403)
        ).body,
      ).toMatchObject({ code: 'questionnaires/not-named' });
    }
    const past = await scene
      .as('facilitator')
      .post(url(`safety-notes/${id}/arrange`))
      .send({ ...arranged, until: '2026-11-24T09:00:00Z' });
    expect([past.status, (past.body as { code: string }).code]).toEqual([422, 'questionnaires/until-not-ahead']);
    await scene
      .as('facilitator')
      .post(url(`safety-notes/${id}/arrange`))
      .send({ ...arranged, namedId: scene.centre.mentor.staffId })
      .expect(404);
    await scene
      .as('facilitator')
      .post(url(`safety-notes/${id}/arrange`))
      .send(arranged)
      .expect(200);
    expect(await note(id)).toMatchObject({ companion: 'Leela', staysUntil: '2026-11-24T10:00:00.000Z', agreed: 'No plan.', mayAct: false });
    expect(
      (
        await scene
          .as('facilitator')
          .post(url(`safety-notes/${id}/close`))
          .send({ note: ' ' })
          .expect(422)
      ).body,
    ).toMatchObject({ code: 'questionnaires/line-missing' });
    const closed = (
      await scene
        .as('facilitator')
        .post(url(`safety-notes/${id}/close`))
        .send({ note: 'Safe today' })
        .expect(200)
    ).body;
    expect(closed).toMatchObject({ closing: 'Safe today', mayAct: false });
    const again = await scene
      .as('facilitator')
      .post(url(`safety-notes/${id}/close`))
      .send({ note: 'Safe today' });
    expect([again.status, (again.body as { code: string }).code]).toEqual([409, 'questionnaires/note-closed']);
  });

  it('is handed over by name, and acted on by others while the named person is away', async () => {
    const id = await openedBy('counsellor');
    await scene
      .as()
      .post(url(`safety-notes/${id}/arrange`))
      .send({ namedId: scene.centre.administrator.staffId })
      .expect(200);
    expect([(await note(id)).mayAct, (await note(id, 'administrator')).mayAct]).toEqual([false, true]);
    await absentToday(scene.centre.administrator.staffId);
    expect(await note(id)).toMatchObject({ isNamedAbsent: true, mayAct: true });
    await scene
      .as()
      .post(url(`safety-notes/${id}/close`))
      .send({ note: 'Spoke with her and the doctor' })
      .expect(200);
  });

  it('stores no word of it that can be read', async () => {
    const id = await openedBy('counsellor');
    await scene
      .as()
      .post(url(`safety-notes/${id}/arrange`))
      .send({ namedId: scene.centre.counsellor.staffId, companion: 'Leela', note: 'No plan' })
      .expect(200);
    const rows = await inCentre(
      api,
      scene.centre,
      'select to_jsonb(n) as note, to_jsonb(a) as answers from safety_notes n, questionnaire_answers a where n.centre_id = $1 and a.centre_id = $1',
    );
    expect(JSON.stringify(rows)).not.toMatch(/Leela|No plan|q1/);
  });
});

describe('check-ins', () => {
  const checkIn = (body: object, who: AskingRole = 'counsellor') =>
    scene
      .as(who)
      .post(url(`members/${scene.member}/check-ins`))
      .send(body);

  it('are a reason for a word when craving rises or mood is low', async () => {
    for (const [day, craving, mood] of [
      [14, 3, 4],
      [18, 5, 2],
      [23, 7, 1],
    ] as const) {
      api.clock.set(`2026-11-${String(day)}T03:00:00Z`);
      await checkIn({ craving, mood, wantsTalk: false }).expect(201);
    }
    expect(await reasons()).toMatchObject([
      { code: 'craving-rising', params: { from: 3, to: 7, count: 3, dates: ['2026-11-14', '2026-11-18', '2026-11-23'] } },
      { code: 'mood-low', params: { from: 2, to: 1, count: 2 } },
    ]);
    expect(await scene.listed(`members/${scene.member}/check-ins?limit=1`)).toMatchObject([
      { mood: 1, craving: 7, wantsTalk: false, recordedBy: 'Nayi Subah counsellor' },
    ]);
    const { said } = (
      await scene
        .as()
        .get(url(`members/${scene.member}/figures`))
        .expect(200)
    ).body as { said: { code: string; points: object[] }[] };
    expect(said.map(({ code, points }) => [code, points.length])).toEqual([
      ['mood', 3],
      ['craving', 3],
    ]);
    expect(said[1]!.points[2]).toEqual({ sessionId: null, groupName: null, on: '2026-11-23', value: 7 });
  });

  it('tell the people in charge of a wish to talk', async () => {
    await checkIn({ wantsTalk: true }, 'administrator').expect(201);
    expect(await scene.listed('notifications')).toMatchObject([{ code: 'talk-wanted', person: { memberId: scene.member } }]);
    expect(await reasons()).toMatchObject([{ code: 'talk-wanted', params: { groupName: null }, source: { type: 'check-in' } }]);
  });

  it.each([
    { body: { wantsTalk: false }, who: 'counsellor' as const, status: 422, code: 'questionnaires/check-in-empty' },
    { body: { wantsTalk: false, mood: 9 }, who: 'counsellor' as const, status: 400, code: 'http/malformed' },
    { body: { wantsTalk: true }, who: 'facilitator' as const, status: 403, code: 'sign-in/not-permitted' },
  ])('are refused with $code', async ({ body, who, status, code }) =>
    expect((await checkIn(body, who).expect(status)).body).toMatchObject({ code }),
  );
});
