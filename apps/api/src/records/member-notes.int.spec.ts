import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { MemberNoteView } from './member-notes.view.ts';
import type { SessionRecordsView } from './records.view.ts';

const starts = ['2026-11-02T05:30:00Z', '2026-11-09T05:30:00Z', '2026-11-16T05:30:00Z'];
type Reader = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
let api: TestApi;
let centre: SeededCentre;
let noted: SeededGroup;
let [asha, bina]: (string | undefined)[] = [];
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-01T06:00:00Z');
  centre = await seedCentre(api);
  noted = await seedGroup(api, centre, { name: 'Umeed', starts, aliases: ['Asha P.', 'Bina P.'] });
  [asha, bina] = noted.memberIds;
});
afterAll(() => api.close());

/** Goes to ten minutes after the start of a session. */
const goTo = (place: number) => api.clock.set(String(starts[place]).replace('05:30', '05:40'));
const as = (role: Reader) => api.as(centre[role].token);
const at = (place: number): string => `/api/v1/sessions/${String(noted.sessionIds[place])}`;
const listedFor = (role: Reader, id = asha) => as(role).get(`/api/v1/members/${String(id)}/notes`);
const readBy = async (role: Reader, id = asha): Promise<MemberNoteView[]> =>
  walk((cursor) => listedFor(role, id).query({ limit: 1, cursor }));
const texts = async (role: Reader, id = asha): Promise<string[]> => (await readBy(role, id)).map(({ text }) => text);
const write = (role: Reader, place: number, visibility: string, text: string) =>
  as(role)
    .put(`${at(place)}/notes`)
    .send({ personId: asha, text, visibility })
    .expect(200);
const describeSession = async (role: Reader, place: number, note: string): Promise<void> => {
  const { version } = (await as(role).get(at(place)).expect(200)).body as { version: number };
  await as(role)
    .put(`${at(place)}/record`)
    .set('if-match', `"${String(version)}"`)
    .send({ note })
    .expect(200);
};
const mark = async (place: number, personId: unknown, state: string): Promise<void> => {
  const marks = [{ clientId: newId(), personId, state, markedAt: api.clock.now().toString() }];
  await as('counsellor')
    .put(`${at(place)}/attendance`)
    .send({ marks })
    .expect(200);
};
const lastNote = async (place: number, role: Reader = 'counsellor'): Promise<unknown> =>
  (
    (
      await as(role)
        .get(`${at(place)}/records`)
        .expect(200)
    ).body as SessionRecordsView
  ).lastNote;

describe('the notes on the page of a member', () => {
  beforeAll(async () => {
    goTo(0);
    await mark(0, asha, 'late');
    await mark(0, bina, 'excused');
    await describeSession('counsellor', 0, 'A calm hour');
  });

  it('have the note about a session for everybody who attended it, written once', async () => {
    expect((await listedFor('counsellor').expect(200)).body).toEqual({
      items: [
        {
          ...{ about: 'session', sessionId: noted.sessionIds[0], groupName: 'Umeed', on: '2026-11-02' },
          ...{ authorName: 'Nayi Subah counsellor', isMine: true, visibility: 'care-team', text: 'A calm hour' },
        },
      ],
      nextCursor: null,
    });
    expect(await readBy('administrator')).toMatchObject([{ isMine: false, text: 'A calm hour' }]);
    expect(await texts('counsellor', bina)).toEqual([]);
    await mark(0, bina, 'present');
    expect(await texts('counsellor', bina)).toEqual(['A calm hour']);
  });

  it.each<{ visibility: string; then: Partial<Record<Reader, readonly string[]>> }>([
    { visibility: 'author', then: { counsellor: ['Spoke'], administrator: [] } },
    { visibility: 'leaders', then: { counsellor: ['Spoke'], administrator: [] } },
    { visibility: 'care-team', then: { counsellor: ['Spoke'], administrator: ['Spoke'] } },
  ])('about the person and for $visibility are listed for those who may read them', async ({ visibility, then }) => {
    goTo(1);
    await write('counsellor', 1, visibility, 'Spoke');
    for (const role of ['counsellor', 'administrator'] as const) expect(await texts(role)).toEqual([...(then[role] ?? []), 'A calm hour']);
    expect((await readBy('counsellor'))[0]).toMatchObject({ about: 'member', visibility, isMine: true, on: '2026-11-09' });
    expect(await texts('counsellor', bina)).toEqual(['A calm hour']);
  });

  it('for the leaders are listed for those who lead the group, whoever wrote them', async () => {
    await write('administrator', 1, 'leaders', 'Sang');
    expect(await texts('counsellor')).not.toContain('Sang');
    expect((await texts('administrator')).toSorted()).toEqual(['A calm hour', 'Sang', 'Spoke']);
    const named = [newId(), noted.sessionIds[1], centre.counsellor.staffId];
    await inCentre(api, centre, 'insert into session_facilitators (centre_id, id, session_id, staff_id) values ($1, $2, $3, $4)', ...named);
    expect((await texts('counsellor')).toSorted()).toEqual(['A calm hour', 'Sang', 'Spoke']);
  });

  it('are read by nobody outside the reach, and by no peer', async () => {
    await listedFor('facilitator').expect(403);
    await counsellorOfSouth(api, centre);
    for (const answer of [await listedFor('mentor'), await listedFor('counsellor', newId())])
      expect(answer.body).toMatchObject({ status: 404, code: 'members/not-found' });
    // A session of another branch is as closed here as its own page, though the member is within reach.
    const toBranch = 'update groups set branch_id = $3 where centre_id = $1 and id = $2';
    await inCentre(api, centre, toBranch, noted.groupId, centre.branchIds[1]);
    expect([await texts('counsellor'), (await texts('administrator')).length]).toEqual([[], 3]);
    await inCentre(api, centre, toBranch, noted.groupId, centre.branchIds[0]);
  });

  it('count as opening the record, which the audit notes', async () => {
    const opened = `select count(*)::int as count from audit_entries where centre_id = $1 and action = 'member-opened' and subject_id = $2`;
    expect(await inCentre(api, centre, `${opened} and actor_id = $3`, bina, centre.administrator.userId)).toEqual([{ count: 0 }]);
    await listedFor('administrator', bina).expect(200);
    expect(await inCentre(api, centre, `${opened} and actor_id = $3`, bina, centre.administrator.userId)).toEqual([{ count: 1 }]);
  });

  it('are at the next session too, until a later one was held, for those who may read them', async () => {
    const then = { sessionId: noted.sessionIds[0], on: '2026-11-02', authorName: 'Nayi Subah counsellor', text: 'A calm hour' };
    expect([await lastNote(0), await lastNote(1), await lastNote(1, 'facilitator')]).toEqual([null, then, null]);
    expect(await lastNote(2)).toEqual(then);
    await describeSession('administrator', 1, 'Begin with Bina');
    expect(await lastNote(2)).toMatchObject({ authorName: 'Nayi Subah administrator', text: 'Begin with Bina' });
    await describeSession('administrator', 1, '');
    await as('counsellor')
      .post(`${at(1)}/finish`)
      .send({ beforeEnd: true })
      .expect(200);
    expect(await lastNote(2)).toBeNull();
  });

  it('have none about sessions that record presence only', async () => {
    const circle = await seedGroup(api, centre, { kind: 'sharing-circle', starts, aliases: ['Chitra'] });
    const { body } = await as('counsellor')
      .get(`/api/v1/sessions/${String(circle.sessionIds[1])}/records`)
      .expect(200);
    expect((body as SessionRecordsView).lastNote).toBeNull();
    expect(await texts('counsellor', circle.memberIds[0])).toEqual([]);
  });
});
