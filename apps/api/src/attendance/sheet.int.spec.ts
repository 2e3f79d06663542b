import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Desk } from '../testing/desk.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { decided } from '../testing/decided.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { AppliedView, RosterItemView } from './attendance.view.ts';

/** From 11:00 to 12:00 in Nagpur. */
const startsAt = '2026-11-24T05:30:00Z';
let api: TestApi;
let centre: SeededCentre;
let group: SeededGroup;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T05:35:00Z');
  group = await seedGroup(api, centre, { starts: [startsAt] });
});

let taps = 0;
const tap = (personId: unknown, state: string | null, more: object = {}): object => {
  taps += 1;
  return { clientId: `tap-${String(taps)}`, personId, state, markedAt: '2026-11-24T05:34:00Z', ...more };
};
const me = (token = centre.facilitator.token) => api.as(token);
const path = (end = '', { sessionIds } = group): string => `/api/v1/sessions/${String(sessionIds[0])}${end}`;
const mark = (marks: readonly object[], of = group, token?: string) => me(token).put(path('/attendance', of)).send({ marks });
const roster = async (of = group): Promise<RosterItemView[]> =>
  ((await me(centre.counsellor.token).get(path('/roster', of)).expect(200)).body as { items: RosterItemView[] }).items;

describe('the time in which a sheet can be marked', () => {
  it.each([
    { now: '2026-11-24T04:29:59Z', then: 'attendance/session-not-open', what: 'a second before the doors open' },
    { now: '2026-11-24T04:30:00Z', then: null, what: 'when they open, an hour ahead' },
    { now: '2026-12-01T06:30:00Z', then: null, what: 'to the last second of seven days after the end' },
    { now: '2026-12-01T06:30:01Z', then: 'attendance/locked', what: 'not after that' },
  ])('$what: $then', async ({ now, then }) => {
    api.clock.set(now);
    const { status, body } = await mark([tap(group.memberIds[0], 'present', { markedAt: now })]);
    expect({ status, code: (body as { code?: string }).code ?? null }).toEqual({ status: then === null ? 200 : 409, code: then });
    expect((await roster())[1]?.mark?.state ?? null).toBe(then === null ? 'present' : null);
  });

  it('moves with a session that is moved', async () => {
    const later = await seedGroup(api, centre, { starts: ['2026-11-25T05:30:00Z'] });
    await decided(me(), path('/move', later), { startsAt: '2026-11-24T06:30:00Z' });
    await mark([tap(later.memberIds[0], 'present')], later).expect(200);
  });
});

describe('a device whose clock is wrong', () => {
  it.each([
    { clock: 'three hours slow', off: -3 },
    { clock: 'five hours fast', off: 5 },
  ])('taps at the time of our clock: $clock', async ({ off }) => {
    const shown = (time: string): string => new Date(Date.parse(`2026-11-24T${time}Z`) + off * 3_600_000).toISOString();
    const [sagar] = group.memberIds;
    const send = (state: string, markedAt: string) =>
      me()
        .put(path('/attendance'))
        .send({ marks: [tap(sagar, state, { markedAt: shown(markedAt) })], sentAt: shown('05:35:00') })
        .expect(200);
    const mine = async (): Promise<unknown> => (await roster()).find(({ personId }) => personId === sagar)?.mark;
    await mark([tap(sagar, 'present', { markedAt: '2026-11-24T05:33:00Z' })], group, centre.counsellor.token).expect(200);
    // Tapped before the mark of the colleague, and sent after it: people decide.
    expect((await send('absent', '05:32:00')).body).toMatchObject({ applied: 0, conflicts: [{ theirs: { state: 'present' } }] });
    // Tapped after it: the later one counts.
    expect((await send('late', '05:34:00')).body).toMatchObject({ applied: 1, conflicts: [] });
    expect(await mine()).toMatchObject({ state: 'late', markedAt: '2026-11-24T05:34:00.000Z' });
    // A colleague whose clock is right changes it again.
    await mark([tap(sagar, 'excused', { markedAt: '2026-11-24T05:34:30Z' })], group, centre.counsellor.token).expect(200);
    expect(await mine()).toMatchObject({ state: 'excused' });
  });
});

describe('the figures of a sheet', () => {
  const counts = async () => {
    const { expected, attended, missed, excused, walkIns, marked } = (await me().get(path()).expect(200)).body as Record<string, unknown>;
    return { expected, attended, missed, excused, walkIns, marked };
  };

  it('count the expected people without excused people and walk-ins, who are counted beside them; a cleared mark does not count', async () => {
    const [sagar, tara, imran] = group.memberIds;
    const guest = (await seedGroup(api, centre, { starts: [], aliases: ['Guest'] })).memberIds[0];
    const figures = { expected: 2, attended: 1, missed: 1, excused: 1, walkIns: 0, marked: 3 };
    expect(await counts()).toEqual({ expected: 3, attended: null, missed: 0, excused: 0, walkIns: 0, marked: 0 });
    await mark([tap(sagar, 'left-early', { minutes: 20 }), tap(tara, 'excused'), tap(imran, 'absent')]).expect(200);
    expect(await counts()).toEqual(figures);
    await mark([tap(guest, 'walk-in')]).expect(200);
    expect(await counts()).toEqual({ ...figures, walkIns: 1, marked: 4 });
    await mark([tap(sagar, null, { markedAt: '2026-11-24T05:34:30Z' })]).expect(200);
    expect(await counts()).toEqual({ ...figures, attended: 0, walkIns: 1 });
  });

  it('has minutes from 0 to 480', async () => {
    const [sagar, tara, imran] = group.memberIds;
    await mark([tap(sagar, 'late', { minutes: 0 }), tap(tara, 'left-early', { minutes: 480 }), tap(imran, 'present')]).expect(200);
    const minutes = Object.fromEntries((await roster()).map(({ displayName, mark: one }) => [displayName, one?.minutes]));
    expect(minutes).toEqual({ Sagar: 0, Tara: 480, Imran: null });
    for (const wrong of [-1, 481, 2.5]) await mark([tap(sagar, 'late', { minutes: wrong })]).expect(400);
    expect((await mark([tap(imran, 'present', { minutes: 20 })]).expect(422)).body).toMatchObject({ code: 'attendance/minutes-not-asked' });
  });

  it('has the mark of a member whose seat ended afterwards, and counts the member, because a mark counts for itself', async () => {
    const [sagar] = group.memberIds;
    await mark([tap(sagar, 'present')]).expect(200);
    const [seat] = await inCentre<{ id: string }>(api, centre, 'select id from enrolments where centre_id = $1 and member_id = $2', sagar);
    await me(centre.counsellor.token)
      .post(`/api/v1/enrolments/${String(seat?.id)}/end`)
      .send({ on: '2026-11-24' })
      .expect(200);
    expect(await counts()).toEqual({ expected: 3, attended: 1, missed: 0, excused: 0, walkIns: 0, marked: 1 });
    expect((await roster()).map(({ displayName, enrolmentId, mark: one }) => [displayName, enrolmentId !== null, one?.state])).toEqual([
      ['Imran', true, undefined],
      ['Sagar', false, 'present'],
      ['Tara', true, undefined],
    ]);
  });
});

describe('the hints of a sheet', () => {
  it('read the earlier sessions of the seat that each person has, and the marks of nobody else', async () => {
    const starts = [startsAt, '2026-11-20T05:30:00Z', '2026-11-21T05:30:00Z'];
    const several = await seedGroup(api, centre, { starts, aliases: ['Asha', 'Bela', 'Chetan'] });
    const [asha, bela, chetan] = several.memberIds;
    const since = `update enrolments set starts_on = '2026-11-21' where centre_id = $1 and member_id = $2`;
    for (const place of [1, 2])
      await me()
        .put(`/api/v1/sessions/${String(several.sessionIds[place])}/attendance`)
        .send({ marks: [tap(asha, 'absent'), tap(bela, 'absent'), tap(chetan, place === 1 ? 'absent' : 'present')] })
        .expect(200);
    await inCentre(api, centre, since, bela);
    await inCentre(
      api,
      centre,
      `update sessions set state = 'held', finished_at = ends_at where centre_id = $1 and id = any($2)`,
      several.sessionIds.slice(1),
    );
    const hints = (await roster(several)).map(({ displayName, hint }) => [displayName, hint?.params.count ?? null]);
    expect(hints).toEqual([
      ['Asha', 2],
      ['Bela', 1],
      ['Chetan', null],
    ]);
  });
});

describe('a sheet on two devices', () => {
  it.each([
    { first: 'facilitator' as const, second: 'counsellor' as const },
    { first: 'counsellor' as const, second: 'facilitator' as const },
  ])('has the later tap of one person in any order of arrival: $first, then $second', async ({ first, second }) => {
    const [sagar] = group.memberIds;
    const taken = { facilitator: tap(sagar, 'late', { markedAt: '2026-11-24T05:33:00Z' }), counsellor: tap(sagar, 'present') };
    for (const who of [first, second]) await mark([taken[who]], group, centre[who].token).expect(200);
    expect((await roster())[1]?.mark).toMatchObject({ state: 'present' });
  });

  it('applies each tap once when all taps are sent several times at once', async () => {
    const marks = group.memberIds.map((id) => tap(id, 'present'));
    const answers = await Promise.all([mark(marks), mark(marks), mark(marks)]);
    const sum = (of: keyof AppliedView) => answers.reduce((all, { body }) => all + Number((body as AppliedView)[of]), 0);
    expect({ applied: sum('applied'), replayed: sum('replayed') }).toEqual({ applied: 3, replayed: 6 });
    const kept = await inCentre(
      api,
      centre,
      'select id from attendance_changes where centre_id = $1 and session_id = $2',
      group.sessionIds[0],
    );
    expect(kept).toHaveLength(3);
  });

  it('is finished on one device while the other taps: the tap counts, and nobody is marked twice', async () => {
    const [sagar] = group.memberIds;
    const [finished, tapped] = await Promise.all([
      me(centre.counsellor.token).post(path('/finish')).send({ beforeEnd: true }),
      mark([tap(sagar, 'present')]),
    ]);
    expect([finished.status, tapped.status]).toEqual([200, 200]);
    expect((await roster()).map(({ mark: one }) => one?.state)).toEqual(['absent', 'present', 'absent']);
  });
});

describe('the audit of marks', () => {
  const entries = async (): Promise<object[]> =>
    (
      (await me(centre.administrator.token).get('/api/v1/audit?limit=200').expect(200)).body as { items: { subjectId: string }[] }
    ).items.filter(({ subjectId }) => subjectId === group.sessionIds[0]);

  it('has the number of applied taps without names; repeated taps add no entry', async () => {
    const marks = [tap(group.memberIds[0], 'present'), tap(group.memberIds[1], 'late')];
    await mark(marks).expect(200);
    await mark(marks).expect(200);
    expect(await entries()).toMatchObject([{ action: 'attendance-marked', detail: { marks: 2 } }]);
    expect(JSON.stringify(await entries())).not.toMatch(/Sagar|Tara|present|late/);
  });

  it('has no entry for a batch with a refused tap: no tap of it is applied', async () => {
    const refused = await mark([tap(group.memberIds[0], 'present'), tap(centre.centreId, 'present')]);
    expect(refused.body).toMatchObject({ status: 404, code: 'members/not-found' });
    expect((await roster()).every(({ mark: one }) => one === null)).toBe(true);
    expect(await entries()).toEqual([]);
  });
});

describe('the sheet of a family group', () => {
  it('lists relatives by first name, with the code of their member', async () => {
    const desk = new Desk(api, centre);
    const member = await desk.member({ admittedOn: '2026-11-01' });
    const relative = await desk.relative(member.id, { name: 'Asha Devi', relation: 'mother' });
    const family = await desk.group({ kind: 'family-support', facilitatorIds: [centre.facilitator.staffId] });
    await desk.seat(family.id, { relativeId: relative.id, startsOn: '2026-11-03' });
    api.clock.set('2026-11-24T12:35:00Z');
    const session = `/api/v1/sessions/${String(family.upcoming[0]?.id)}`;
    const marks = [tap(relative.id, 'present', { markedAt: '2026-11-24T12:34:00Z' })];
    expect((await me().put(`${session}/attendance`).send({ marks }).expect(200)).body).toMatchObject({ applied: 1 });
    expect((await me().get(`${session}/roster`).expect(200)).body).toMatchObject({
      items: [{ personId: relative.id, personKind: 'relative', displayName: 'Asha', code: member.code, mark: { state: 'present' } }],
    });
    expect((await me().post(`${session}/finish`).send({ beforeEnd: true }).expect(200)).body).toMatchObject({ expected: 1, attended: 1 });
  });

  it('is in the order of the names, which are sealed, and so are the seats of the group', async () => {
    api.clock.set('2026-11-22T06:30:00Z');
    const desk = new Desk(api, centre);
    const member = await desk.member({ admittedOn: '2026-11-01' });
    const family = await desk.group({ kind: 'family-support' });
    for (const name of ['vimala Devi', 'मीरा Devi', 'Ástríd Devi', 'Bina Devi'])
      await desk.seat(family.id, { relativeId: (await desk.relative(member.id, { name })).id, startsOn: '2026-11-22' });
    const listed = async (path: string): Promise<string[]> =>
      ((await me(centre.counsellor.token).get(`/api/v1${path}`).expect(200)).body as { items: RosterItemView[] }).items.map(
        ({ displayName }) => displayName,
      );
    const inOrder = ['Ástríd', 'Bina', 'vimala', 'मीरा'];
    expect(await listed(`/sessions/${String(family.upcoming[0]?.id)}/roster`)).toEqual(inOrder);
    expect(await listed(`/groups/${family.id}/enrolments`)).toEqual(inOrder);
  });
});

describe('the sheet that people sign', () => {
  const sheetAt = (sessionId: unknown, token = centre.facilitator.token) =>
    me(token)
      .get(`/api/v1/sessions/${String(sessionId)}/sign-in-sheet.pdf`)
      .responseType('blob');
  const read = async (sessionId: unknown) => readPdf((await sheetAt(sessionId).expect(200)).body as Buffer);

  it('has a line for each person with the first name and an initial, in reading order and tagged', async () => {
    const { groupId, sessionIds, memberIds } = await seedGroup(api, centre, { starts: [startsAt], aliases: ['Kabir Deshmukh', 'Tara'] });
    await inCentre(api, centre, `update groups set name = 'Naya Savera' where centre_id = $1 and id = $2`, groupId);
    const { title, text, tags } = await read(sessionIds[0]);
    expect(title).toBe('Sign-in sheet');
    expect(text).toBe(
      `Sign-in sheet Naya Savera Tue 24 November 2026, 11:00 to 12:00 Nayi Subah North No. Name Came at Signature 1 Kabir D. 2 Tara 3 4 5 6 Page 1 of 1`,
    );
    expect(tags.filter((tag) => ['H1', 'Table', 'TH'].includes(tag))).toEqual(['H1', 'Table', 'TH', 'TH', 'TH', 'TH']);
    expect(tags.filter((tag) => tag === 'TR')).toHaveLength(1 + memberIds.length + 4);
  });

  it('is in the language of the group, and Devanagari is copied as it is written', async () => {
    const { groupId, sessionIds } = await seedGroup(api, centre, { starts: [startsAt], aliases: ['सागर क्षत्रिय', 'आर्या'] });
    await inCentre(api, centre, `update groups set name = 'नई सुबह', language = 'hi' where centre_id = $1 and id = $2`, groupId);
    const { text } = await read(sessionIds[0]);
    expect(text).toMatch(/^हाज़िरी पत्रक नई सुबह मंगल 24 नवंबर 2026, 11:00 से 12:00/);
    expect(text).toContain('क्रम नाम आने का समय हस्ताक्षर 1 आर्या 2 सागर क्ष. 3');
  });

  it('has names in the scripts of India, and the code of a person whose name has letters that no paper has', async () => {
    const aliases = ['முருகன்', 'গীতা Roy', '李明'];
    const { groupId, sessionIds } = await seedGroup(api, centre, { starts: [startsAt], aliases });
    const [odd] = await inCentre<{ code: string }>(api, centre, `select code from members where centre_id = $1 and alias = '李明'`);
    const printed = async (name: string): Promise<string> => {
      await inCentre(api, centre, 'update groups set name = $3 where centre_id = $1 and id = $2', groupId, name);
      return (await read(sessionIds[0])).text;
    };
    const whole = await printed('ਨਵੀਂ ਸਵੇਰ');
    for (const part of ['ਨਵੀਂ ਸਵੇਰ', 'முருகன்', 'গীতা R.', String(odd?.code)]) expect(whole).toContain(part);
    expect(whole).not.toContain('李');
    expect(await printed('新')).toMatch(/^Sign-in sheet Tue 24 November/);
  });

  it('has numbered lines without names where only a headcount is recorded', async () => {
    const meeting = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts: [startsAt], aliases: [] });
    const { text } = await read(meeting.sessionIds[0]);
    expect(text).toMatch(/No\. Came at 1 2 3 .* 24 Page 1 of 1$/);
    expect(text).not.toMatch(/Name|Signature/);
  });

  it('is refused for a cancelled session, and to people out of reach', async () => {
    await sheetAt(group.sessionIds[0], centre.mentor.token).expect(403);
    const coming = await seedGroup(api, centre, { starts: ['2026-11-26T05:30:00Z'] });
    await decided(me(), path('/cancel', coming), { reason: 'Flood' });
    expect((await me().get(path('/sign-in-sheet.pdf', coming)).expect(409)).body).toMatchObject({ code: 'attendance/session-cancelled' });
  });
});
