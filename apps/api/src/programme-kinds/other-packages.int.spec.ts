import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtInKinds } from '@saath/domain/programme-kinds';
import type { AttentionItemView } from '../care/care.view.ts';
import type { GroupView } from '../groups/group.view.ts';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { installedArtCircle, type InstalledPackage } from '../testing/installed-art-circle.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { allKinds, installKinds } from './installed-kinds.ts';
import type { KindView } from './kind.view.ts';

const artCircle = fileURLToPath(new URL('../../../../tools/examples/art-circle/index.js', import.meta.url));

describe('a kind of another package', () => {
  let api: TestApi;
  let centre: SeededCentre;
  let desk: Desk;
  let installed: InstalledPackage;
  const me = () => api.as(centre.administrator.token);
  const kinds = async (): Promise<KindView[]> => ((await me().get('/api/v1/programme-kinds')).body as { items: KindView[] }).items;
  const offer = (enabled: boolean, version: number) =>
    me()
      .put('/api/v1/programme-kinds/art-circle')
      .set('if-match', `"${String(version)}"`)
      .send({ enabled })
      .expect(200);

  beforeAll(async () => {
    installed = installedArtCircle();
    api = await startApi({ kinds: [installed.entry] });
    centre = await seedCentre(api);
    desk = new Desk(api, centre);
  });
  afterAll(async () => {
    await installKinds([]);
    await api.close();
    installed.remove();
  });

  it('is installed from packed files, with the types of the contract', () => {
    installed.check(`
      import type { Metric, ProgrammeKind } from '@saath/kind';
      export const code: ProgrammeKind['code'] = 'art';
      export const fold: Metric['fold'] = (sessions) => sessions.filter(({ on }) => on.day > 1).length;
      // @ts-expect-error A day has no such member.
      export const wrong: Metric['fold'] = (sessions) => sessions.filter(({ on }) => on.moon > 1).length;`);
  });

  it('is listed after the built-in ones, with its form', async () => {
    const listed = await kinds();
    expect(listed.map(({ code }) => code)).toEqual([...builtInKinds.map(({ code }) => code), 'art-circle']);
    expect(listed.at(-1)?.settingsFields.map(({ key, type }) => `${key} ${type}`)).toEqual([
      'openTo choice',
      'materials choices',
      'bring list',
      'shown switch',
      'place long-text',
      'shownFrom day',
    ]);
    expect(listed.at(-1)).toMatchObject({ name: { mr: 'कला मंडळ', gu: 'કલા મંડળી' } });
  });

  it('is offered by a centre that chooses its kinds only once it is switched on', async () => {
    const chooses = await seedCentre(api, 'Chooses');
    const listed = async () =>
      ((await api.as(chooses.administrator.token).get('/api/v1/programme-kinds')).body as { items: KindView[] }).items.at(-1);
    expect(await listed()).toMatchObject({ code: 'art-circle', enabled: true, version: 0 });
    await offer(false, 0);
    await expect(desk.group({ kind: 'art-circle' })).rejects.toThrow('programmes/not-offered');
    await offer(true, 1);
  });

  it.each([
    { settings: {}, then: 'materials: required' },
    { settings: { materials: [] }, then: 'materials: required' },
    { settings: { materials: ['stone'] }, then: 'materials: not-offered' },
    { settings: { materials: ['ink'], shown: true }, then: 'place: required' },
    { settings: { materials: ['ink'], shown: true, place: 'Hall', shownFrom: '5/12/2026' }, then: 'shownFrom: wrong-type' },
    { settings: { materials: ['ink'], shown: true, place: 'Hall', shownFrom: '2062-12-05' }, then: 'shownFrom: out-of-range' },
    { settings: { materials: ['ink'], place: 'Hall' }, then: 'place: not-asked' },
    { settings: { materials: ['ink'], bring: Array.from({ length: 9 }, (_, line) => `${String(line)} brushes`) }, then: 'bring: too-many' },
  ])('has groups with what its form asks: $then', async ({ settings, then }) => {
    const [path, code] = then.split(': ');
    const body = { name: 'Kala', kind: 'art-circle', branchId: centre.branchIds[0], settings };
    const schedule = { startsOn: '2026-11-04', startsAt: '16:00', minutes: 90, recurrence: 'FREQ=WEEKLY;BYDAY=WE' };
    const answer = await me()
      .post('/api/v1/groups')
      .send({ ...body, schedule });
    expect(answer.body).toMatchObject({ code: 'groups/settings-invalid', errors: [{ path: `settings.${String(path)}`, code }] });
  });

  it('is one from which a centre makes its own, without the questions that it may leave out', async () => {
    const make = (leftOut: readonly string[]) =>
      me()
        .post('/api/v1/programme-kinds')
        .send({ from: 'art-circle', name: { en: 'Clay circle' }, icon: 'diversity_1', colour: 2, leftOut });
    expect((await make(['materials'])).body).toMatchObject({
      status: 422,
      code: 'programmes/field-needed',
      params: { field: 'materials' },
    });
    const { settingsFields } = (await make(['shown']).expect(201)).body as KindView;
    expect(settingsFields.map(({ key }) => key)).toEqual(['openTo', 'materials', 'bring']);
  });

  it('is asked without the questions that a centre leaves out, and whole again', async () => {
    const house = await seedCentre(api, 'Asks less');
    const admin = () => api.as(house.administrator.token);
    const ask = (version: number, body: object) =>
      admin()
        .patch('/api/v1/programme-kinds/art-circle')
        .set('if-match', `"${String(version)}"`)
        .send(body);
    const less = (await ask(0, { leftOut: ['bring', 'piece'] }).expect(200)).body as KindView;
    expect([less.formVersion, less.enabled, less.version]).toEqual(['1.0.0+1', true, 1]);
    expect(less.settingsFields.map(({ key }) => key)).toEqual(['openTo', 'materials', 'shown', 'place', 'shownFrom']);
    expect(less.leftOut.map(({ form, place, field }) => [form, place, field.key])).toEqual([
      ['settings', 2, 'bring'],
      ['person', 1, 'piece'],
    ]);
    const all = ((await admin().get('/api/v1/programme-kinds')).body as { items: KindView[] }).items;
    expect(all.map(({ enabled, leftOut }) => [enabled, leftOut.length]).filter(([enabled]) => enabled === false)).toEqual([]);
    const schedule = { startsOn: '2026-11-04', startsAt: '16:00', minutes: 90, recurrence: 'FREQ=WEEKLY;BYDAY=WE' };
    const body = {
      name: 'Kala',
      kind: 'art-circle',
      branchId: house.branchIds[0],
      schedule,
      settings: { materials: ['ink'], bring: ['Paper'] },
    };
    expect((await admin().post('/api/v1/groups').send(body)).body).toMatchObject({ errors: [{ path: 'settings.bring' }] });
    expect((await ask(0, { leftOut: [] })).status).toBe(412);
    expect((await ask(1, { leftOut: ['price'] })).body).toMatchObject({ code: 'programmes/field-unknown' });
    expect((await ask(1, { leftOut: ['materials'] })).body).toMatchObject({ code: 'programmes/field-needed' });
    expect((await ask(1, { leftOut: [], colour: 2 })).body).toMatchObject({ code: 'programmes/not-own' });
    expect((await ask(1, { leftOut: [] }).expect(200)).body).toMatchObject({ formVersion: '1.0.0+2', leftOut: [], version: 2 });
    await admin().post('/api/v1/groups').send(body).expect(201);
    const set = admin().put('/api/v1/programme-kinds/art-circle').set('if-match', '"2"');
    expect((await set.send({ enabled: true, overrides: { cap: 9 } })).body).toMatchObject({ formVersion: '1.0.0+2', size: { cap: 9 } });
  });

  it('has its answers stored as they are meant', async () => {
    const given = {
      materials: ['ink', 'clay'],
      bring: [' An apron ', ''],
      shown: true,
      place: 'Town hall\nuntil May',
      shownFrom: '2026-12-05',
    };
    const { id } = await desk.group({ kind: 'art-circle', settings: given });
    const group = (await me().get(`/api/v1/groups/${id}`)).body as GroupView;
    expect(group.settings).toEqual({ ...given, bring: ['An apron'] });
  });

  it('refuses somebody for a reason of its own, by its code, and has the words for it', async () => {
    const { id } = await desk.group({ name: 'Cut cloth', kind: 'art-circle', settings: { materials: ['cloth'] } });
    const { id: memberId } = await desk.member();
    const ask = (what: string) => me().post(`/api/v1/groups/${id}/${what}`).send({ memberId, startsOn: '2026-12-01' });
    const reasons = 'blades-only-after-the-stay';
    expect((await ask('enrolments')).body).toMatchObject({ code: 'groups/not-eligible', params: { kind: 'art-circle', reasons } });
    expect((await ask('enrolments/outlook')).body).toMatchObject({ problem: 'groups/not-eligible', reasons: [reasons] });
    const text = { en: 'Cloth is cut with blades: for people who have completed a stay.', gu: expect.any(String) };
    expect((await kinds()).at(-1)?.reasonTexts).toEqual([{ code: reasons, text: expect.objectContaining(text) }]);
  });

  it('says by a signal of its own, in its own words, who needs a word', async () => {
    api.clock.set('2026-11-01T06:00:00Z');
    const days = ['2026-11-02', '2026-11-09', '2026-11-16'];
    const starts = days.map((day) => `${day}T05:30:00Z`);
    const group = await seedGroup(api, centre, { kind: 'art-circle', starts, aliases: ['Asha'] });
    for (const [place, day] of days.entries()) {
      api.clock.set(`${day}T07:10:00Z`);
      await api
        .as(centre.counsellor.token)
        .post(`/api/v1/sessions/${String(group.sessionIds[place])}/finish`)
        .send({})
        .expect(200);
    }
    const { items } = (await api.as(centre.counsellor.token).get('/api/v1/attention').expect(200)).body as { items: AttentionItemView[] };
    expect(items.flatMap(({ reasons }) => reasons)).toMatchObject([
      {
        code: 'work-is-waiting',
        params: { count: 3, dates: days },
        text: { en: 'Work is waiting in {{groupName}}: away {{count}} times' },
      },
    ]);
  });
});

describe('a kind of another package whose functions throw or answer nonsense while people are in its groups', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saath-kinds-'));
  const file = join(folder, 'failing.mjs');
  // They pass the checks before the start, which ask about no stranger to the house and about no long history.
  const change = `
    eligibility: (person, group, on) => { if (group.settings.materials?.[0] === 'ink') throw new Error('ink'); if (group.settings.materials?.[0] === 'clay') return undefined; return kind.eligibility(person, group, on); },
    signals: (history) => { if (history.length === 1 && history[0].on.year === 2026 && history[0].on.month === 11) throw new Error('late'); if (history.length === 2) return 'nonsense'; return kind.signals(history); },`;
  let api: TestApi;
  let centre: SeededCentre;
  beforeAll(async () => {
    writeFileSync(
      file,
      `import art from ${JSON.stringify(artCircle)}; const [kind] = art.kinds; export default { contract: 1, kinds: [{ ...kind, ${change} }] };`,
    );
    api = await startApi({ kinds: [file] });
    centre = await seedCentre(api);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await installKinds([]);
    await api.close();
  });

  it.each(['ink', 'clay'])('enrols nobody by a rule that could not be asked, and says so: %s', async (material) => {
    const desk = new Desk(api, centre);
    const { id } = await desk.group({ name: `Circle of ${material}`, kind: 'art-circle', settings: { materials: [material] } });
    const member = await desk.member();
    const answer = await api
      .as(centre.administrator.token)
      .post(`/api/v1/groups/${id}/enrolments`)
      .send({ memberId: member.id, startsOn: '2026-12-01' });
    expect(answer.body).toMatchObject({ status: 409, code: 'groups/not-eligible', params: { reasons: 'kind-failed' } });
  });

  it('finishes its sessions and reads its lists all the same', async () => {
    api.clock.set('2026-11-01T06:00:00Z');
    const starts = ['2026-11-02T05:30:00Z', '2026-11-03T05:30:00Z'];
    const group = await seedGroup(api, centre, { kind: 'art-circle', starts, aliases: ['Asha'] });
    const counsellor = () => api.as(centre.counsellor.token);
    for (const [index, now] of ['2026-11-02T07:10:00Z', '2026-11-03T07:10:00Z'].entries()) {
      api.clock.set(now);
      const finish = counsellor().post(`/api/v1/sessions/${String(group.sessionIds[index])}/finish`);
      await finish.send({}).expect(200);
      await counsellor().get('/api/v1/attention').expect(200);
    }
    await counsellor().get(`/api/v1/groups/${group.groupId}`).expect(200);
  });
});

describe('a package of kinds that cannot be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saath-kinds-'));
  const write = (name: string, text: string): string => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, text);
    return file;
  };
  const from = (change: string): string =>
    `import art from ${JSON.stringify(artCircle)}; const [kind] = art.kinds; export default { contract: 1, kinds: [{ ...kind, ${change} }] };`;
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await installKinds([]);
  });

  it.each([
    { what: 'is not installed', file: () => 'saath-kind-nowhere', then: /SAATH_KINDS names saath-kind-nowhere, which cannot be loaded/ },
    { what: 'throws', file: () => write('throws', 'throw new Error("no licence");'), then: /which cannot be loaded: no licence/ },
    { what: 'exports nothing', file: () => write('nothing', 'export default 1;'), then: /programmes\/package-empty/ },
    {
      what: 'is written for another contract',
      file: () => write('later', 'export default { contract: 2, kinds: [] };'),
      then: /programmes\/package-of-other-contract .*contract 2, expected 1/,
    },
    {
      what: 'takes a code that is in use',
      file: () => write('clash', from(`code: 'sharing-circle'`)),
      then: /sharing-circle: code is used by another kind/,
    },
    { what: 'breaks the contract', file: () => write('breaks', from('audience: []')), then: /art-circle: audience is empty/ },
    {
      what: 'has a function that throws',
      file: () => write('function', from('signals: () => { throw new Error("later"); }')),
      then: /art-circle: signals/,
    },
    {
      what: 'takes a signal of the product',
      file: () => write('signal', from(`signalTexts: { 'missed-last': kind.name }`)),
      then: /signalTexts\.missed-last is a reason of the product/,
    },
    {
      what: 'reports a signal without words',
      file: () => write('words', from('signalTexts: {}')),
      then: /signals report a signal without a text/,
    },
  ])('because it $what, stops the start, and the kinds stay as they are', async ({ file, then }) => {
    await expect(installKinds([file()])).rejects.toThrow(then);
    expect(allKinds().map(({ code }) => code)).toEqual(builtInKinds.map(({ code }) => code));
  });

  it('because it is never ready, stops the start as well, after a time', async () => {
    const never = write('never', 'await new Promise(() => {}); export default 1;');
    await expect(installKinds([never], 0.2)).rejects.toThrow(/never\.mjs, which cannot be loaded: it was not ready after 0\.2 seconds/);
  });
});
