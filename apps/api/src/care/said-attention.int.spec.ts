import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { askingScene, url, type AskingRole, type AskingScene } from '../testing/asking-scene.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { AttentionItemView } from './care.view.ts';

let api: TestApi;
let scene: AskingScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await askingScene(api);
});

const now = (instant: string): void => api.clock.set(instant);
/** A time of 24 November 2026 in India. */
const at = (time: string): void => now(`2026-11-24T${time}:00+05:30`);
const say = async (body: object, memberId = scene.member): Promise<void> => {
  await scene
    .as('administrator')
    .post(url(`members/${memberId}/check-ins`))
    .send({ wantsTalk: false, ...body })
    .expect(201);
};
const wish = (memberId?: string) => say({ wantsTalk: true }, memberId);
const answer = (body: object, memberId = scene.member) =>
  scene
    .as()
    .post(url(`attention/${memberId}/answers`))
    .send(body);
/** An open safety note of Tara, in the hands of the one who asked. */
const openNote = async (who: AskingRole = 'counsellor'): Promise<string> => {
  const { id } = await scene.begin('phq-9', who);
  return String((await scene.answer(id, { q9: '1' }, who)).safetyNoteId);
};
const closeNote = (id: string, who: AskingRole = 'counsellor') =>
  scene
    .as(who)
    .post(url(`safety-notes/${id}/close`))
    .send({ note: 'Spoke with her and the doctor' })
    .expect(200);
const list = (query: object = {}, who: AskingRole = 'counsellor'): Promise<AttentionItemView[]> =>
  walk<AttentionItemView>((cursor) =>
    scene
      .as(who)
      .get(url('attention'))
      .query({ ...query, cursor }),
  );
const names = async (query: object = {}, who?: AskingRole): Promise<string[]> =>
  (await list(query, who)).map(({ displayName }) => displayName);
const codes = async (): Promise<string[]> => (await list()).flatMap(({ reasons }) => reasons.map(({ code }) => code));
const people = async (aliases: readonly string[], branch: 0 | 1 = 0): Promise<string[]> => [
  ...(await seedGroup(api, scene.centre, { starts: [], aliases, branch })).memberIds,
];
const owe = async (memberId: string, dueOn: string): Promise<void> => {
  await scene.as('administrator').post(url('follow-ups')).send({ memberId, dueOn }).expect(201);
};
/** The reasons as each screen has them: the list, Today, and the page of the member. */
const everywhere = async () => {
  const today = (await scene.as().get(url('today')).expect(200)).body as { attention: { count: number; items: AttentionItemView[] } };
  const member = (
    await scene
      .as()
      .get(url(`members/${scene.member}`))
      .expect(200)
  ).body as { attention: readonly { code: string }[] };
  const codesOf = (reasons: readonly { code: string }[]): string[] => reasons.map(({ code }) => code);
  return {
    ...{ list: await codes(), count: today.attention.count, member: codesOf(member.attention) },
    today: today.attention.items.flatMap(({ reasons }) => codesOf(reasons)),
  };
};
const nowhere = { list: [], count: 0, member: [], today: [] };

describe('what a member said', () => {
  it.each<{ code: string; say: () => Promise<unknown> }>([
    { code: 'talk-wanted', say: () => wish() },
    { code: 'safety-note', say: () => openNote() },
    {
      code: 'mood-low',
      say: async () => {
        await say({ mood: 2 });
        at('14:31');
        await say({ mood: 1 });
      },
    },
    {
      code: 'craving-rising',
      say: async () => {
        for (const [minute, craving] of [1, 3, 6].entries()) {
          at(`14:3${String(minute)}`);
          await say({ craving });
        }
      },
    },
  ])('is a reason on every screen alike: $code', async ({ code, say: saying }) => {
    expect(await everywhere()).toEqual(nowhere);
    await saying();
    expect(await everywhere()).toEqual({ list: [code], count: 1, member: [code], today: [code] });
  });

  it.each<{ what: string; end: () => Promise<unknown>; begin: () => Promise<unknown> }>([
    { what: 'a wish, by a word', begin: () => wish(), end: () => answer({ answer: 'spoke' }).expect(201) },
    {
      what: 'low mood, by a better day',
      begin: async () => {
        for (const mood of [1, 1]) await say({ mood });
      },
      end: () => say({ mood: 4 }),
    },
  ])('ends on every screen alike: $what', async ({ begin, end }) => {
    await begin();
    at('15:00');
    await end();
    expect(await everywhere()).toEqual(nowhere);
  });

  it('ends with the last of two safety notes', async () => {
    const [first, second] = [await openNote('counsellor'), await openNote('facilitator')];
    expect(await codes()).toEqual(['safety-note', 'safety-note']);
    await closeNote(first);
    expect(await codes()).toEqual(['safety-note']);
    await closeNote(second, 'facilitator');
    expect(await everywhere()).toEqual(nowhere);
  });

  it('is not forgotten because much was said after it: a wish before sixty check-ins', async () => {
    await wish();
    for (let minute = 0; minute < 60; minute += 1) {
      at(`15:${String(minute).padStart(2, '0')}`);
      await say({ mood: 4 });
    }
    expect(await codes()).toEqual(['talk-wanted']);
  });
});

describe('the order of the list', () => {
  it('is wish, safety note, overdue contact, rising craving, low mood; among equals the one who waits longest', async () => {
    const [mood = '', craving = '', overdue = '', wished = '', earlier = ''] = await people([
      'Mood',
      'Craving',
      'Overdue',
      'Wish',
      'Earlier',
    ]);
    at('14:00');
    for (const value of [2, 1]) await say({ mood: value }, mood);
    for (const [minute, value] of [1, 4, 7].entries()) {
      at(`14:1${String(minute)}`);
      await say({ craving: value }, craving);
    }
    await owe(overdue, '2026-11-20');
    await openNote();
    await wish(wished);
    now('2026-11-23T10:00:00Z');
    await wish(earlier);
    at('15:00');
    const order = ['Earlier', 'Wish', 'Tara M.', 'Overdue', 'Craving', 'Mood'];
    expect(await names()).toEqual(order);
    expect(await names({ limit: 1 })).toEqual(order);
  });

  it('moves a member up when they say more, and down when that is settled', async () => {
    const [other = ''] = await people(['Other']);
    for (const id of [other, scene.member]) await owe(id, id === other ? '2026-11-20' : '2026-11-21');
    expect(await names()).toEqual(['Other', 'Tara M.']);
    const note = await openNote();
    expect(await names()).toEqual(['Tara M.', 'Other']);
    at('15:00');
    await closeNote(note);
    expect(await names()).toEqual(['Other', 'Tara M.']);
  });
});

describe('a member who was put off', () => {
  const putOff = () => answer({ answer: 'later', until: '2026-11-27' });

  it('is back at once with a safety note and with a wish, and not with low mood', async () => {
    await owe(scene.member, '2026-11-20');
    await putOff().expect(201);
    at('15:00');
    for (const mood of [1, 1]) await say({ mood });
    expect(await everywhere()).toEqual(nowhere);
    await wish();
    expect(await codes()).toEqual(['talk-wanted']);
    await openNote();
    expect(await codes()).toEqual(['talk-wanted', 'safety-note']);
    expect((await putOff().expect(409)).body).toMatchObject({ code: 'care/safety-note-open' });
  });

  it('with a wish is back at the midnight of the day, in the zone of the branch', async () => {
    await wish();
    at('15:00');
    await putOff().expect(201);
    const seen: string[][] = [];
    for (const instant of ['2026-11-26T18:29:59Z', '2026-11-26T18:30:00Z']) {
      now(instant);
      seen.push(await codes());
    }
    expect(seen).toEqual([[], ['talk-wanted']]);
  });

  it('may be put off again once the safety note is closed', async () => {
    await owe(scene.member, '2026-11-20');
    const note = await openNote();
    await putOff().expect(409);
    await closeNote(note);
    await putOff().expect(201);
    expect(await codes()).toEqual([]);
  });
});

describe('the reach of what was said', () => {
  it('is the branch: a wish in the south is told and shown there, and counted nowhere else', async () => {
    await counsellorOfSouth(api, scene.centre);
    const [far = ''] = await people(['Lata'], 1);
    await wish(far);
    const seen = async (who: AskingRole) => {
      const { body } = await scene.as(who).get(url('today')).expect(200);
      const told = (await scene.listed('notifications', who)) as { code: string }[];
      return [await names({}, who), (body as { attention: { count: number } }).attention.count, told.map(({ code }) => code)];
    };
    expect(await seen('counsellor')).toEqual([[], 0, []]);
    expect(await seen('mentor')).toEqual([['Lata'], 1, ['talk-wanted']]);
    expect((await seen('administrator')).slice(0, 2)).toEqual([['Lata'], 1]);
    expect((await answer({ answer: 'spoke' }, far)).status).toBe(404);
    expect(await names({}, 'mentor')).toEqual(['Lata']);
  });

  it('is the centre: another one has nobody in need', async () => {
    await wish();
    const other = await seedCentre(api, 'Other');
    const { body } = await api.as(other.administrator.token).get(url('attention')).expect(200);
    expect(body).toEqual({ items: [], nextCursor: null });
  });

  it.each<{ who: AskingRole; status: number }>([
    { who: 'administrator', status: 200 },
    { who: 'counsellor', status: 200 },
    { who: 'facilitator', status: 403 },
    { who: 'mentor', status: 403 },
  ])('is for the $who: $status', async ({ who, status }) => {
    await wish();
    expect((await scene.as(who).get(url('attention'))).status).toBe(status);
  });

  it('ends in the bell of everybody with one word, and is told again with the next wish', async () => {
    const told = async (who: AskingRole) => ((await scene.listed('notifications', who)) as { code: string }[]).map(({ code }) => code);
    await wish();
    expect(await told('counsellor')).toEqual(['talk-wanted']);
    at('15:00');
    await answer({ answer: 'spoke' }).expect(201);
    expect(await told('counsellor')).toEqual([]);
    at('16:00');
    await wish();
    expect(await told('counsellor')).toEqual(['talk-wanted']);
  });
});
