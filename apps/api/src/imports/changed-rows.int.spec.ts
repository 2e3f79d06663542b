import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { groupRow, ImportDesk, memberRow, sheetOf, type Row } from '../testing/import-desk.ts';
import { notesPlace } from '../groups/group-records.ts';
import { openText } from '../tenancy/sealed-text.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: ImportDesk;
const me = () => api.as(centre.administrator.token);
const ravi: Row = {
  ...memberRow,
  'Sober since': '2026-11-01',
  Relative: 'Sita Kale',
  Relation: 'wife',
  'May contact relative': 'no',
};
const write = async (row: Row): Promise<Record<string, number>> => (await desk.import('members', sheetOf(row))).summary;
const one = async (ref: string): Promise<MemberView> => {
  const [row] = await inCentre<{ id: string }>(api, centre, 'select id from members where centre_id = $1 and ref = $2', ref);
  return (
    await me()
      .get(`/api/v1/members/${String(row?.id)}`)
      .expect(200)
  ).body as MemberView;
};
const onRecord = () => one('R1');

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  desk = new ImportDesk(api, centre);
  expect(await write(ravi)).toMatchObject({ created: 1 });
});
afterAll(() => api.close());

describe('a row about somebody on record changes', () => {
  it.each([
    { change: { 'Birth year': '1990', Gender: 'male' }, then: { birthYear: 1990, gender: 'male' } },
    { change: { Language: 'Marathi' }, then: { language: 'mr' } },
    { change: { 'Sober since': '2026-11-05' }, then: { sobriety: { startedOn: '2026-11-05', days: 17 } } },
    { change: { Relation: 'sister' }, then: { relatives: [{ displayName: 'Sita', relation: 'sister', mayContact: false }] } },
    { change: { 'May contact relative': 'yes' }, then: { relatives: [{ displayName: 'Sita', relation: 'wife', mayContact: true }] } },
    { change: { 'May contact relative': 'no' }, then: { relatives: [{ displayName: 'Sita', relation: 'wife', mayContact: false }] } },
    {
      change: { Stage: 'discharged', Discharged: '2026-11-20' },
      then: { stage: 'discharged', since: '2026-11-20', stays: [{ admittedOn: '2026-11-01', dischargedOn: '2026-11-20' }] },
    },
    { change: { Branch: 'Nayi Subah South' }, then: { branchId: 'south' } },
  ])('with $change, and nothing when it comes again', async ({ change, then }) => {
    const row = { ...ravi, ...change };
    expect((await write(row))['created']).toBe(0);
    const expected = 'branchId' in then ? { branchId: centre.branchIds[1] } : then;
    expect(await onRecord()).toMatchObject(expected);
    expect(await write(row)).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
    await write(ravi);
  });

  it('adds a relative of another name beside the one on record', async () => {
    expect(await write({ ...ravi, Relative: 'Mohan Kale', Relation: 'brother' })).toMatchObject({ updated: 1 });
    expect((await onRecord()).relatives.map(({ displayName }) => displayName).toSorted()).toEqual(['Mohan', 'Sita']);
  });

  it('takes nothing away that it leaves empty', async () => {
    const full = {
      ...ravi,
      Phone: '98220 41234',
      'E-mail': 'ravi@example.org',
      Language: 'Marathi',
      Gender: 'male',
      'Birth year': '1990',
      'Relative phone': '98220 55555',
      Channel: 'WhatsApp',
    };
    await write(full);
    const { relatives, sobriety } = await onRecord();
    expect(relatives.find(({ displayName }) => displayName === 'Sita')?.phoneMasked).toContain('5555');
    const bare = { ...memberRow, Relative: 'Sita Kale', Relation: 'wife' };
    expect(await write(bare)).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await write({ ...bare, 'Relative phone': '', Relation: 'sister' })).toMatchObject({ updated: 1 });
    expect(await onRecord()).toMatchObject({
      phoneMasked: '+91 •••••• 1234',
      emailMasked: 'r•••@example.org',
      language: 'mr',
      gender: 'male',
      birthYear: 1990,
      preferredChannel: 'whatsapp',
      sobriety,
      relatives: relatives.map(({ id, phoneMasked, relation, displayName }) => ({
        id,
        phoneMasked,
        relation: displayName === 'Sita' ? 'sister' : relation,
      })),
    });
    await write({ ...full, Relation: 'wife' });
  });

  it('the day of admission of the stay on record, and opens no second one beside it', async () => {
    await write({ ...ravi, Admitted: '2026-11-03' });
    expect(await onRecord()).toMatchObject({ stays: [{ admittedOn: '2026-11-03', dischargedOn: null }] });
    await write(ravi);
  });

  it('a reference written in another form of the same letters to the same person', async () => {
    const asha = (ref: string): Row => ({ ...memberRow, Ref: ref, Name: 'Asha Devi' });
    expect(await write(asha('Jos\u00e9 1'))).toMatchObject({ created: 1 });
    expect(await write(asha('Jose\u0301 1'))).toMatchObject({ created: 0, unchanged: 1 });
  });
});

describe('a person after a discharge', () => {
  it('has the contacts still to come from the first sheet on, when it brings them as discharged', async () => {
    await write({ ...memberRow, Ref: 'D1', Name: 'Vijay Rao', Admitted: '2026-09-01', Stage: 'aftercare', Discharged: '2026-11-15' });
    await write({ ...memberRow, Ref: 'D2', Name: 'Old Friend', Admitted: '2025-01-01', Stage: 'alumni', Discharged: '2025-03-01' });
    const owed = await inCentre<{ ref: string; kind: string; due_on: string }>(
      api,
      centre,
      `select m.ref, f.kind, f.due_on::text from follow_ups f join members m on m.centre_id = f.centre_id and m.id = f.member_id
       where f.centre_id = $1 and m.ref in ('D1', 'D2') and f.due_on <= '2027-03-01' order by f.due_on`,
    );
    expect(owed.map(({ ref, kind, due_on: on }) => [ref, kind, on])).toEqual([
      ['D1', 'day-7', '2026-11-23'],
      ['D1', 'day-14', '2026-11-30'],
      ['D2', 'quarterly', '2026-12-01'],
      ['D1', 'day-30', '2026-12-15'],
      ['D1', 'day-60', '2027-01-14'],
      ['D1', 'day-90', '2027-02-13'],
      ['D2', 'quarterly', '2027-03-01'],
    ]);
  });

  it('of a person who returns adds a stay; the contacts owed after the first discharge were planned once, and end with it', async () => {
    const tara: Row = { ...memberRow, Ref: 'T1', Name: 'Tara Bai', Admitted: '2026-10-01' };
    const over = { ...tara, Stage: 'discharged', Discharged: '2026-11-15' };
    await write(tara);
    await write(over);
    const owed = () =>
      inCentre<{ kind: string; due_on: string }>(
        api,
        centre,
        `select f.kind, f.due_on::text from follow_ups f join members m on m.centre_id = f.centre_id and m.id = f.member_id
         where f.centre_id = $1 and m.ref = 'T1' order by f.due_on`,
      );
    expect((await owed()).slice(0, 3)).toEqual([
      { kind: 'day-2', due_on: '2026-11-17' },
      { kind: 'day-7', due_on: '2026-11-23' },
      { kind: 'day-14', due_on: '2026-11-30' },
    ]);
    const planned = (await owed()).length;
    await write({ ...over, Discharged: '2026-11-16' });
    await write({ ...over, Stage: 'aftercare' });
    expect(await owed()).toHaveLength(planned);
    await write({ ...tara, Admitted: '2026-11-20' });
    expect(await one('T1')).toMatchObject({
      stage: 'admitted',
      stays: [
        { admittedOn: '2026-11-20', dischargedOn: null },
        { admittedOn: '2026-10-01', dischargedOn: '2026-11-15' },
      ],
    });
    expect(await owed()).toEqual([{ kind: 'day-2', due_on: '2026-11-17' }]);
  });
});

describe('a consent that a sheet gives', () => {
  const imran: Row = { ...memberRow, Ref: 'I1', Name: 'Imran Sheikh', 'Consent to messages': 'yes', Channel: 'E-mail' };
  const consents = async () => (await one('I1')).consents.map(({ purpose, withdrawnOn }) => [purpose, withdrawnOn]);

  it('is not granted again after a person withdrew it, however often the sheet is imported, and the sheet says so', async () => {
    await write(imran);
    const { id, consents: given } = await one('I1');
    await me()
      .post(`/api/v1/members/${id}/consents/${String(given[0]?.id)}/withdraw`)
      .expect(200);
    expect(await desk.faultsOf('members', imran)).toEqual(['2 Consent to messages consent-withdrawn warning']);
    expect(await write(imran)).toMatchObject({ unchanged: 1 });
    expect(await consents()).toEqual([['messages', '2026-11-22']]);
  });

  it('counts no more for it once it was given anew by hand', async () => {
    const { id } = await one('I1');
    await me().post(`/api/v1/members/${id}/consents`).send({ purpose: 'messages', channel: 'email' }).expect(201);
    expect(await desk.faultsOf('members', imran)).toEqual([]);
  });

  it('is given anew when its term is over', async () => {
    await write({ ...imran, Ref: 'I2' });
    await inCentre(
      api,
      centre,
      `update consents set granted_on = '2025-11-01', expires_on = '2026-11-22' where centre_id = $1
         and member_id = (select id from members where centre_id = $1 and ref = 'I2')`,
    );
    expect(await write({ ...imran, Ref: 'I2' })).toMatchObject({ updated: 1 });
    expect((await one('I2')).consents).toMatchObject([{ grantedOn: '2026-11-22', expiresOn: null }, { expiresOn: '2026-11-22' }]);
  });
});

describe('a phone', () => {
  it('that a sheet gives to a second person is shared by both, and by somebody the sheet does not name', async () => {
    const [elder, younger]: readonly Row[] = ['P1', 'P2'].map((Ref) => ({ ...memberRow, Ref, Name: `Kin ${Ref}`, Phone: '98220 77777' }));
    await write(elder ?? {});
    expect(await one('P1')).toMatchObject({ sharedPhone: false });
    expect(await desk.faultsOf('members', younger ?? {})).toEqual(['2 Phone phone-shared warning']);
    await write(younger ?? {});
    expect([(await one('P1')).sharedPhone, (await one('P2')).sharedPhone]).toEqual([true, true]);
    await write({ ...younger, Phone: '98220 88888' });
    expect(await one('P2')).toMatchObject({ sharedPhone: false });
  });
});

describe('a group that a sheet names again', () => {
  const room: Row = { ...groupRow, Room: 'Hall 1', Capacity: '12', Notes: 'Bring water', Language: 'Marathi' };
  interface Stored {
    readonly id: string;
    readonly notes: string;
    readonly notes_cipher: Buffer | null;
  }
  const storedSql = `select g.id, g.name, g.language, g.capacity, g.notes, g.notes_cipher, r.name as room,
      (select string_agg(s.name, ',') from group_facilitators f
         join staff s on s.centre_id = f.centre_id and s.id = f.staff_id where f.centre_id = g.centre_id and f.group_id = g.id and f.ends_on is null) as led
    from groups g left join rooms r on r.centre_id = g.centre_id and r.id = g.room_id where g.centre_id = $1 order by g.name`;
  const stored = (): Promise<object[]> =>
    api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) =>
      (await tx.rows<Stored>(storedSql)).map(({ id, notes, notes_cipher: cipher, ...row }) => ({
        ...row,
        notes: openText(tx, cipher, notes, notesPlace(id)),
      })),
    );

  it('has one room however its name is spaced, and keeps what the sheet leaves empty', async () => {
    await desk.import('timetable', sheetOf(room, { ...room, Group: 'Asha', Room: 'hall  1' }));
    const before = await stored();
    expect(before).toMatchObject([
      { name: 'Asha', room: 'Hall 1' },
      { name: 'Ujala', room: 'Hall 1', language: 'mr', capacity: 12, notes: 'Bring water', led: 'Meera' },
    ]);
    const bare = { ...groupRow, 'Led by': '', Language: '' };
    expect((await desk.import('timetable', sheetOf(bare))).summary).toMatchObject({ updated: 0, unchanged: 1 });
    expect((await desk.import('timetable', sheetOf({ ...bare, Starts: '19:00' }))).summary).toMatchObject({ updated: 1 });
    expect(await stored()).toEqual(before);
  });

  it('is at one branch and led by one person however their names are spaced', async () => {
    const rows = [
      { ...groupRow, Branch: 'Sadar', Group: 'One', 'Led by': 'Nandini Patil' },
      { ...groupRow, Branch: 'SADAR', Group: 'Two', 'Led by': 'nandini  patil, Nandini Patil' },
    ];
    const { summary } = await desk.import('timetable', sheetOf(...rows));
    expect(summary).toMatchObject({ branches: 1, staff: 1, groups: 2, created: 2 });
    const counted = await inCentre(
      api,
      centre,
      `select (select count(*)::int from branches where centre_id = $1 and name_key = 'sadar') as branches,
         (select count(*)::int from staff where centre_id = $1 and name ilike 'nandini%') as staff,
         (select count(*)::int from group_facilitators f join staff s on s.centre_id = f.centre_id and s.id = f.staff_id
          where f.centre_id = $1 and s.name ilike 'nandini%') as leads`,
    );
    expect(counted).toEqual([{ branches: 1, staff: 1, leads: 2 }]);
  });

  it('has the facilitators that the sheet names, from today on', async () => {
    await desk.import('timetable', sheetOf({ ...room, 'Led by': 'Sunita' }));
    expect(await stored()).toMatchObject([{ led: 'Meera' }, {}, {}, { led: 'Sunita' }]);
  });

  it('gives one place to somebody for whom it is named twice, and keeps one relative however the name is spaced', async () => {
    const sana: Row = { ...memberRow, Ref: 'E2', Name: 'Sana Bi', Admitted: '०१/११/२०२६', Groups: 'Ujala; ujala;Ujala  ' };
    const family: Row = { ...sana, Relative: 'Rehana Bi', Relation: 'mother', 'Relative phone': '98220 41235' };
    expect(await write(family)).toMatchObject({ enrolments: 1, created: 1 });
    expect(await write({ ...family, Relative: 'REHANA  Bi' })).toMatchObject({ unchanged: 1 });
  });

  it('gives no second place to somebody whose place ends on a day to come', async () => {
    const tara: Row = { ...memberRow, Ref: 'E1', Name: 'Tara Bai', Groups: 'Ujala' };
    await write(tara);
    const seats = (more = '') =>
      inCentre<{ ends_on: string | null }>(
        api,
        centre,
        `select e.ends_on::text from enrolments e join members m on m.centre_id = e.centre_id and m.id = e.member_id
         where e.centre_id = $1 and m.ref = 'E1' ${more}`,
      );
    await inCentre(
      api,
      centre,
      `update enrolments set ends_on = '2026-12-31' where centre_id = $1 and member_id = (select id from members where centre_id = $1 and ref = 'E1')`,
    );
    expect(await write(tara)).toMatchObject({ unchanged: 1 });
    expect(await seats()).toEqual([{ ends_on: '2026-12-31' }]);
  });
});
