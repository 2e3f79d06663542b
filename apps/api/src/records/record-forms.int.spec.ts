import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, type UserId } from '@saath/domain/kernel';
import { wholeCentre } from '@saath/domain/staff';
import { newId } from '../platform/new-id.ts';
import { installKinds } from '../programme-kinds/installed-kinds.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GroupFiguresView, SessionRecordsView } from './records.view.ts';

const artCircle = fileURLToPath(new URL('../../../../tools/examples/art-circle/index.js', import.meta.url));
/** The art circle with metrics that would count what only some read, and questions for the care team and for the author alone. */
const folder = mkdtempSync(join(tmpdir(), 'saath-kinds-'));
const counting = join(folder, 'counting.mjs');
const metric = `{ code: 'helpers', name: kind.name, unit: null, fold: (sessions) =>
  sessions.filter(({ answers, people }) => 'helper' in answers || people.some((one) => 'noticed' in one.answers || 'risk' in one.answers)).length }`;
const further = (['care-team', 'author'] as const).map((visibility) => ({
  ...{ key: visibility === 'author' ? 'mine' : 'risk' },
  visibility,
}));

let api: TestApi;
let centre: SeededCentre;
let art: SeededGroup;
beforeAll(async () => {
  writeFileSync(
    counting,
    `import art from ${JSON.stringify(artCircle)}; const [kind] = art.kinds; const like = kind.recordFields.at(-1);
     const recordFields = [...kind.recordFields, ...${JSON.stringify(further)}.map((field) => ({ ...like, ...field }))];
     export default { contract: 1, kinds: [{ ...kind, recordFields, metrics: [${metric}] }] };`,
  );
  api = await startApi({ kinds: [counting] });
  api.clock.set('2026-11-01T06:00:00Z');
  centre = await seedCentre(api);
  art = await seedGroup(api, centre, { kind: 'art-circle', starts: ['2026-11-02T05:30:00Z'], aliases: ['Asha', 'Bina'] });
  api.clock.set('2026-11-02T05:40:00Z');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await installKinds([]);
  await api.close();
});

const address = () => `/api/v1/sessions/${String(art.sessionIds[0])}`;
/** Answers the form about the session, a second after the answer before. */
const answer = (answers: object) => {
  api.clock.set(api.clock.now().add({ seconds: 1 }).toString());
  return api
    .as(centre.facilitator.token)
    .put(`${address()}/answers`)
    .send({ form: 'session', formVersion: '1.0.0', answers, writtenAt: api.clock.now().toString() });
};
const answers = async () =>
  ((await api.as(centre.facilitator.token).get(`${address()}/records`).expect(200)).body as SessionRecordsView).session.answers;

/** The texts that the database itself shows somebody, whatever the API asks of it. */
const shownTo = (role: 'facilitator' | 'counsellor' | 'administrator', sql: string): Promise<readonly string[]> => {
  const { staffId } = centre[role];
  const actor = { kind: 'staff', userId: idOf<UserId>(newId()), staffId, role, reach: wholeCentre } as const;
  return api.app.get(TenantScope).inCentre(centre.centreId, actor, async (tx) => (await tx.rows<{ is: string }>(sql)).map(({ is }) => is));
};

describe('an answer in rows', () => {
  it('is stored with its texts cleaned and without empty rows, sealed, and read again', async () => {
    await answer({ works: [{ what: ' A\nfrieze ', material: 'clay' }, { what: ' ' }, { what: 'A quilt' }] }).expect(200);
    expect(await answers()).toEqual({ works: [{ what: 'A frieze', material: 'clay' }, { what: 'A quilt' }] });
    const rows = await inCentre<{ content: string }>(
      api,
      centre,
      `select encode(content_cipher, 'escape') as content from answers where centre_id = $1`,
    );
    expect(rows.map(({ content }) => /frieze|quilt/.test(content))).toEqual([false]);
  });

  it.each([
    { works: [{ what: 'A quilt' }, { what: 'A frieze', material: 'stone' }], then: 'works.1.material: not-offered' },
    { works: [{ what: 'a'.repeat(81) }], then: 'works.0.what: too-long' },
    { works: [{ what: 'A quilt', price: 3 }], then: 'works.0.price: unknown' },
    { works: ['A quilt'], then: 'works: wrong-type' },
    { works: Array.from({ length: 7 }, () => ({ what: 'A quilt' })), then: 'works: too-many' },
  ])('is refused where a row does not fit: $then', async ({ works, then }) => {
    const [field, fault] = then.split(': ');
    expect((await answer({ works })).body).toMatchObject({ status: 422, code: 'records/answer-not-valid', params: { field, fault } });
  });
});

describe('an answer that goes on from session to session', () => {
  it('is suggested after the last finished session, from the last option to the first, until it is answered or taken back', async () => {
    const starts = ['2026-11-02T03:30:00Z', '2026-11-02T05:30:00Z'];
    const { sessionIds } = await seedGroup(api, centre, { kind: 'twelve-step-meeting', starts, aliases: [] });
    const [before, now] = sessionIds.map((id) => `/api/v1/sessions/${id}`);
    const me = api.as(centre.facilitator.token);
    const read = (at: string | undefined, reading: string | null) => {
      api.clock.set(api.clock.now().add({ seconds: 1 }).toString());
      return me
        .put(`${String(at)}/answers`)
        .send({ form: 'session', formVersion: '1.1.0', answers: { reading }, writtenAt: api.clock.now().toString() })
        .expect(200);
    };
    const suggested = async (at = now) => ((await me.get(`${String(at)}/records`).expect(200)).body as SessionRecordsView).suggested;
    await read(before, '12');
    expect(await suggested()).toEqual({});
    await api
      .as(centre.counsellor.token)
      .post(`${String(before)}/finish`)
      .send({ headcount: 9 })
      .expect(200);
    expect([await suggested(), await suggested(before)]).toEqual([{ reading: '1' }, {}]);
    await read(now, null);
    expect(await suggested()).toEqual({});
    expect((await read(now, '5')).body).toMatchObject({ session: { answers: { reading: '5' } }, suggested: {} });
  });
});

describe('an answer with readers of its own', () => {
  type Role = 'facilitator' | 'counsellor' | 'administrator';
  const roles = ['facilitator', 'counsellor', 'administrator'] as const;
  const tell = (role: Role, given: object) => {
    api.clock.set(api.clock.now().add({ seconds: 1 }).toString());
    return api
      .as(centre[role].token)
      .put(`${address()}/answers`)
      .send({
        ...{ form: 'person', formVersion: '1.0.0', personId: art.memberIds[0], answers: given },
        writtenAt: api.clock.now().toString(),
      });
  };
  const records = async (role: Role) =>
    (await api.as(centre[role].token).get(`${address()}/records`).expect(200)).body as SessionRecordsView;
  const read = async (role: Role) => (await records(role)).people.find(({ personId }) => personId === art.memberIds[0])?.answers;
  const rowsFor = (role: Role) =>
    shownTo(role, `select visibility as is from answers where centre_id = $1 and form = 'person' order by visibility`);

  it('is read by these alone, in the answers of the API and below it', async () => {
    await tell('facilitator', { piece: 'A bowl', noticed: 'Works fast', mine: 'Ask about clay' }).expect(200);
    await tell('counsellor', { risk: 'Sleeps badly', mine: 'Call her' }).expect(200);
    const shared = { piece: 'A bowl' };
    expect(await Promise.all(roles.map(read))).toEqual([
      { ...shared, noticed: 'Works fast', mine: 'Ask about clay' },
      { ...shared, risk: 'Sleeps badly', mine: 'Call her' },
      { ...shared, risk: 'Sleeps badly' },
    ]);
    expect(await Promise.all(roles.map(rowsFor))).toEqual([
      ['author', 'everyone', 'leaders'],
      ['author', 'care-team', 'everyone'],
      ['care-team', 'everyone'],
    ]);
  });

  it('is asked of these alone: to others the form has no such question', async () => {
    expect(await Promise.all(roles.map(async (role) => (await records(role)).readable))).toEqual([
      ['author', 'leaders', 'everyone'],
      ['author', 'care-team', 'everyone'],
      ['author', 'care-team', 'everyone'],
    ]);
    for (const [role, field] of [
      ['facilitator', 'risk'],
      ['counsellor', 'noticed'],
    ] as const)
      expect((await tell(role, { [field]: 'x' })).body).toMatchObject({ status: 422, code: 'records/field-unknown', params: { field } });
    await tell('administrator', { risk: null }).expect(200);
    expect(await read('counsellor')).toEqual({ piece: 'A bowl', mine: 'Call her' });
  });

  it('stands in one row for these readers, whoever of them writes', async () => {
    await tell('administrator', { risk: 'Sleeps well' }).expect(200);
    await tell('counsellor', { risk: 'Sleeps well again' }).expect(200);
    await tell('counsellor', { piece: 'A jug' }).expect(200);
    expect(await rowsFor('administrator')).toEqual(['care-team', 'everyone']);
    expect(await read('administrator')).toEqual({ piece: 'A jug', risk: 'Sleeps well again' });
    expect(await read('facilitator')).toMatchObject({ piece: 'A jug', noticed: 'Works fast' });
  });
});

describe('an answer that names a person', () => {
  const refused = { status: 422, code: 'records/answer-not-valid', params: { field: 'helper' } };

  it('is taken for everybody on the roster, and read again by id', async () => {
    for (const id of art.memberIds) {
      await answer({ helper: id }).expect(200);
      expect(await answers()).toMatchObject({ helper: id });
    }
    await answer({ helper: null }).expect(200);
    expect(await answers()).not.toHaveProperty('helper');
  });

  it('is refused for a member of the centre who is not on the roster, for somebody of another centre, for no id, and for nobody at all', async () => {
    const elsewhere = await seedGroup(api, centre, { name: 'Savera', starts: ['2026-11-02T05:30:00Z'], aliases: ['Chand'] });
    const others = await seedCentre(api, 'Elsewhere');
    const stranger = await seedGroup(api, others, { starts: ['2026-11-02T05:30:00Z'], aliases: ['Dev'] });
    for (const id of [elsewhere.memberIds[0], stranger.memberIds[0], newId(), 'Asha'])
      expect((await answer({ helper: id })).body).toMatchObject({ ...refused, params: { field: 'helper', fault: 'not-offered' } });
    expect((await answer({ helper: [art.memberIds[0]] })).body).toMatchObject({ ...refused, params: { fault: 'wrong-type' } });
  });

  it('goes by the roster as it was frozen, once the session is held, also in an amendment, and is no figure of the kind', async () => {
    const [asha, bina] = art.memberIds;
    await answer({ helper: bina }).expect(200);
    await api.as(centre.counsellor.token).post(`${address()}/finish`).send({ beforeEnd: true }).expect(200);
    const figures = await api.as(centre.facilitator.token).get(`/api/v1/groups/${art.groupId}/figures`).expect(200);
    expect((figures.body as GroupFiguresView).figures).toMatchObject([{ code: 'helpers', value: 0 }]);
    await inCentre(api, centre, `update enrolments set ends_on = '2026-11-01' where centre_id = $1 and member_id = '${String(asha)}'`);
    await answer({ helper: asha }).expect(200);
    api.clock.set('2026-11-20T06:00:00Z');
    const amend = (helper: unknown) =>
      api
        .as(centre.administrator.token)
        .post(`${address()}/amendments`)
        .send({ answer: { form: 'session', formVersion: '1.0.0', answers: { helper } }, reason: 'It was Bina' });
    expect((await amend(newId())).body).toMatchObject(refused);
    expect((await amend(bina).expect(201)).body).toMatchObject({
      before: { answers: { helper: asha } },
      after: { answers: { helper: bina } },
    });
  });

  it('of its own readers is amended by these, and the amendment is theirs as well', async () => {
    const amend = (field: string) =>
      api
        .as(centre.administrator.token)
        .post(`${address()}/amendments`)
        .send({
          answer: { form: 'person', formVersion: '1.0.0', personId: art.memberIds[0], answers: { [field]: 'Rests' } },
          reason: 'Heard since',
        });
    expect((await amend('noticed')).body).toMatchObject({ code: 'records/field-unknown' });
    expect((await amend('risk').expect(201)).body).toMatchObject({
      ...{ visibility: 'care-team', before: { answers: { risk: 'Sleeps well again' } }, after: { answers: { risk: 'Rests' } } },
    });
    const fields = 'select field as is from amendments where centre_id = $1 order by field';
    const seen = await Promise.all((['facilitator', 'counsellor'] as const).map((role) => shownTo(role, fields)));
    expect(seen).toEqual([['helper'], ['helper', 'risk']]);
  });
});
