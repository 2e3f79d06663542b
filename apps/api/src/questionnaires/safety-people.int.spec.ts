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

const post = (path: string, body: object, who: AskingRole = 'counsellor') => scene.as(who).post(url(path)).send(body);
const read = async (id: string, who: AskingRole = 'counsellor'): Promise<SafetyNoteView> =>
  (
    await scene
      .as(who)
      .get(url(`safety-notes/${id}`))
      .expect(200)
  ).body as SafetyNoteView;
const close = (id: string, who: AskingRole = 'counsellor') => post(`safety-notes/${id}/close`, { note: 'Safe today' }, who);
const arrange = (id: string, body: object, who: AskingRole = 'counsellor') => post(`safety-notes/${id}/arrange`, body, who);
const codeOf = ({ body, status }: { body: unknown; status: number }): readonly [number, unknown] => [
  status,
  (body as { code?: string }).code ?? null,
];
/** A note that this person opened, with the sheet on which it was said. */
const opened = async (who: AskingRole): Promise<{ readonly sheet: string; readonly note: string }> => {
  const { id } = await scene.begin('phq-9', who);
  return { sheet: id, note: (await scene.answer(id, { q9: '1' }, who)).safetyNoteId ?? '' };
};
const reasons = async (): Promise<readonly string[]> =>
  ((await scene.listed('attention')) as { reasons: { code: string }[] }[]).flatMap((one) => one.reasons.map(({ code }) => code));
const bell = async (who: AskingRole): Promise<readonly string[]> =>
  ((await scene.listed('notifications', who)) as { code: string }[]).map(({ code }) => code).filter((code) => code === 'safety-note');

describe('an answer to question 9', () => {
  it('that is taken back leaves the note open, without an answer to show', async () => {
    const { sheet, note } = await opened('counsellor');
    expect((await scene.answer(sheet, { q9: null })).safetyNoteId).toBe(note);
    expect(await read(note)).toMatchObject({ answer: null, closedAt: null, isFinished: false });
    await scene.answer(sheet, { q9: '0' });
    expect(await read(note)).toMatchObject({ answer: { en: 'Not at all' }, closedAt: null });
    expect(await reasons()).toEqual(['safety-note']);
  });

  it('that changes opens no second note, and the note shows the answer as it is now', async () => {
    const { sheet, note } = await opened('counsellor');
    for (const q9 of ['0', '3']) await scene.answer(sheet, { q9 });
    expect(await scene.listed('safety-notes')).toMatchObject([{ id: note }]);
    expect(await read(note)).toMatchObject({ answer: { en: 'Nearly every day' } });
    await post(`questionnaire-answers/${sheet}/finish`, {}).expect(200);
    expect(await read(note)).toMatchObject({ isFinished: true, closedAt: null });
    expect(await scene.listed(`members/${scene.member}/questionnaire-answers`)).toMatchObject([{ safetyNoteId: note }]);
    await close(note).expect(200);
    expect(await scene.listed(`members/${scene.member}/questionnaire-answers`)).toMatchObject([{ safetyNoteId: null }]);
  });

  it('that is given again after its note was closed opens another note', async () => {
    const { sheet, note } = await opened('counsellor');
    await close(note).expect(200);
    await scene.answer(sheet, { q9: '0' });
    const again = (await scene.answer(sheet, { q9: '2' })).safetyNoteId;
    expect([again === null, again === note]).toEqual([false, false]);
    expect(await scene.listed('safety-notes')).toMatchObject([{ id: again }]);
    expect(await reasons()).toEqual(['safety-note']);
  });

  it('is asked again on another sheet and opens another note', async () => {
    const first = await opened('counsellor');
    await post(`questionnaire-answers/${first.sheet}/finish`, {}).expect(200);
    await close(first.note).expect(200);
    const second = await opened('counsellor');
    expect(second.sheet).not.toBe(first.sheet);
    expect(second.note).not.toBe(first.note);
    expect(await scene.listed('safety-notes')).toMatchObject([{ id: second.note }]);
  });
});

describe('two open notes of one person', () => {
  it('are both a reason, and the last one that is closed ends the place in the list and the bell', async () => {
    const theirs = await opened('facilitator');
    const own = await opened('counsellor');
    expect(await reasons()).toEqual(['safety-note', 'safety-note']);
    expect(await bell('counsellor')).toEqual(['safety-note']);
    await close(own.note).expect(200);
    expect([await reasons(), await bell('counsellor')]).toEqual([['safety-note'], ['safety-note']]);
    expect(codeOf(await close(theirs.note))).toEqual([403, 'questionnaires/not-named']);
    await close(theirs.note, 'facilitator').expect(200);
    expect([await reasons(), await bell('counsellor')]).toEqual([[], []]);
  });

  it('from two safety questions of one sheet are closed one by one', async () => {
    const options = [
      { word: { en: 'No' }, points: 0 },
      { word: { en: 'Yes' }, points: 1 },
    ];
    const items = ['I wish not to live', 'I hurt myself'].map((en) => ({ text: { en }, options, safety: true }));
    const body = { name: { en: 'Two questions' }, items, bands: [{ from: 0, word: { en: 'Any' } }] };
    const { code } = (await post('questionnaires', body, 'administrator').expect(201)).body as { code: string };
    const { id } = await scene.begin(code);
    const { safetyNoteId: one } = await scene.answer(id, { q1: 'o2', q2: 'o2' });
    expect((await scene.listed('safety-notes')).length).toBe(2);
    await close(one ?? '').expect(200);
    const { safetyNoteId: other } = await scene.answer(id, { q2: 'o2' });
    expect(await scene.listed('safety-notes')).toMatchObject([{ id: other }]);
    const asked = [await read(one ?? ''), await read(other ?? '')].map(({ question }) => question.en);
    expect(asked.toSorted()).toEqual(['I hurt myself', 'I wish not to live']);
  });
});

describe('the named person', () => {
  const staffId = () => scene.centre.facilitator.staffId;
  const absence = (from: string, to: string) =>
    inCentre(
      api,
      scene.centre,
      'insert into absences (centre_id, id, staff_id, starts_on, ends_on, recorded_at) values ($1, $2, $3, $4, $5, now())',
      newId(),
      staffId(),
      from,
      to,
    );
  const change = (set: string) => inCentre(api, scene.centre, `update staff set ${set} where centre_id = $1 and id = $2`, staffId());

  it.each([
    { sentence: 'is here', away: () => change(`name = 'Meera'`), then: false },
    { sentence: 'no longer works at the centre', away: () => change(`state = 'deactivated'`), then: true },
    { sentence: 'has become a mentor, who has no safety notes', away: () => change(`role = 'mentor'`), then: true },
    { sentence: 'has become a counsellor', away: () => change(`role = 'counsellor'`), then: false },
    { sentence: 'is away today', away: () => absence('2026-11-24', '2026-11-24'), then: true },
    { sentence: 'was away until yesterday', away: () => absence('2026-11-01', '2026-11-23'), then: false },
    { sentence: 'is away from tomorrow', away: () => absence('2026-11-25', '2026-11-30'), then: false },
  ])('$sentence, so others may act: $then', async ({ away, then }) => {
    const { note } = await opened('facilitator');
    await away();
    expect(await read(note)).toMatchObject({ isNamedAbsent: then, mayAct: then });
    expect(codeOf(await close(note))).toEqual(then ? [200, null] : [403, 'questionnaires/not-named']);
  });

  it.each([
    { zone: 'Asia/Kolkata', from: '2026-11-24T18:30:00Z', until: '2026-11-25T18:30:00Z' },
    { zone: 'America/New_York', from: '2026-11-25T05:00:00Z', until: '2026-11-26T05:00:00Z' },
  ])('is away from midnight to midnight in $zone', async ({ zone, from, until }) => {
    await inCentre(api, scene.centre, 'update branches set time_zone = $2 where centre_id = $1', zone);
    const { note } = await opened('facilitator');
    await absence('2026-11-25', '2026-11-25');
    const second = (instant: string) => new Date(Date.parse(instant) - 1_000).toISOString();
    const found: boolean[] = [];
    for (const at of [second(from), from, second(until), until]) {
      api.clock.set(at);
      found.push((await read(note)).isNamedAbsent);
    }
    expect(found).toEqual([false, true, true, false]);
  });

  it('may act also on the day of their own absence', async () => {
    const { note } = await opened('facilitator');
    await absence('2026-11-24', '2026-11-24');
    expect((await read(note, 'facilitator')).mayAct).toBe(true);
    await close(note, 'facilitator').expect(200);
  });
});

describe('handing over', () => {
  it.each<{ to: AskingRole; then: readonly [number, string | null] }>([
    { to: 'counsellor', then: [200, null] },
    { to: 'administrator', then: [200, null] },
    { to: 'facilitator', then: [200, null] },
    { to: 'mentor', then: [404, 'staff/not-found'] },
  ])('by a facilitator who is named, to a $to', async ({ to, then }) => {
    const { note } = await opened('facilitator');
    expect(codeOf(await arrange(note, { namedId: scene.centre[to].staffId }, 'facilitator'))).toEqual(then);
  });

  it('to a counsellor of another branch is not possible', async () => {
    const { note } = await opened('facilitator');
    const [, south] = scene.centre.branchIds;
    const { staffId } = scene.centre.counsellor;
    await inCentre(api, scene.centre, 'update staff_branches set branch_id = $2 where centre_id = $1 and staff_id = $3', south, staffId);
    expect(codeOf(await arrange(note, { namedId: staffId }, 'facilitator'))).toEqual([404, 'staff/not-found']);
    expect((await read(note, 'facilitator')).people.map(({ role }) => role).toSorted()).toEqual(['administrator', 'facilitator']);
  });

  it('takes the acts with it, leaves the reading, and cannot be given back to somebody without the list', async () => {
    const { note } = await opened('facilitator');
    await arrange(note, { namedId: scene.centre.counsellor.staffId }, 'facilitator').expect(200);
    expect(await read(note, 'facilitator')).toMatchObject({ mayAct: false, namedName: 'Nayi Subah counsellor' });
    expect(codeOf(await close(note, 'facilitator'))).toEqual([403, 'questionnaires/not-named']);
    expect(codeOf(await arrange(note, { namedId: scene.centre.facilitator.staffId }))).toEqual([404, 'staff/not-found']);
    await close(note).expect(200);
    expect(codeOf(await arrange(note, { namedId: scene.centre.counsellor.staffId }))).toEqual([409, 'questionnaires/note-closed']);
  });

  it.each([
    { sentence: 'a line of 500 characters', body: { note: 'a'.repeat(500) }, then: 200 },
    { sentence: 'a line of 501 characters', body: { note: 'a'.repeat(501) }, then: 400 },
    { sentence: 'a name of 80 characters', body: { companion: 'a'.repeat(80) }, then: 200 },
    { sentence: 'a name of 81 characters', body: { companion: 'a'.repeat(81) }, then: 400 },
    { sentence: 'this moment as an end', body: { until: '2026-11-24T09:00:00Z' }, then: 422 },
    { sentence: 'the next second as an end', body: { until: '2026-11-24T09:00:01Z' }, then: 200 },
    { sentence: 'nobody and no end', body: { companion: null, until: null, note: null }, then: 200 },
    { sentence: 'a day without a time', body: { until: '2026-11-25' }, then: 400 },
  ])('with $sentence: $then', async ({ body, then }) => {
    const { note } = await opened('counsellor');
    const { status } = await arrange(note, { namedId: scene.centre.counsellor.staffId, ...body });
    expect(status).toBe(then);
    expect((await read(note)).arrangedAt === null).toBe(then !== 200);
  });

  it('and closing at the same moment do not both count twice', async () => {
    const { note } = await opened('counsellor');
    const answers = await Promise.all([close(note), close(note)]);
    expect(answers.map(codeOf).toSorted()).toEqual([
      [200, null],
      [409, 'questionnaires/note-closed'],
    ]);
    const entries = await inCentre(api, scene.centre, `select 1 from audit_entries where centre_id = $1 and action = 'safety-note-closed'`);
    expect(entries.length).toBe(1);
  });
});

describe('an open note', () => {
  it('is on the page of the member until it is closed', async () => {
    const page = async () =>
      (
        await scene
          .as()
          .get(url(`members/${scene.member}`))
          .expect(200)
      ).body as { needsWord: boolean; attention: object[] };
    const { note } = await opened('facilitator');
    expect(await page()).toMatchObject({ needsWord: true, attention: [{ code: 'safety-note', source: { id: note } }] });
    await close(note, 'facilitator').expect(200);
    expect(await page()).toMatchObject({ needsWord: false, attention: [] });
  });
});
