import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installKinds } from '../programme-kinds/installed-kinds.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { SessionRecordsView } from './records.view.ts';

const artCircle = fileURLToPath(new URL('../../../../tools/examples/art-circle/index.js', import.meta.url));

let api: TestApi;
let centre: SeededCentre;
let art: SeededGroup;
beforeAll(async () => {
  api = await startApi({ kinds: [artCircle] });
  api.clock.set('2026-11-01T06:00:00Z');
  centre = await seedCentre(api);
  art = await seedGroup(api, centre, { kind: 'art-circle', starts: ['2026-11-02T05:30:00Z'], aliases: ['Asha', 'Bina'] });
  api.clock.set('2026-11-02T05:40:00Z');
});
afterAll(async () => {
  await installKinds([]);
  await api.close();
});

const address = () => `/api/v1/sessions/${String(art.sessionIds[0])}`;
/** Answers the form about the session. */
const answer = (answers: object) =>
  api
    .as(centre.facilitator.token)
    .put(`${address()}/answers`)
    .send({ form: 'session', formVersion: '1.0.0', answers, writtenAt: api.clock.now().toString() });
const answers = async () =>
  ((await api.as(centre.facilitator.token).get(`${address()}/records`).expect(200)).body as SessionRecordsView).session.answers;

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
