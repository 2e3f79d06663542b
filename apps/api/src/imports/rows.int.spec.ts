import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { groupRow as group, ImportDesk, memberRow as member, sheetOf } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { ImportView } from './import.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: ImportDesk;
const me = () => api.as(centre.administrator.token);

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  desk = new ImportDesk(api, centre);
  const others = [
    { ...group, Group: 'Asha', Kind: 'sharing-circle', Minutes: '45', Starts: '07:00' },
    { ...group, Group: 'Nayi raah', Kind: 'aftercare-group', Starts: '08:00' },
    { ...group, Group: 'Sathi', Kind: 'mentor-circle', Starts: '09:00' },
    { ...group, Group: 'Parivar', Kind: 'family-support', Starts: '10:00' },
    { ...group, Group: 'Barah kadam', Kind: 'twelve-step-meeting', Starts: '11:00' },
  ];
  expect((await desk.import('timetable', sheetOf(group, ...others))).problems).toEqual([]);
  await me().put('/api/v1/programme-kinds/mentor-circle').set('if-match', '"0"').send({ enabled: false }).expect(200);
});
afterAll(() => api.close());

describe('a row of a timetable', () => {
  it.each([
    { change: { From: '0026-11-03' }, then: '2 From date-out-of-range error' },
    { change: { Until: '9999-12-31' }, then: '2 Until date-out-of-range error' },
    { change: { Group: 'bit.ly' }, then: '2 Group link-in-name error' },
    { change: { Room: 'Hall\n1' }, then: '2 Room line-break error' },
    { change: { 'Led by': 'Meera; www.evil.example' }, then: '2 Led by link-in-name error' },
    { change: { Branch: '' }, then: '2 Branch branch-missing error' },
    { change: { Group: '' }, then: '2 Group group-missing error' },
    { change: { Kind: '' }, then: '2 Kind kind-missing error' },
    { change: { Kind: 'chess' }, then: '2 Kind kind-unknown error' },
    { change: { Kind: 'sharing-circle' }, then: '2 Kind kind-changed error' },
    { change: { Group: 'New', Kind: 'mentor-circle' }, then: '2 Kind kind-not-offered error' },
    { change: { Days: '' }, then: '2 Days days-missing error' },
    { change: { Days: 'Someday' }, then: '2 Days day-unknown error' },
    { change: { Days: 'Mon', Repeats: 'second Sunday' }, then: '2 Days days-disagree error' },
    { change: { Repeats: 'now and then' }, then: '2 Repeats repeats-unknown error' },
    { change: { Starts: '' }, then: '2 Starts time-missing error' },
    { change: { Starts: '25:00' }, then: '2 Starts time-invalid error' },
    { change: { Minutes: '' }, then: '2 Minutes minutes-missing error' },
    { change: { Minutes: 'an hour' }, then: '2 Minutes minutes-invalid error' },
    { change: { Minutes: '481' }, then: '2 Minutes minutes-out-of-range error' },
    { change: { From: '' }, then: '2 From date-missing error' },
    { change: { From: '3 Nov' }, then: '2 From date-invalid error' },
    { change: { Until: '2026-11-02' }, then: '2 Until until-before-start error' },
    { change: { Capacity: 'many' }, then: '2 Capacity capacity-invalid error' },
    { change: { Capacity: '100' }, then: '2 Capacity capacity-out-of-range error' },
    { change: { Language: 'Klingon' }, then: '2 Language language-unknown error' },
    { change: { Notes: '=1+1' }, then: '2 Notes formula error' },
    { change: { Notes: 'a'.repeat(2_001) }, then: '2 Notes too-long error' },
    { change: { Group: 'New', 'Led by': '' }, then: '2 Led by leader-missing warning' },
    { change: { Room: 'a'.repeat(101) }, then: '2 Room too-long error' },
    { change: { Branch: 'a'.repeat(101) }, then: '2 Branch too-long error' },
    { change: { 'Led by': `Meera, ${'a'.repeat(101)}` }, then: '2 Led by too-long error' },
    { change: { Repeats: 'fifth' }, then: '2 Repeats repeats-unknown error' },
    { change: { Days: '', Repeats: 'first Monday', From: '2026-11-03', Until: '2026-11-04' }, then: '2 Repeats never-meets error' },
  ])('with $change says $then', async ({ change, then }) =>
    expect(await desk.faultsOf('timetable', { ...group, ...change })).toEqual([then]),
  );

  it.each([
    { change: {} },
    { change: { Minutes: '480' } },
    { change: { Notes: 'a'.repeat(2_000) } },
    { change: { Until: '2026-11-03' } },
    { change: { Notes: 'Chairs.\nTea.', 'Led by': 'Meera\nSunita' } },
    { change: { From: '03/11/2026', Starts: '6:00 pm' } },
    { change: { 'Led by': '' } },
    { change: { Capacity: '15', 'Led by': 'Meera; Sunita Wankhede' } },
  ])('with $change is taken', async ({ change }) => expect(await desk.faultsOf('timetable', { ...group, ...change })).toEqual([]));
});

describe('what is needed twice at one time', () => {
  const told = ({ problems }: ImportView) =>
    problems.map(({ row, column, code, params, severity }) => [row, column, code, params, severity]);
  const beside = (Group: string, Starts: string, leader: string) => ({ ...group, Group, Starts, Room: 'Hall 9', 'Led by': leader });

  it('is named, a room and a leader, of the sheet and of the centre, and imported all the same', async () => {
    const sheet = sheetOf(beside('Umang', '18:30', 'Sunita'), beside('Tarang', '19:00', 'Meera; Asha'), beside('Utsav', '20:00', 'Sunita'));
    const checked = await desk.check('timetable', sheet);
    expect(told(checked)).toEqual([[3, 'Room', 'room-shared', { room: 'Hall 9', group: 'Umang' }, 'warning']]);
    await desk.commit(checked.id).expect(202);
    const again = await desk.check(
      'timetable',
      sheetOf(beside('Tarang', '18:15', 'Meera'), { ...beside('Naya', '18:59', 'Asha'), Room: '' }),
    );
    expect(told(again)).toEqual([
      [2, 'Room', 'room-shared', { room: 'Hall 9', group: 'Umang' }, 'warning'],
      [2, 'Led by', 'leader-elsewhere', { group: 'Ujala' }, 'warning'],
    ]);
    expect(told(await desk.check('timetable', sheetOf({ ...group, Starts: '18:45', Room: 'hall  9', 'Led by': '' })))).toEqual([
      [2, 'Room', 'room-shared', { room: 'hall 9', group: 'Umang' }, 'warning'],
      [2, 'Led by', 'leader-elsewhere', { group: 'Tarang' }, 'warning'],
    ]);
    expect(told(await desk.check('timetable', sheetOf({ ...beside('Naya', '18:30', 'Sunita'), Days: 'Wed' })))).toEqual([]);
  });

  it('is named, of a person whom the sheet puts into two groups, also where they are in one already', async () => {
    const both = await desk.check('members', sheetOf({ ...member, Ref: 'W1', Groups: 'Ujala; Asha; Umang' }));
    const clash = [2, 'Groups', 'groups-at-once', { group: 'Umang', other: 'Ujala' }, 'warning'];
    expect(told(both)).toEqual([clash]);
    await desk.import('members', sheetOf({ ...member, Ref: 'W1', Name: 'Wasim Khan', Groups: 'Ujala' }));
    const later = await desk.check('members', sheetOf({ ...member, Ref: 'W1', Name: 'Wasim Khan', Groups: 'Umang' }));
    expect(told(later)).toEqual([clash]);
    await desk.commit(later.id).expect(202);
    expect(told(await desk.check('members', sheetOf({ ...member, Ref: 'W1', Name: 'Wasim Khan', Groups: 'Umang' })))).toEqual([]);
  });
});

describe('a row of people', () => {
  it.each([
    { change: { Ref: '' }, then: '2 Ref ref-missing error' },
    { change: { Name: '' }, then: '2 Name name-missing error' },
    { change: { Phone: '12' }, then: '2 Phone phone-invalid error' },
    { change: { 'E-mail': 'nobody' }, then: '2 E-mail email-invalid error' },
    { change: { 'E-mail': 'asha@example..org' }, then: '2 E-mail email-invalid error' },
    { change: { Name: '\u200b' }, then: '2 Name name-missing error' },
    { change: { Name: '…' }, then: '2 Name name-missing error' },
    { change: { Name: 'Ravi\nKale' }, then: '2 Name line-break error' },
    { change: { Name: 'Ravi https://evil.example' }, then: '2 Name link-in-name error' },
    { change: { 'Preferred name': 'free-money.xyz' }, then: '2 Preferred name link-in-name error' },
    { change: { Admitted: '0026-10-01' }, then: '2 Admitted date-out-of-range error' },
    { change: { Admitted: '01/10/1926' }, then: '2 Admitted date-out-of-range error' },
    { change: { 'Sober since': '0001-01-01' }, then: '2 Sober since date-out-of-range error' },
    { change: { Stage: 'discharged', Discharged: '9999-12-31' }, then: '2 Discharged date-out-of-range error' },
    { change: { Admitted: '1980-01-01', 'Birth year': '1981' }, then: '2 Birth year date-before-birth error' },
    { change: { Branch: '' }, then: '2 Branch branch-missing error' },
    { change: { Branch: 'Elsewhere' }, then: '2 Branch branch-unknown error' },
    { change: { Stage: '' }, then: '2 Stage stage-missing error' },
    { change: { Stage: 'cured' }, then: '2 Stage stage-unknown error' },
    { change: { Admitted: '' }, then: '2 Admitted admission-missing error' },
    { change: { Admitted: '2026-11-23' }, then: '2 Admitted date-in-future error' },
    { change: { Admitted: '31.11.2026' }, then: '2 Admitted date-invalid error' },
    { change: { Stage: 'enquiry' }, then: '2 Admitted admission-not-allowed error' },
    { change: { Discharged: '2026-11-20' }, then: '2 Discharged discharge-not-allowed error' },
    { change: { Stage: 'discharged' }, then: '2 Discharged discharge-missing error' },
    { change: { Stage: 'discharged', Discharged: '2026-10-31' }, then: '2 Discharged discharge-before-admission error' },
    { change: { 'Sober since': '2026-11-23' }, then: '2 Sober since date-in-future error' },
    { change: { Language: 'Klingon' }, then: '2 Language language-unknown error' },
    { change: { Gender: 'unknown' }, then: '2 Gender gender-unknown error' },
    { change: { 'Birth year': '1915' }, then: '2 Birth year birth-year-out-of-range error' },
    { change: { Channel: 'pigeon' }, then: '2 Channel channel-unknown error' },
    { change: { 'Consent to messages': 'perhaps' }, then: '2 Consent to messages yes-or-no error' },
    { change: { Relation: 'wife' }, then: '2 Relative relative-name-missing error' },
    { change: { Relative: 'Sita' }, then: '2 Relation relation-missing error' },
    { change: { Groups: 'Nowhere' }, then: '2 Groups group-unknown error' },
    { change: { Groups: 'Parivar' }, then: '2 Groups group-not-for-members error' },
    { change: { Groups: 'Barah kadam' }, then: '2 Groups group-not-for-members error' },
    { change: { Groups: 'Nayi raah' }, then: '2 Groups not-eligible error' },
    { change: { Groups: 'Sathi' }, then: '2 Groups not-eligible error' },
    { change: { Stage: 'enquiry', Admitted: '', Groups: 'Ujala' }, then: '2 Groups not-eligible error' },
    { change: { 'Relative phone': '12', Relative: 'Sita', Relation: 'wife' }, then: '2 Relative phone phone-invalid error' },
    { change: { 'Relative phone': '98220 41234' }, then: '2 Relative relative-name-missing error' },
    { change: { 'May contact relative': 'ask' }, then: '2 May contact relative yes-or-no error' },
    { change: { 'Preferred name': 'a'.repeat(201) }, then: '2 Preferred name too-long error' },
    { change: { Name: '@SUM(A1)' }, then: '2 Name formula error' },
  ])('with $change says $then', async ({ change, then }) =>
    expect(await desk.faultsOf('members', { ...member, ...change })).toEqual([then]),
  );

  it.each([
    { change: {} },
    { change: { Admitted: '2026-11-22' } },
    { change: { Name: 'Smt. Kamala Bai' } },
    { change: { Name: 'Md. Imran' } },
    { change: { Name: 'Sh. Ramesh Kumar' } },
    { change: { Name: 'श्रीमति कमला बाई' } },
    { change: { Name: 'A. K. Sharma', 'Preferred name': 'Sharmaji' } },
    { change: { Admitted: '1981-01-01', 'Birth year': '1981' } },
    { change: { 'E-mail': 'Asha@Example.org\u200b', Phone: '\u202a98220 41234\u202c' } },
    { change: { Stage: 'discharged', Discharged: '2026-11-01' } },
    { change: { Phone: '+91 98220 41234', 'Birth year': '1916' } },
    { change: { Relative: 'Sita', Relation: 'wife', Groups: 'ujala; Asha' } },
    { change: { Stage: 'alumni', Discharged: '20/11/2026', Groups: 'Nayi raah' } },
    { change: { Stage: 'left', Discharged: '2026-11-20', Groups: 'Ujala' } },
    { change: { 'Consent to messages': 'Y', Channel: 'E-MAIL', Gender: 'Other', Language: 'mr' } },
  ])('with $change is taken', async ({ change }) => expect(await desk.faultsOf('members', { ...member, ...change })).toEqual([]));

  it.each(['A. K. Sharma', 'Mr. Sharma', 'एस. के. पाटील', 'Dr.', 'Xyz. Ramesh Kumar', 'Selvi Ramesh Kumar'])(
    'named %s says that its alias is unsure',
    async (Name) => expect(await desk.faultsOf('members', { ...member, Name })).toEqual(['2 Name alias-unsure warning']),
  );

  it('gets an alias without title and initials, and so does its relative', async () => {
    await desk.import(
      'members',
      sheetOf(
        { ...member, Ref: 'T1', Name: 'Smt. Kamala Bai', Relative: 'Shri Mohan Bai', Relation: 'husband' },
        { ...member, Ref: 'T2', Name: 'Md. Imran' },
        { ...member, Ref: 'T3', Name: 'A. K. Sharma' },
      ),
    );
    const rows = await inCentre<{ id: string; alias: string }>(
      api,
      centre,
      "select id, alias from members where centre_id = $1 and ref like 'T%' order by ref",
    );
    expect(rows.map(({ alias }) => alias)).toEqual(['Kamala', 'Imran', 'Saathi']);
    const { body } = await api.as(centre.administrator.token).get(`/api/v1/members/${String(rows[0]?.id)}`);
    expect(body).toMatchObject({ relatives: [{ displayName: 'Mohan', relation: 'husband' }] });
  });

  it('is given no place once they have left, though the sheet still names the group', async () => {
    const row = { ...member, Groups: 'Ujala' };
    const left = { ...row, Stage: 'left', Discharged: '2026-11-20' };
    expect((await desk.check('members', sheetOf(row))).summary).toMatchObject({ groups: 1, enrolments: 1 });
    expect((await desk.check('members', sheetOf(left))).summary).toMatchObject({ groups: 0, enrolments: 0 });
  });

  it('may come once in a sheet', async () => {
    const { problems } = await desk.check('members', sheetOf(member, member));
    expect(problems).toEqual([{ row: 3, column: 'Ref', code: 'ref-duplicate', severity: 'error' }]);
  });

  it('has no cells beyond the header', async () => {
    const { problems } = await desk.check('members', `${sheetOf(member)},"more"`);
    expect(problems).toMatchObject([{ row: 2, code: 'cells-beyond-header' }]);
  });
});

describe('a person who was taken out of a group on the first day', () => {
  it('is put in again by the sheet the same day, in the seat they had', async () => {
    const write = () => desk.import('members', sheetOf({ ...member, Ref: 'R7', Admitted: '2026-11-22', Groups: 'Ujala' }));
    expect(await write()).toMatchObject({ summary: { created: 1 } });
    const seats = () =>
      inCentre<{ id: string; ends_on: string | null }>(
        api,
        centre,
        `select e.id, e.ends_on from enrolments e join members m on m.centre_id = $1 and m.id = e.member_id where e.centre_id = $1 and m.ref = 'R7'`,
      );
    const [seat] = await seats();
    await me()
      .post(`/api/v1/enrolments/${String(seat?.id)}/end`)
      .send({ on: '2026-11-22' })
      .expect(200);
    expect(await write()).toMatchObject({ summary: { updated: 1 } });
    expect(await seats()).toEqual([{ id: seat?.id, ends_on: null }]);
  });
});

describe('an import that is not here', () => {
  it('cannot be written once its file is gone', async () => {
    const { id } = await desk.check('members', sheetOf(member));
    await inCentre(api, centre, 'update imports set sheet_cipher = null where centre_id = $1 and id = $2', id);
    expect((await desk.commit(id)).body).toMatchObject({ status: 409, code: 'imports/sheet-expired' });
  });

  it('is unknown', async () => {
    expect((await desk.find(newId())).body).toMatchObject({ status: 404, code: 'imports/not-found' });
    expect((await desk.commit(newId())).body).toMatchObject({ status: 404, code: 'imports/not-found' });
  });
});
