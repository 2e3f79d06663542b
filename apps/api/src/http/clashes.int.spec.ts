import { Controller, Module, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { Allow } from './allow.ts';

const addRoom = `insert into rooms (centre_id, id, branch_id, name) values ($1, $2, $3, $4)`;
let branchId = '';

/** Writes a row that a decision allowed a moment ago and a constraint now refuses. */
@ApiExcludeController()
@Controller('clash')
class ClashController {
  constructor(private readonly scope: TenantScope) {}

  @Post('same')
  @Allow('branches:write')
  same(): Promise<unknown> {
    return this.scope.transaction(async (tx) => {
      await tx.rows(addRoom, newId(), branchId, 'Hall');
      return tx.rows(addRoom, newId(), branchId, 'Hall');
    });
  }

  @Post('gone')
  @Allow('branches:write')
  gone(): Promise<unknown> {
    return this.scope.transaction((tx) => tx.rows(addRoom, newId(), newId(), 'Attic'));
  }
}

@Module({ controllers: [ClashController] })
class ClashModule {}

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi({}, [ClashModule]);
  centre = await seedCentre(api);
  [branchId] = centre.branchIds;
});
afterAll(() => api.close());
const me = () => api.as(centre.administrator.token);

describe('two writes at once', () => {
  it.each([
    { path: 'same', status: 409, code: 'http/exists-already' },
    { path: 'gone', status: 422, code: 'http/unknown-reference' },
  ])('are told apart by the constraint, and nothing is written: $code', async ({ path, status, code }) => {
    const { body, text } = await me().post(`/api/v1/clash/${path}`).expect(status);
    expect(body).toMatchObject({ status, code });
    expect(text).not.toContain('rooms');
    expect((await me().get(`/api/v1/branches/${branchId}/rooms`).expect(200)).body).toMatchObject({ items: [] });
  });

  it('leave one room, however many add it', async () => {
    const add = () => me().post(`/api/v1/branches/${branchId}/rooms`).send({ name: 'Terrace' });
    const answers = await Promise.all([add(), add(), add()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });
});

describe('a request without a way in', () => {
  it.each([
    { path: '/api/v1/branches', status: 401, code: 'sign-in/required' },
    { path: '/api/v1/nowhere', status: 404, code: 'http/not-found' },
    { path: '/dev/mailbox', status: 404, code: 'mailbox/not-found' },
  ])('to $path is refused with $code', async ({ path, status, code }) => {
    expect((await api.as().get(path)).body).toMatchObject({ status, code });
  });

  it('to change something without having seen it is refused', async () => {
    const path = `/api/v1/branches/${branchId}`;
    expect((await me().patch(path).send({ name: 'East' })).body).toMatchObject({ status: 428, code: 'http/if-match-required' });
    await me().patch(path).set('if-match', '"1"').send({ name: 'East' }).expect(200);
  });
});
