import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CopiedGroupView } from '../groups/copied-group.view.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { Desk, tuesdays } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { HealthcareServicesView } from './healthcare-service.view.ts';
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

describe('what a public directory says of meetings', () => {
  let api: TestApi;
  let centre: SeededCentre;
  let desk: Desk;
  let slug: string;
  let networks = 0;
  beforeAll(async () => {
    api = await startApi({ trustedProxyHops: 1 });
    api.clock.set('2026-11-24T06:30:00Z');
    centre = await seedCentre(api);
    desk = new Desk(api, centre);
    slug = `centre-${centre.centreId.slice(-12)}`;
  });
  afterAll(() => api.close());
  beforeEach(() => {
    api.clock.set('2026-11-24T06:30:00Z');
  });

  /** The feed as a directory of another network reads it. */
  const read = (at = slug, more: Readonly<Record<string, string>> = {}) => {
    networks += 1;
    return api
      .as()
      .get(`/public/${at}/meetings.json`)
      .set({ 'x-forwarded-for': `10.3.0.${String(networks)}`, ...more });
  };
  const named = async (name: string): Promise<MeetingView | undefined> => {
    const { status, body } = await read();
    return status === 404 ? undefined : (body as MeetingView[]).find((one) => one.name === name);
  };
  const group = (name: string, more: object = {}) => desk.group({ kind, name, settings: listed, ...more });

  it.each([
    { settings: listed, types: ['O', 'ST', 'EN'] },
    { settings: { ...listed, openness: 'closed' }, types: ['C', 'ST', 'EN'] },
    { settings: { ...listed, listed: false }, types: undefined },
    { settings: { openness: 'open', text: 'step' }, types: undefined },
  ])('has of a group with $settings the types $types', async ({ settings, types }) => {
    const name = `Of ${JSON.stringify(settings)}`;
    await group(name, { settings });
    expect((await named(name))?.types).toEqual(types);
  });

  it.each([
    { startsAt: '18:00', minutes: 60, then: ['18:00', '19:00'] },
    { startsAt: '00:00', minutes: 90, then: ['00:00', '01:30'] },
    { startsAt: '23:30', minutes: 60, then: ['23:30', '00:30'] },
  ])('has the time of a meeting at $startsAt for $minutes minutes as $then', async ({ startsAt, minutes, then }) => {
    const name = `At ${startsAt}`;
    await group(name, { schedule: { ...tuesdays, startsAt, minutes } });
    const meeting = await named(name);
    expect([meeting?.time, meeting?.end_time, meeting?.day]).toEqual([...then, [2]]);
  });

  it.each([
    { now: '2026-12-01T18:29:59Z', then: true, what: 'on its last day' },
    { now: '2026-12-01T18:30:00Z', then: false, what: 'on the day after, by the clock of the branch' },
  ])('has a series with an end $what: $then', async ({ now, then }) => {
    const name = `Ends, seen at ${now}`;
    await group(name, { schedule: { ...tuesdays, until: '2026-12-01' } });
    api.clock.set(now);
    expect((await named(name)) !== undefined).toBe(then);
  });

  it('has a listed group no longer once it is ended with others', async () => {
    const { id, version } = await group('Ended');
    expect(await named('Ended')).toBeDefined();
    const body = { groups: [{ groupId: id, version }], lastDay: '2026-11-24' };
    await api.as(centre.administrator.token).post('/api/v1/groups/end').send(body).expect(204);
    expect(await named('Ended')).toBeDefined();
    api.clock.set('2026-11-25T06:30:00Z');
    expect(await named('Ended')).toBeUndefined();
  });

  it('has no copy of a listed group before somebody lists the copy', async () => {
    const { id } = await group('Copied');
    const body = { branchId: centre.branchIds[1], name: 'The copy' };
    const answer = await api.as(centre.administrator.token).post(`/api/v1/groups/${id}/copy`).send(body).expect(201);
    expect((answer.body as CopiedGroupView).group.settings).toEqual({ openness: 'open', text: 'step' });
    expect([(await named('Copied')) !== undefined, await named('The copy')]).toEqual([true, undefined]);
  });

  const services = async (more: Readonly<Record<string, string>> = {}) => {
    networks += 1;
    return api
      .as()
      .get(`/public/${slug}/healthcare-services.json`)
      .set({ 'x-forwarded-for': `10.4.0.${String(networks)}`, ...more });
  };
  const service = async (name: string) =>
    ((await services()).body as HealthcareServicesView).entry.find(({ resource }) => resource.name === name);

  it('has the same meetings as services of FHIR R4, with nothing else in them', async () => {
    const { id } = await group('In FHIR', { schedule: { ...tuesdays, recurrence: 'FREQ=WEEKLY;BYDAY=TU,SU' } });
    await group('Not in FHIR', { settings: { ...listed, listed: false } });
    const { headers, body } = await services();
    expect(headers).toMatchObject({
      ...{ 'content-type': 'application/fhir+json; charset=utf-8', 'access-control-allow-origin': '*' },
      'cache-control': 'public, max-age=900',
    });
    const { resourceType, type, entry } = body as HealthcareServicesView;
    expect([resourceType, type, entry.map(({ resource }) => resource.name)]).toEqual([
      ...['Bundle', 'collection'],
      ((await read()).body as MeetingView[]).map(({ name }) => name),
    ]);
    const coding = [{ system: 'http://terminology.hl7.org/CodeSystem/service-type', code: '224', display: 'Support Groups' }];
    expect(await service('In FHIR')).toEqual({
      fullUrl: `urn:uuid:${id}`,
      resource: {
        ...{ resourceType: 'HealthcareService', id, active: true, name: 'In FHIR', comment: 'Time zone: Asia/Kolkata' },
        meta: { lastUpdated: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) },
        ...{ providedBy: { display: expect.any(String) }, location: [{ display: expect.any(String) }], type: [{ coding }] },
        communication: [{ coding: [{ system: 'urn:ietf:bcp:47', code: 'en' }] }],
        availableTime: [{ daysOfWeek: ['sun', 'tue'], availableStartTime: '18:00:00', availableEndTime: '19:00:00' }],
      },
    });
    expect((await services({ 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  it('is as unknown as services of a centre that no centre is', async () => {
    const answer = await api.as().get('/public/nobody-has-this/healthcare-services.json');
    expect(answer.body).toMatchObject({ status: 404, code: 'centres/not-found' });
  });

  it('says nothing of people, rooms, seats, notes or the staff', async () => {
    const member = await desk.member({ preferredName: 'Vimala' });
    const notes = 'Ask Vimala for the key';
    const made = await group('Quiet', { capacity: 7, notes, facilitatorIds: [centre.facilitator.staffId] });
    expect(made.name).toBe('Quiet');
    const { text } = await read();
    expect(text + (await services()).text).not.toMatch(
      new RegExp(`Vimala|Ask|${member.id}|${centre.facilitator.staffId}|facilitator|capacity|notes|room`, 'i'),
    );
    const keys = new Set((JSON.parse(text) as object[]).flatMap((one) => Object.keys(one)));
    expect([...keys]).toEqual(['name', 'slug', 'day', 'time', 'end_time', 'timezone', 'types', 'location', 'entity', 'updated']);
  });

  it.each([
    { what: 'in capitals', at: () => slug.toUpperCase() },
    { what: 'that goes up', at: () => '..%2F..%2Fapi' },
    { what: 'with a quote', at: () => "a'%20or%20'1'='1" },
    { what: 'with signs that no address has', at: () => '%E0%A4%A8%F0%9F%98%80' },
  ])('is of no centre under a short name $what', async ({ at }) => {
    expect((await read(at())).body).toMatchObject({ status: 404, code: 'centres/not-found' });
  });

  it.each([
    { state: 'suspended', status: 404 },
    { state: 'active', status: 200 },
  ])('is answered with $status for a centre that is $state', async ({ state, status }) => {
    await api.app
      .get(PlatformScope)
      .transaction((tx) => tx.rows('update platform.centres set state = $2 where id = $1', centre.centreId, state));
    expect((await read()).status).toBe(status);
  });

  it('can be read by the pages of directories, sets no cookie, and needs no other tag than its own', async () => {
    await group('Open');
    const { headers } = await read();
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect((await read(slug, { 'if-none-match': '"another"' })).status).toBe(200);
    expect((await read(slug, { 'if-none-match': String(headers['etag']) })).status).toBe(304);
    await api.as().post(`/public/${slug}/meetings.json`).send({}).expect(404);
  });
});
