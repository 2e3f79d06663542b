import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { NoteView, SessionRecordsView } from './records.view.ts';

let api: TestApi;
let centre: SeededCentre;
type Role = 'administrator' | 'counsellor' | 'facilitator';

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-01T06:00:00Z');
  centre = await seedCentre(api);
});
afterAll(() => api.close());

const put = (role: Role, path: string, body: object) => api.as(centre[role].token).put(`/api/v1${path}`).send(body);

describe('a note about a person', () => {
  let group: SeededGroup;
  let sagar: string | undefined;
  const note = (role: Role, visibility: string, text: string, more: object = {}) =>
    put(role, `/sessions/${String(group.sessionIds[0])}/notes`, { personId: sagar, text, visibility, ...more });
  const notesFor = async (role: Role): Promise<readonly NoteView[]> => {
    const { body } = await api
      .as(centre[role].token)
      .get(`/api/v1/sessions/${String(group.sessionIds[0])}/records`)
      .expect(200);
    return (body as SessionRecordsView).people.find(({ personId }) => personId === sagar)?.notes ?? [];
  };
  const seenBy = async (role: Role): Promise<readonly string[]> => (await notesFor(role)).map(({ text }) => text);

  beforeAll(async () => {
    group = await seedGroup(api, centre, { starts: ['2026-11-16T05:30:00Z'] });
    [sagar] = group.memberIds;
    api.clock.set('2026-11-16T05:40:00Z');
  });

  it.each([
    { visibility: 'author', administrator: [], facilitator: [] },
    { visibility: 'leaders', administrator: [], facilitator: ['Spoke'] },
    { visibility: 'care-team', administrator: ['Spoke'], facilitator: [] },
  ])('for $visibility is read by its author, and by nobody else than it says', async ({ visibility, administrator, facilitator }) => {
    await note('counsellor', visibility, 'Spoke').expect(200);
    expect({
      counsellor: await seenBy('counsellor'),
      administrator: await seenBy('administrator'),
      facilitator: await seenBy('facilitator'),
    }).toEqual({
      counsellor: ['Spoke'],
      administrator,
      facilitator,
    });
  });

  it('is one for each author, and gone when it is emptied', async () => {
    await note('administrator', 'care-team', 'Calm').expect(200);
    await note('counsellor', 'care-team', 'Spoke twice').expect(200);
    expect([...(await seenBy('counsellor'))].toSorted()).toEqual(['Calm', 'Spoke twice']);
    await note('administrator', 'care-team', '').expect(200);
    expect(await seenBy('administrator')).toEqual(['Spoke twice']);
  });

  it('is no business of a job, nor of a statement that forgot to ask', async () => {
    await note('counsellor', 'care-team', 'Spoke').expect(200);
    expect(await inCentre(api, centre, `select id from answers where centre_id = $1 and form = 'note'`)).toEqual([]);
  });

  describe('that was written on two devices', () => {
    const [early, late] = ['2026-11-16T05:41:00Z', '2026-11-16T05:50:00Z'];
    const kept = async () => (await notesFor('administrator')).map(({ text, writtenAt }) => [text, writtenAt.replace('.000', '')]);
    const write = (text: string, more: object) => note('administrator', 'author', text, more);
    beforeAll(async () => {
      api.clock.set('2026-11-16T06:00:00Z');
      await note('counsellor', 'author', '').expect(200);
    });

    it('is as its author saw it last, whatever the clocks say, and of the time at which it was written', async () => {
      await write('Calm', { writtenAt: late, before: '' }).expect(200);
      expect(await kept()).toEqual([['Calm', late]]);
      await write('Calm at last', { writtenAt: early, before: 'Calm' }).expect(200);
      expect(await kept()).toEqual([['Calm at last', early]]);
      // A clock that is two hours slow says what it shows; one that is ahead counts as now.
      await write('Slow', { writtenAt: '2026-11-16T03:55:00Z', sentAt: '2026-11-16T04:00:00Z', before: 'Calm at last' }).expect(200);
      expect(await kept()).toEqual([['Slow', '2026-11-16T05:55:00Z']]);
      await write('Ahead', { writtenAt: '2026-11-16T09:00:00Z', before: 'Slow' }).expect(200);
      expect(await kept()).toEqual([['Ahead', '2026-11-16T06:00:00Z']]);
    });

    it.each([
      { what: 'on what is gone since', text: 'Older', more: { writtenAt: late, before: '' } },
      { what: 'to take away what is gone since', text: '', more: { writtenAt: late, before: 'Calm' } },
      { what: 'before, by who does not say on what', text: 'Older', more: { writtenAt: late } },
    ])('is refused when it was written $what, and the one on record stays', async ({ text, more }) => {
      expect((await write(text, more)).body).toMatchObject({ status: 412, code: 'http/stale' });
      expect(await kept()).toEqual([['Ahead', '2026-11-16T06:00:00Z']]);
    });

    it('is taken once more when its first answer was lost', async () => {
      await write('Once', { writtenAt: '2026-11-16T05:59:00Z', before: 'Ahead' }).expect(200);
      await write('Once', { writtenAt: '2026-11-16T05:59:00Z', before: 'Ahead' }).expect(200);
      expect(await kept()).toEqual([['Once', '2026-11-16T05:59:00Z']]);
    });

    it('has other readers from then on, on the same text', async () => {
      await note('administrator', 'leaders', 'Once', { before: 'Once' }).expect(200);
      expect(await notesFor('facilitator')).toMatchObject([{ text: 'Once', visibility: 'leaders' }]);
      await write('', { before: 'Once' }).expect(200);
      expect(await kept()).toEqual([]);
    });
  });

  it('is refused where the kind records who was present only', async () => {
    const circle = await seedGroup(api, centre, { kind: 'sharing-circle', starts: ['2026-11-16T05:30:00Z'] });
    const body = { personId: circle.memberIds[0], text: 'Sad', visibility: 'leaders' };
    const answer = await put('counsellor', `/sessions/${String(circle.sessionIds[0])}/notes`, body);
    expect(answer.body).toMatchObject({ code: 'records/notes-not-kept' });
  });
});
