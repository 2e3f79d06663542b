import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MeetingView } from './meeting.view.ts';

const listed = { listed: true, openness: 'open', text: 'step' };
const kind = 'twelve-step-meeting';

describe('the public directory of a centre', () => {
  let api: TestApi;
  let centre: SeededCentre;
  let silent: SeededCentre;
  const address = ({ slug }: { readonly slug: string }): string => `/public/${slug}/meetings.json`;
  const slugs: Record<string, string> = {};
  const slugOf = async (of: SeededCentre): Promise<string> => {
    const me = (await api.as(of.administrator.token).get('/api/v1/me')).body as { memberships: { centre: { slug: string } }[] };
    return (slugs[of.centreId] ??= me.memberships[0]?.centre.slug ?? '');
  };
  const read = async (of = centre, headers: Readonly<Record<string, string>> = {}) =>
    api
      .as()
      .get(address({ slug: await slugOf(of) }))
      .set(headers);
  const meetings = async (): Promise<MeetingView[]> => (await read()).body as MeetingView[];

  beforeAll(async () => {
    api = await startApi();
    centre = await seedCentre(api);
    silent = await seedCentre(api, 'Silent');
    const [desk, other] = [new Desk(api, centre), new Desk(api, silent)];
    await desk.group({ kind, name: 'Serenity', settings: listed });
    await desk.group({ kind, name: 'Private meeting', settings: { openness: 'open' } });
    await desk.group({ kind: 'sharing-circle', name: 'Circle' });
    await other.group({ kind, name: 'Elsewhere', settings: { listed: false } });
  });
  afterAll(() => api.close());

  it('has what the centre has listed and nothing else, in the names of the Meeting Guide specification', async () => {
    const answer = await read();
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.body).toEqual([
      {
        ...{ name: 'Serenity', slug: expect.stringMatching(/^[0-9a-f-]{36}$/), day: expect.any(Array), timezone: 'Asia/Kolkata' },
        ...{ time: expect.stringMatching(/^\d\d:\d\d$/), end_time: expect.stringMatching(/^\d\d:\d\d$/), types: ['O', 'ST', 'EN'] },
        ...{ location: expect.any(String), entity: expect.any(String) },
        updated: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      },
    ]);
  });

  it('has the address of the branch once it has one', async () => {
    await inCentre(api, centre, 'update branches set address = $2 where centre_id = $1', '12 Canal Road, Pune');
    expect(await meetings()).toMatchObject([{ formatted_address: '12 Canal Road, Pune' }]);
  });

  it('answers 304 to a reader that has seen it, and in full once it has changed', async () => {
    const { etag = '' } = (await read()).headers as { etag?: string };
    const seen = await read(centre, { 'if-none-match': `"other", ${etag}` });
    expect([seen.status, seen.text, seen.headers['cache-control']]).toEqual([304, '', 'public, max-age=900']);
    await inCentre(api, centre, `update groups set name = 'Serenity at noon' where centre_id = $1 and name = 'Serenity'`);
    expect((await read(centre, { 'if-none-match': etag })).status).toBe(200);
  });

  it('leaves out a series that has ended, and one that is not weekly', async () => {
    const set = (sql: string) => inCentre(api, centre, `update group_schedules set ${sql} where centre_id = $1`);
    await set(`until = '2020-01-01', starts_on = '2019-12-01'`);
    expect((await read()).status).toBe(404);
    await set(`until = null, recurrence = 'FREQ=MONTHLY;BYDAY=1TU'`);
    expect((await read()).status).toBe(404);
    await set(`recurrence = 'FREQ=WEEKLY;BYDAY=TU,SU'`);
    expect(await meetings()).toMatchObject([{ day: [0, 2] }]);
  });

  it('is as unknown of a centre that lists nothing or is suspended as of none', async () => {
    const nowhere = await api.as().get(address({ slug: 'nobody-has-this' }));
    expect(nowhere.body).toMatchObject({ status: 404, code: 'centres/not-found' });
    expect((await read(silent)).body).toEqual(nowhere.body);
  });

  it('is read sixty times in ten minutes by one network, and refused with the seconds to wait', async () => {
    let answer = await read();
    for (let time = 0; time < 60 && answer.status !== 429; time += 1) answer = await read();
    expect(answer.body).toMatchObject({ status: 429, code: 'directory/too-many-reads' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});
