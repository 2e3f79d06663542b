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

/** Moves the member to the other branch, where the counsellor of the scene does not work. */
const moveElsewhere = () =>
  inCentre(
    api,
    scene.centre,
    'update members set branch_id = $3 where centre_id = $1 and id = $2',
    scene.member,
    scene.centre.branchIds[1],
  );
const statusOf = async (who: AskingRole, method: string, path: string, body?: object): Promise<number> => {
  const request = method === 'post' ? scene.as(who).post(url(path)) : scene.as(who).get(url(path));
  return (await (body === undefined ? request : request.send(body))).status;
};

describe('the roads to what a person said', () => {
  const roads = [
    { method: 'get', path: 'questionnaires/due', then: { administrator: 200, counsellor: 200, facilitator: 200, mentor: 403 } },
    { method: 'get', path: 'questionnaires', then: { administrator: 200, counsellor: 200, facilitator: 200, mentor: 403 } },
    {
      method: 'get',
      path: 'members/{member}/questionnaires',
      then: { administrator: 200, counsellor: 200, facilitator: 404, mentor: 403 },
    },
    {
      method: 'get',
      path: 'members/{member}/questionnaire-answers',
      then: { administrator: 200, counsellor: 200, facilitator: 404, mentor: 403 },
    },
    {
      method: 'get',
      path: 'questionnaire-answers/{answers}',
      then: { administrator: 200, counsellor: 200, facilitator: 404, mentor: 403 },
    },
    { method: 'get', path: 'safety-notes/{note}', then: { administrator: 200, counsellor: 200, facilitator: 404, mentor: 403 } },
    { method: 'get', path: 'members/{member}/check-ins', then: { administrator: 200, counsellor: 200, facilitator: 403, mentor: 403 } },
    { method: 'get', path: 'safety-notes', then: { administrator: 200, counsellor: 200, facilitator: 200, mentor: 403 } },
    {
      ...{ method: 'post', path: 'members/{member}/questionnaire-answers', body: { code: 'gad-7' } },
      then: { administrator: 201, counsellor: 201, facilitator: 201, mentor: 403 },
    },
    {
      ...{ method: 'post', path: 'questionnaire-answers/{answers}/items', body: { answers: { q1: '0' } } },
      then: { administrator: 404, counsellor: 200, facilitator: 404, mentor: 403 },
    },
    {
      ...{ method: 'post', path: 'members/{member}/check-ins', body: { wantsTalk: false, mood: 3 } },
      then: { administrator: 201, counsellor: 201, facilitator: 403, mentor: 403 },
    },
  ] as const;

  it.each(roads)('$method $path', async (road) => {
    const { id } = await scene.begin();
    const { safetyNoteId } = await scene.answer(id, { q9: '2' });
    const path = road.path
      .replace('{member}', scene.member)
      .replace('{answers}', id)
      .replace('{note}', safetyNoteId ?? '');
    const body = 'body' in road ? road.body : undefined;
    const found: Partial<Record<AskingRole, number>> = {};
    for (const who of ['administrator', 'counsellor', 'facilitator', 'mentor'] as const)
      found[who] = await statusOf(who, road.method, path, body);
    expect(found).toEqual(road.then);
  });

  it('end for a counsellor when the person moves to another branch, also to what they asked themselves', async () => {
    const { id } = await scene.begin();
    const { safetyNoteId } = await scene.answer(id, { q9: '1' });
    await inCentre(api, scene.centre, `update enrolments set ends_on = '2026-11-24' where centre_id = $1`);
    await moveElsewhere();
    for (const path of [
      `members/${scene.member}/questionnaires`,
      `members/${scene.member}/questionnaire-answers`,
      `members/${scene.member}/check-ins`,
      `questionnaire-answers/${id}`,
      `safety-notes/${safetyNoteId ?? ''}`,
    ])
      expect([path, await statusOf('counsellor', 'get', path)]).toEqual([path, 404]);
    const note = (
      await scene
        .as('administrator')
        .get(url(`safety-notes/${safetyNoteId ?? ''}`))
        .expect(200)
    ).body as object;
    expect(note).toMatchObject({ isNamedAbsent: true, mayAct: true });
  });

  it.each(['questionnaire-answers', 'safety-notes'])('say the same of one that nobody has: %s', async (path) => {
    const { body } = await scene
      .as()
      .get(url(`${path}/${newId()}`))
      .expect(404);
    expect(body).toMatchObject({ code: 'questionnaires/not-found' });
  });
});

describe('the audit of what was asked', () => {
  it('has who asked what of whom, and nothing that was answered', async () => {
    const { id } = await scene.begin();
    const { safetyNoteId: noteId } = await scene.answer(id, { q1: '3', q9: '1' });
    await scene
      .as()
      .post(url(`questionnaire-answers/${id}/finish`))
      .expect(200);
    await scene
      .as()
      .post(url(`safety-notes/${noteId ?? ''}/arrange`))
      .send({ namedId: scene.centre.counsellor.staffId, note: 'Leela stays' })
      .expect(200);
    await scene
      .as()
      .post(url(`safety-notes/${noteId ?? ''}/close`))
      .send({ note: 'Safe today' })
      .expect(200);
    await scene
      .as()
      .post(url(`members/${scene.member}/check-ins`))
      .send({ wantsTalk: false, mood: 2 })
      .expect(201);
    const entries = await inCentre<{ action: string; subject_id: string; detail: object }>(
      api,
      scene.centre,
      `select action, subject_id, detail from audit_entries where centre_id = $1 and action ~ '^(questionnaire|safety|checked)' order by seq`,
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'safety-note-opened',
      'questionnaire-answered',
      'safety-note-arranged',
      'safety-note-closed',
      'checked-in',
    ]);
    expect(new Set(entries.map(({ subject_id: subject }) => subject))).toEqual(new Set([scene.member]));
    expect(JSON.stringify(entries)).not.toMatch(/Leela|Safe today|q9|mood/);
  });

  it('has each version of a questionnaire of the centre, by its name', async () => {
    const options = [
      { word: { en: 'No' }, points: 0 },
      { word: { en: 'Yes' }, points: 1 },
    ];
    const sleep = { name: { en: 'Sleep' }, items: [{ text: { en: 'I slept' }, options }], bands: [{ from: 0, word: { en: 'Fine' } }] };
    const { code } = (await scene.as('administrator').post(url('questionnaires')).send(sleep).expect(201)).body as { code: string };
    expect(
      (
        await scene
          .as('administrator')
          .put(url(`questionnaires/${code}`))
          .send(sleep)
          .expect(428)
      ).body,
    ).toMatchObject({ code: 'http/if-match-required' });
    await scene
      .as('administrator')
      .put(url(`questionnaires/${code}`))
      .set('if-match', '"1"')
      .send(sleep)
      .expect(200);
    const items = await scene.listed('audit?limit=2', 'administrator');
    expect(items).toMatchObject([
      { action: 'questionnaire-made', subjectName: 'Sleep' },
      { action: 'questionnaire-made', subjectName: 'Sleep' },
    ]);
  });
});

describe('the people who are told of a safety note', () => {
  const bellOf = async (who: AskingRole) =>
    (await scene.listed('notifications', who)).filter((one) => (one as { code: string }).code === 'safety-note');
  const open = async (who: AskingRole) => {
    const { id } = await scene.begin('phq-9', who);
    return (await scene.answer(id, { q9: '1' }, who)).safetyNoteId ?? '';
  };

  it.each<{ asks: AskingRole; told: readonly AskingRole[] }>([
    { asks: 'facilitator', told: ['counsellor'] },
    { asks: 'administrator', told: ['counsellor'] },
    { asks: 'counsellor', told: [] },
  ])('when a $asks asks: $told', async ({ asks, told }) => {
    await open(asks);
    const people: AskingRole[] = [];
    for (const who of ['administrator', 'counsellor', 'facilitator'] as const) if ((await bellOf(who)).length > 0) people.push(who);
    expect(people).toEqual(told);
  });

  it('are those who are named by somebody else, until it is closed', async () => {
    const id = await open('counsellor');
    await scene
      .as()
      .post(url(`safety-notes/${id}/arrange`))
      .send({ namedId: scene.centre.administrator.staffId })
      .expect(200);
    expect(await bellOf('administrator')).toMatchObject([{ waits: true, person: { memberId: scene.member } }]);
    await scene
      .as('administrator')
      .post(url(`safety-notes/${id}/close`))
      .send({ note: 'Spoke with her' })
      .expect(200);
    expect(await bellOf('administrator')).toEqual([]);
  });
});

describe('the open safety notes', () => {
  it('are listed for those who reach the person and for the one who opened it, until they are closed', async () => {
    const { id } = await scene.begin('phq-9', 'facilitator');
    const { safetyNoteId } = await scene.answer(id, { q9: '1' }, 'facilitator');
    const note = { id: safetyNoteId, memberId: scene.member };
    for (const who of ['administrator', 'counsellor', 'facilitator'] as const) {
      expect(await scene.listed('safety-notes', who)).toMatchObject([note]);
      expect(await scene.listed(`safety-notes?memberId=${scene.member}`, who)).toMatchObject([note]);
      expect(await scene.listed(`safety-notes?memberId=${newId()}`, who)).toEqual([]);
    }
    await scene
      .as('facilitator')
      .post(url(`safety-notes/${safetyNoteId ?? ''}/close`))
      .send({ note: 'Safe today' })
      .expect(200);
    expect(await scene.listed('safety-notes', 'facilitator')).toEqual([]);
  });
  it('of another person’s asking are not listed for a facilitator', async () => {
    const { id } = await scene.begin();
    await scene.answer(id, { q9: '1' });
    expect(await scene.listed('safety-notes', 'facilitator')).toEqual([]);
  });
});

describe('a person who is not in care', () => {
  it.each(['enquiry', 'left'] as const)('needs a word all the same with an open safety note: %s', async (stage) => {
    await inCentre(api, scene.centre, 'update members set stage = $3 where centre_id = $1 and id = $2', scene.member, stage);
    const { id } = await scene.begin();
    await scene.answer(id, { q9: '3' });
    expect(await scene.listed('attention')).toMatchObject([{ memberId: scene.member, reasons: [{ code: 'safety-note' }] }]);
    const due = (await scene.listed(`members/${scene.member}/questionnaires`)) as readonly { due: unknown; next: unknown }[];
    expect(due.map((one) => [one.due, one.next])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('long lists', () => {
  it('are read a page at a time, the latest first', async () => {
    for (const minute of [1, 2, 3]) {
      api.clock.set(`2026-11-24T09:0${String(minute)}:00Z`);
      await scene
        .as()
        .post(url(`members/${scene.member}/check-ins`))
        .send({ wantsTalk: false, craving: minute })
        .expect(201);
      const { id } = await scene.begin('gad-7');
      await scene.answer(id, { q1: String(minute) });
      await scene
        .as()
        .post(url(`questionnaire-answers/${id}/finish`))
        .expect(200);
    }
    for (const path of ['check-ins', 'questionnaire-answers']) {
      const seen: unknown[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query = cursor === '' ? { limit: 2 } : { limit: 2, cursor };
        const { body } = await scene
          .as()
          .get(url(`members/${scene.member}/${path}`))
          .query(query)
          .expect(200);
        const page = body as { items: { id: string }[]; nextCursor: string | null };
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect([path, seen.length, new Set(seen).size]).toEqual([path, 3, 3]);
    }
    expect(await scene.listed(`members/${scene.member}/check-ins?limit=1`)).toMatchObject([{ craving: 3 }]);
  });
});
