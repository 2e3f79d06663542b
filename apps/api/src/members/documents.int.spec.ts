import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { MemberDocumentView } from './document.view.ts';
import type { RevealedView } from './revealed.view.ts';

let api: TestApi;
let centre: SeededCentre;
let memberId: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-25T06:30:00Z');
  centre = await seedCentre(api);
  memberId = (await new Desk(api, centre).member()).id;
});

const as = (who: 'administrator' | 'counsellor' | 'facilitator' = 'administrator') => api.as(centre[who].token);
const path = (id = memberId): string => `/api/v1/members/${id}/documents`;
const add = (kind: string, number: string, id = memberId) => as().post(path(id)).send({ kind, number });
const listed = async (id = memberId) => ((await as().get(path(id)).expect(200)).body as { items: MemberDocumentView[] }).items;
const revealed = async () =>
  (
    (await as().post(`/api/v1/members/${memberId}/reveal`).send({ reason: 'Needed for the hospital form' }).expect(200))
      .body as RevealedView
  ).documents;
const audited = async () =>
  ((await as().get('/api/v1/audit').expect(200)).body as { items: { action: string }[] }).items.map(({ action }) => action);

describe('the documents of a member', () => {
  it('are listed without their numbers, which a reveal with a reason shows', async () => {
    const aadhaar = (await add('aadhaar', '2345 6789 0123').expect(201)).body as MemberDocumentView;
    expect(aadhaar).toEqual({ id: aadhaar.id, kind: 'aadhaar', addedAt: '2026-11-25T06:30:00Z' });
    api.clock.set('2026-11-25T06:31:00Z');
    await add('passport', 'z 1234567').expect(201);
    expect((await listed()).map(({ kind }) => kind)).toEqual(['aadhaar', 'passport']);
    expect(await revealed()).toEqual([
      { kind: 'aadhaar', number: '0123' },
      { kind: 'passport', number: 'Z1234567' },
    ]);
    expect((await audited()).filter((action) => action.startsWith('document') || action === 'member-revealed')).toEqual([
      'member-revealed',
      'document-added',
      'document-added',
    ]);
  });

  it('are stored sealed, and the whole Aadhaar number nowhere', async () => {
    await add('aadhaar', '234567890123').expect(201);
    await add('pan', 'ABCPK1234Z').expect(201);
    const rows = await inCentre<{ text: string }>(
      api,
      centre,
      `select encode(number_cipher, 'escape') as text from member_documents where centre_id = $1`,
    );
    expect(rows.length).toBe(2);
    expect(rows.filter(({ text }) => /0123|ABCPK/.test(text))).toEqual([]);
  });

  it.each([
    { what: 'a number that is none', kind: 'pan', number: '!!', status: 422, code: 'members/document-number' },
    {
      what: 'an Aadhaar number that lacks a digit',
      kind: 'aadhaar',
      number: '2345 6789 012',
      status: 422,
      code: 'members/document-number',
    },
    { what: 'another of the same kind', kind: 'voter-id', number: 'MTX1234567', status: 409, code: 'members/document-known' },
  ])('refuse $what', async ({ kind, number, status, code }) => {
    await add('voter-id', 'MTX0000001').expect(201);
    expect((await add(kind, number).expect(status)).body).toMatchObject({ code });
    expect((await listed()).length).toBe(1);
  });

  it('are six at most', async () => {
    for (const number of ['101', '102', '103', '104', '105', '106']) await add('other', number).expect(201);
    expect((await add('pan', 'ABCPK1234Z').expect(409)).body).toMatchObject({
      code: 'members/too-many-documents',
      params: { most: 6 },
    });
    await as()
      .delete(`${path()}/${String((await listed())[0]?.id)}`)
      .expect(204);
    await add('pan', 'ABCPK1234Z').expect(201);
    expect((await revealed()).map(({ number }) => number)).toEqual(['102', '103', '104', '105', '106', 'ABCPK1234Z']);
  });

  it('that are removed are gone, and not a second time', async () => {
    const { id } = (await add('pan', 'ABCPK1234Z').expect(201)).body as MemberDocumentView;
    const other = (await new Desk(api, centre).member({ alias: 'Other' })).id;
    await as()
      .delete(`${path(other)}/${id}`)
      .expect(404);
    await as().delete(`${path()}/${id}`).expect(204);
    await as().delete(`${path()}/${id}`).expect(404);
    expect(await revealed()).toEqual([]);
    expect(await audited()).toContain('document-removed');
  });

  it('go along with a merge where the record that is kept has none of the kind, and back with its undo', async () => {
    const other = (await new Desk(api, centre).member({ alias: 'Other', stage: 'enquiry', admittedOn: undefined })).id;
    await add('pan', 'ABCPK1234Z').expect(201);
    await add('pan', 'ABCPK9999Z', other).expect(201);
    await add('passport', 'Z7654321', other).expect(201);
    await as().post(`/api/v1/members/${memberId}/merge`).send({ otherId: other }).expect(200);
    expect((await revealed()).map(({ number }) => number)).toEqual(['ABCPK1234Z', 'Z7654321']);
    await as().post(`/api/v1/members/${memberId}/unmerge`).expect(200);
    expect([(await listed()).length, (await listed(other)).length]).toEqual([1, 2]);
  });

  it('are of no concern to somebody who does not read records', async () => {
    await as('facilitator').get(path()).expect(403);
    await as('facilitator').post(path()).send({ kind: 'pan', number: 'ABCPK1234Z' }).expect(403);
  });
});
