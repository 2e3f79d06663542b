import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { MemberView } from '../members/member.view.ts';
import { Desk, openDesk, tuesdays } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { openText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { TestApi } from '../testing/start-api.ts';
import { endReasonPlace } from './enrolment-records.ts';
import type { EnrolmentView, GroupView } from './group.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-22T06:30:00Z'));
});
afterAll(() => api.close());

const me = (token = centre.administrator.token) => api.as(token);
const enrol = (groupId: string, body: object) =>
  me()
    .post(`/api/v1/groups/${groupId}/enrolments`)
    .send({ startsOn: '2026-11-22', ...body });
const end = (id: string, body: object) => me().post(`/api/v1/enrolments/${id}/end`).send(body);
const groupOf = async (id: string): Promise<GroupView> => (await me().get(`/api/v1/groups/${id}`).expect(200)).body as GroupView;
const memberOf = async (id: string): Promise<MemberView> => (await me().get(`/api/v1/members/${id}`).expect(200)).body as MemberView;
const move = (memberId: string, to: string, on: string) => me().post(`/api/v1/members/${memberId}/transitions`).send({ to, on });
const full = (seats: number): object => ({ status: 409, code: 'groups/full', params: { seats } });

describe('the number of seats of a group', () => {
  const set = (version: number, cap: number | null, enabled = true) =>
    me()
      .put('/api/v1/programme-kinds/mentor-circle')
      .set('if-match', `"${String(version)}"`)
      .send({ enabled, overrides: { cap } })
      .expect(200);

  it.each([
    { kind: 'group-counselling', capacity: 12, seats: 12, then: 'its own number' },
    { kind: 'group-counselling', capacity: null, seats: 15, then: 'the cap of its kind' },
    { kind: 'twelve-step-meeting', capacity: null, seats: null, then: 'no limit where the kind has none' },
  ])('is $then', async ({ kind, capacity, seats }) => {
    const { id } = await desk.group({ kind, capacity });
    expect(await groupOf(id)).toMatchObject({ capacity, seats });
  });

  it('is the override of the centre for the kind, also when it is no longer offered; a group’s own number comes first', async () => {
    const [open, own] = [await desk.group({ kind: 'mentor-circle' }), await desk.group({ kind: 'mentor-circle', capacity: 9 })];
    const told = async () => {
      const { items } = (await me().get('/api/v1/groups?kind=mentor-circle').expect(200)).body as { items: GroupView[] };
      return [open, own].map(({ id }) => items.find((item) => item.id === id)?.seats);
    };
    expect(await told()).toEqual([15, 9]);
    await set(0, 6);
    expect(await told()).toEqual([6, 9]);
    expect(await groupOf(open.id)).toMatchObject({ capacity: null, seats: 6 });
    await set(1, 6, false);
    expect(await told()).toEqual([6, 9]);
    await set(2, null);
    expect(await told()).toEqual([15, 9]);
  });

  it('is respected when a person is enrolled', async () => {
    const other = await seedCentre(api, 'Other');
    const there = new Desk(api, other);
    const seats = { enabled: true, overrides: { cap: 2 } };
    const kind = me(other.administrator.token).put('/api/v1/programme-kinds/sharing-circle').set('if-match', '"0"').send(seats);
    await kind.expect(200);
    const { id } = await there.group({ kind: 'sharing-circle' });
    for (const { id: memberId } of [await there.member(), await there.member()]) await there.seat(id, { memberId });
    const third = { memberId: (await there.member()).id, startsOn: '2026-11-22' };
    const refused = await me(other.administrator.token).post(`/api/v1/groups/${id}/enrolments`).send(third);
    expect(refused.body).toMatchObject(full(2));
  });
});

describe('the last seat', () => {
  it('is given once when two people are enrolled at once', async () => {
    const { id } = await desk.group({ capacity: 1 });
    const people = [await desk.member(), await desk.member()];
    const answers = await Promise.all(people.map(({ id: memberId }) => enrol(id, { memberId })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject(full(1));
    expect(await groupOf(id)).toMatchObject({ enrolled: 1, roster: [{ startsOn: '2026-11-22' }] });
  });

  it('is free from the day on which another ends, not on the day before', async () => {
    const { id } = await desk.group({ capacity: 1 });
    await desk.seat(id, { memberId: (await desk.member()).id, endsOn: '2026-12-01' });
    const next = { memberId: (await desk.member()).id };
    expect((await enrol(id, { ...next, startsOn: '2026-11-30' })).body).toMatchObject(full(1));
    await enrol(id, { ...next, startsOn: '2026-12-01' }).expect(201);
    const expected = (await groupOf(id)).upcoming.slice(0, 3).map(({ originalStart, expected: people }) => [originalStart, people]);
    expect(expected).toEqual([
      ['2026-11-24T18:00', 1],
      ['2026-12-01T18:00', 1],
      ['2026-12-08T18:00', 1],
    ]);
  });

  it('is given once when the same request comes twice', async () => {
    const { id } = await desk.group({ capacity: 1 });
    const body = { memberId: (await desk.member()).id, startsOn: '2026-11-22' };
    const send = () => me().post(`/api/v1/groups/${id}/enrolments`).set('idempotency-key', `seat-${id}`).send(body).expect(201);
    const [first, again] = [await send(), await send()];
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    expect(await groupOf(id)).toMatchObject({ enrolled: 1 });
  });
});

describe('an end in the future', () => {
  const until = '2026-11-30';

  it('is moved later where there is room, and no further than the next person with the seat', async () => {
    const { id } = await desk.group({ capacity: 1 });
    const seat = await desk.seat(id, { memberId: (await desk.member()).id, endsOn: until });
    await desk.seat(id, { memberId: (await desk.member()).id, startsOn: '2026-12-10' });
    expect((await end(seat.id, { on: '2026-12-11' })).body).toMatchObject(full(1));
    expect((await end(seat.id, { on: '2026-12-10' }).expect(200)).body).toMatchObject({ endsOn: '2026-12-10' });
    expect((await end(seat.id, { on: '2026-11-25' }).expect(200)).body).toMatchObject({ endsOn: '2026-11-25' });
  });

  it('is not moved over another seat of the same person', async () => {
    const { id } = await desk.group();
    const { id: memberId } = await desk.member();
    const seat = await desk.seat(id, { memberId, endsOn: until });
    await desk.seat(id, { memberId, startsOn: until });
    expect((await end(seat.id, { on: '2026-12-01' })).body).toMatchObject({ status: 409, code: 'groups/already-enrolled' });
    expect((await groupOf(id)).upcoming.map(({ expected }) => expected)).toEqual(Array(8).fill(1));
    expect((await memberOf(memberId)).groups).toMatchObject([{ id }]);
  });

  it('is effective on its day, by the time zone of the branch', async () => {
    const { id } = await desk.group();
    const seat = await desk.seat(id, { memberId: (await desk.member()).id, startsOn: '2026-11-01', endsOn: '2026-11-23' });
    api.clock.set('2026-11-22T18:29:59Z');
    expect(await groupOf(id)).toMatchObject({ enrolled: 1, roster: [{ id: seat.id }] });
    api.clock.set('2026-11-22T18:30:00Z');
    const over = { group: await groupOf(id), answer: await end(seat.id, { on: '2026-12-01' }) };
    api.clock.set('2026-11-22T06:30:00Z');
    expect(over.group).toMatchObject({ enrolled: 0, roster: [] });
    expect(over.answer.body).toMatchObject({ status: 409, code: 'groups/enrolment-ended' });
  });

  it('stores the reason; the audit names the group, not the reason', async () => {
    const { id } = await desk.group();
    const seat = await desk.seat(id, { memberId: (await desk.member()).id });
    await end(seat.id, { on: '2026-12-01', reason: 'Works at that hour' }).expect(200);
    const sql = 'select end_reason, end_reason_cipher from enrolments where centre_id = $1 and id = $2';
    const [row] = await inCentre<{ end_reason: string | null; end_reason_cipher: Buffer }>(api, centre, sql, seat.id);
    const opened = await api.app
      .get(TenantScope)
      .inCentre(centre.centreId, { kind: 'system' }, (tx) =>
        Promise.resolve(openText(tx, row!.end_reason_cipher, null, endReasonPlace(seat.id))),
      );
    expect(opened).toBe('Works at that hour');
    const { items } = (await me().get('/api/v1/audit?limit=2').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([
      { action: 'enrolment-ended', subjectId: seat.id, detail: { groupId: id, on: '2026-12-01' } },
      { action: 'person-enrolled', subjectId: seat.id, detail: { groupId: id } },
    ]);
    expect(JSON.stringify(items)).not.toContain('Works');
  });
});

describe('the eligibility for a group', () => {
  const women = { settings: { openTo: 'women' } };
  it.each([
    { gender: 'female', settings: { openTo: 'women' }, then: 201 },
    { gender: null, settings: { openTo: 'women' }, then: 201 },
    { gender: 'male', settings: { openTo: 'everyone' }, then: 201 },
    { gender: 'male', settings: { openTo: 'women' }, then: 409, reasons: 'group-for-women' },
    { gender: 'female', settings: { openTo: 'men' }, then: 409, reasons: 'group-for-men' },
  ])('answers $then to $gender with $settings', async ({ gender, settings, then, reasons }) => {
    const { id } = await desk.group({ settings });
    const { body } = await enrol(id, { memberId: (await desk.member({ gender })).id }).expect(then);
    if (reasons !== undefined) expect(body).toMatchObject({ code: 'groups/not-eligible', params: { reasons } });
  });

  it.each([
    { kind: 'aftercare-group', stage: 'admitted', reasons: 'not-an-alumnus' },
    { kind: 'mentor-circle', stage: 'admitted', reasons: 'not-a-mentor' },
    { kind: 'twelve-step-meeting', stage: 'admitted', reasons: 'names-not-kept' },
    { kind: 'group-counselling', stage: 'left', reasons: 'not-at-this-stage' },
    { kind: 'group-counselling', stage: 'enquiry', reasons: 'not-at-this-stage' },
  ])('has the reasons $reasons for $stage in $kind', async ({ kind, stage, reasons }) => {
    const { id } = await desk.group({ kind });
    const dates = stage === 'admitted' ? {} : { admittedOn: undefined };
    const refused = await enrol(id, { memberId: (await desk.member({ stage, ...dates })).id });
    expect(refused.body).toMatchObject({ status: 409, code: 'groups/not-eligible', params: { reasons } });
  });

  it('includes the last day of a group, and no day after it', async () => {
    const { id } = await desk.group({ ...women, schedule: { ...tuesdays, until: '2026-12-08' } });
    const { id: memberId } = await desk.member();
    const late = await enrol(id, { memberId, startsOn: '2026-12-09' });
    expect(late.body).toMatchObject({ code: 'groups/not-eligible', params: { reasons: 'group-ended' } });
    await enrol(id, { memberId, startsOn: '2026-12-08' }).expect(201);
  });
});

describe('a member who leaves', () => {
  it('gives up every seat from that day on, also those that begin later; other members keep theirs', async () => {
    const [now, later] = [await desk.group({ capacity: 1 }), await desk.group()];
    const { id: memberId } = await desk.member();
    const relative = await desk.relative(memberId);
    const family = await desk.group({ kind: 'family-support' });
    await desk.seat(now.id, { memberId, startsOn: '2026-11-10' });
    await desk.seat(later.id, { memberId, startsOn: '2026-12-01' });
    await desk.seat(family.id, { relativeId: relative.id });
    await move(memberId, 'left', '2026-11-20').expect(200);
    expect((await memberOf(memberId)).enrolments.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2026-11-10', '2026-11-20'],
      ['2026-12-01', '2026-12-01'],
    ]);
    expect(await memberOf(memberId)).toMatchObject({ groups: [] });
    await enrol(now.id, { memberId: (await desk.member()).id, startsOn: '2026-11-20' }).expect(201);
    expect(await groupOf(later.id)).toMatchObject({ enrolled: 0, roster: [] });
    expect(await groupOf(family.id)).toMatchObject({ enrolled: 1, roster: [{ personId: relative.id, endsOn: null }] });
  });

  it('is not expected on the days before they come back, and needs a new seat', async () => {
    api.clock.set('2026-11-02T06:30:00Z');
    const { id } = await desk.group();
    const { id: memberId } = await desk.member();
    await desk.seat(id, { memberId, startsOn: '2026-11-03' });
    api.clock.set('2026-11-22T06:30:00Z');
    await move(memberId, 'left', '2026-11-10').expect(200);
    await move(memberId, 'admitted', '2026-11-20').expect(200);
    const { body } = await me().get('/api/v1/sessions?from=2026-11-02T00:00:00Z&to=2026-12-02T00:00:00Z&limit=200').expect(200);
    const days = () =>
      (body as { items: GroupView['upcoming'] }).items
        .filter(({ groupId }) => groupId === id)
        .map(({ originalStart, expected }) => `${originalStart.slice(5, 10)}: ${String(expected)}`);
    expect(days()).toEqual(['11-03: 1', '11-10: 0', '11-17: 0', '11-24: 0', '12-01: 0']);
    const seat = (await enrol(id, { memberId, startsOn: '2026-11-20' }).expect(201)).body as EnrolmentView;
    const group = await groupOf(id);
    expect(group).toMatchObject({ enrolled: 1, roster: [{ id: seat.id }] });
    expect(new Set(group.upcoming.map(({ expected }) => expected))).toEqual(new Set([1]));
  });

  it('has no seat either when they left before the product ended seats', async () => {
    const { id } = await desk.group();
    const [gone, here] = [await desk.member(), await desk.member()];
    for (const { id: memberId } of [gone, here]) await desk.seat(id, { memberId, startsOn: '2026-11-03' });
    await inCentre(api, centre, `update members set stage = 'left', stage_since = '2026-11-15' where centre_id = $1 and id = $2`, gone.id);
    const migration = readFileSync(new URL('../database/migrations/0011-left-their-groups.sql', import.meta.url), 'utf8');
    const owner = new pg.Client({ connectionString: api.database.url('saath_owner') });
    await owner.connect();
    await owner.query(`begin; ${migration} commit`);
    await owner.end();
    const ends = async (memberId: string) => (await memberOf(memberId)).enrolments.map(({ endsOn }) => endsOn);
    expect([await ends(gone.id), await ends(here.id)]).toEqual([['2026-11-15'], [null]]);
  });
});

describe('a sheet of people', () => {
  const bring = async (rows: readonly string[]) => {
    const columns = 'Ref,Name,Branch,Stage,Admitted,Discharged,Groups';
    const empty = 'Preferred name,Phone,E-mail,Sober since,Language,Gender,Birth year,Relative,Relation,Relative phone';
    const sheet = [
      `${columns},${empty},May contact relative,Consent to messages,Channel`,
      ...rows.map((row) => `${row}${','.repeat(13)}`),
    ].join('\n');
    const checked = await me().post('/api/v1/imports/members').attach('file', Buffer.from(sheet), 'sheet.csv').expect(201);
    return checked.body as { id: string; problems: { code: string; params?: object }[] };
  };
  const write = async (row: string) => {
    const { body } = await me()
      .post(`/api/v1/imports/${(await bring([row])).id}/commit`)
      .expect(202);
    return (body as { summary: object }).summary;
  };

  it('gets a warning by the seats that the centre has set for the kind, when the group has no own number', async () => {
    const kind = me().put('/api/v1/programme-kinds/community-activity').set('if-match', '"1"');
    await kind.send({ enabled: true, overrides: { cap: 2 } }).expect(200);
    await desk.group({ kind: 'community-activity', name: 'Walk' });
    const people = (count: number) =>
      Array.from({ length: count }, (_, n) => `W${String(n)},Asha ${String(n)},Nayi Subah North,enquiry,,,Walk`);
    const overFull = async (count: number) => (await bring(people(count))).problems.filter(({ code }) => code === 'group-over-capacity');
    expect(await overFull(2)).toEqual([]);
    expect(await overFull(3)).toMatchObject([{ params: { group: 'Walk', people: 3, seats: 2 } }]);
  });

  it('ends the seats of members who have left, and gives them none however often it is imported', async () => {
    const group = await desk.group({ name: 'Himmat' });
    const row = (course: string) => `R1,Ravi Kale,Nayi Subah North,${course},Himmat`;
    await write(row('admitted,2026-11-01,'));
    expect(await groupOf(group.id)).toMatchObject({ roster: [{ startsOn: '2026-11-03', endsOn: null }] });
    expect(await write(row('left,2026-11-01,2026-11-20'))).toMatchObject({ updated: 1, enrolments: 0 });
    expect(await write(row('left,2026-11-01,2026-11-20'))).toMatchObject({ updated: 0, unchanged: 1 });
    const { items } = (await me().get(`/api/v1/groups/${group.id}/enrolments`).expect(200)).body as { items: EnrolmentView[] };
    expect(items.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([['2026-11-03', '2026-11-20']]);
  });
});
