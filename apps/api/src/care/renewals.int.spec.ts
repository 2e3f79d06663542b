import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { FollowUpView } from './care.view.ts';
import { RefreshNeedsDue } from './refresh-needs-due.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let sagar: string;
let sister: string;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk());
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-22T06:30:00Z');
  sagar = (await desk.member()).id;
  sister = (await desk.relative(sagar, { name: 'Asha Test', relation: 'sister' })).id;
  const version = (await me().get(`/api/v1/members/${sagar}`).expect(200)).body as { version: number };
  const named = me()
    .patch(`/api/v1/members/${sagar}`)
    .set('if-match', `"${String(version.version)}"`);
  await named.send({ inChargeId: centre.counsellor.staffId }).expect(200);
});

const me = () => api.as(centre.administrator.token);
const run = () => new RefreshNeedsDue(api.app.get(TenantScope)).run(centre.centreId);
const grant = async (body: object): Promise<string> =>
  (
    (
      await me()
        .post(`/api/v1/members/${sagar}/consents`)
        .send({ purpose: 'messages', ...body })
        .expect(201)
    ).body as { id: string }
  ).id;
const renewals = async (state = 'due'): Promise<readonly FollowUpView[]> => {
  const { items } = (await me().get('/api/v1/follow-ups').query({ memberId: sagar, state }).expect(200)).body as { items: FollowUpView[] };
  return items.filter(({ kind }) => kind === 'consent-renewal');
};

describe('a consent that ends soon', () => {
  it('owes one contact from fourteen days before its end, to the person in charge, however often the worker looks', async () => {
    await grant({ expiresOn: '2026-12-10' });
    await grant({ purpose: 'call-relative', relativeId: sister, expiresOn: '2026-12-10' });
    api.clock.set('2026-11-25T18:29:00Z');
    await run();
    expect(await renewals()).toEqual([]);
    api.clock.set('2026-11-25T18:31:00Z');
    await Promise.all([run(), run()]);
    await run();
    expect(await renewals()).toMatchObject([
      { kind: 'consent-renewal', origin: 'consent', method: 'call', dueOn: '2026-11-26', ownerId: centre.counsellor.staffId },
    ]);
  });

  it.each([
    { what: 'renewed', act: () => grant({ expiresOn: '2027-12-10' }) },
    { what: 'given without an end', act: () => grant({}) },
  ])('owes nothing any more when it is $what', async ({ act }) => {
    await grant({ expiresOn: '2026-12-01' });
    await run();
    expect(await renewals()).toHaveLength(1);
    await act();
    expect(await renewals()).toEqual([]);
    await run();
    expect(await renewals()).toEqual([]);
  });

  it('owes nothing any more when it is withdrawn, but for another one that ends too', async () => {
    const messages = await grant({ expiresOn: '2026-12-01' });
    const calls = await grant({ purpose: 'call-relative', relativeId: sister, expiresOn: '2026-12-01' });
    await run();
    const withdraw = (id: string) => me().post(`/api/v1/members/${sagar}/consents/${id}/withdraw`).send({}).expect(200);
    await withdraw(messages);
    expect(await renewals()).toHaveLength(1);
    await withdraw(calls);
    expect(await renewals()).toEqual([]);
  });

  it('is not asked about a second time after the contact was made, and its contact ends with it', async () => {
    await grant({ expiresOn: '2026-12-01' });
    await run();
    const [first] = await renewals();
    await me()
      .post(`/api/v1/follow-ups/${String(first?.id)}/complete`)
      .send({ outcome: 'reached-well' })
      .expect(200);
    await run();
    expect(await renewals()).toEqual([]);
    await grant({ purpose: 'call-relative', relativeId: sister, expiresOn: '2026-12-10' });
    api.clock.set('2026-11-27T06:30:00Z');
    await run();
    expect(await renewals()).toHaveLength(1);
    api.clock.set('2026-12-10T06:30:00Z');
    await run();
    expect(await renewals()).toEqual([]);
    expect(await renewals('done')).toHaveLength(1);
  });

  it('is not asked for where the person left, and is in no hands where nobody is in charge', async () => {
    await inCentre(api, centre, 'update members set in_charge_id = null where centre_id = $1 and id = $2', sagar);
    await grant({ expiresOn: '2026-12-01' });
    await run();
    expect(await renewals()).toMatchObject([{ ownerId: null }]);
    await inCentre(api, centre, `delete from follow_ups where centre_id = $1 and member_id = $2`, sagar);
    await me().post(`/api/v1/members/${sagar}/transitions`).send({ to: 'left', on: '2026-11-22' }).expect(200);
    await run();
    expect(await renewals()).toEqual([]);
  });
});
