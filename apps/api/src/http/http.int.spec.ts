import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Body, Controller, Get, HttpCode, Module, Post, Put } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareQueue } from '@saath/notifications';
import { IsInt, IsString } from 'class-validator';
import pg from 'pg';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { until } from '../testing/until.ts';
import { Allow, AllowAnyone } from './allow.ts';
import { IdParam } from './id.pipe.ts';
import { IfMatch } from './if-match.ts';
import { OpenRoute, refuseOpenRoutes } from './refuse-open-routes.ts';

class ProbeBody {
  @IsString()
  name: string;

  @IsInt()
  size: number;
}

@ApiExcludeController()
@Controller('probe')
class ProbeController {
  constructor(private readonly scope: TenantScope) {}

  @Post()
  @Allow('members:write')
  make(@Body() body: ProbeBody): { name: string } {
    return { name: body.name };
  }

  @Get('centre')
  @Allow('branches:read')
  centre(): Promise<unknown> {
    return this.scope.transaction((tx) => tx.rows('select name from branches where centre_id = $1 order by name'));
  }

  @Get('versioned')
  @Allow('account:self')
  versioned(): { version: number } {
    return { version: 3 };
  }

  @Put('versioned')
  @HttpCode(200)
  @Allow('account:self')
  change(@IfMatch() version: number): { seen: number } {
    return { seen: version };
  }

  @Get('one/:id')
  @Allow('account:self')
  one(@IdParam('id', 'probes') id: string): { id: string } {
    return { id };
  }

  @Get('broken')
  @AllowAnyone()
  broken(): never {
    throw new TypeError('secret detail');
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi({}, [ProbeModule]);
  centre = await seedCentre(api);
});
afterAll(() => api.close());

const body = { name: 'x', size: 1 };

describe('a route', () => {
  it('asks for sign-in, then for its permission', async () => {
    await api.as().get('/api/v1/probe/centre').expect(401);
    await api.as(centre.facilitator.token).get('/api/v1/probe/centre').expect(403);
    await api
      .as(centre.counsellor.token)
      .get('/api/v1/probe/centre')
      .expect(200, [{ name: 'Nayi Subah North' }, { name: 'Nayi Subah South' }]);
  });

  it('gives an operator nothing of a centre', async () => {
    const { token } = await seedOperator(api);
    const { body: problem } = await api.as(token).get('/api/v1/probe/centre').expect(403);
    expect(problem).toMatchObject({ code: 'sign-in/no-centre', status: 403 });
  });

  it('refuses a write without the console header', async () => {
    const { body: problem } = await api.as(centre.counsellor.token).post('/api/v1/probe').set('x-saath', '').send(body).expect(403);
    expect(problem).toMatchObject({ code: 'http/header-missing' });
  });

  it('without a permission keeps the process from starting', async () => {
    class Forgotten {
      read(): string {
        return '';
      }
    }
    Get()(Forgotten.prototype, 'read', Object.getOwnPropertyDescriptor(Forgotten.prototype, 'read') ?? {});
    Controller('forgotten')(Forgotten);
    class ForgottenModule {}
    Module({ imports: [DiscoveryModule], controllers: [Forgotten] })(ForgottenModule);
    const app = await NestFactory.create(ForgottenModule, new FastifyAdapter(), { logger: false, abortOnError: false }).catch(
      (error: unknown) => error,
    );
    if (app instanceof Error) throw app;
    expect(() => refuseOpenRoutes(app as Parameters<typeof refuseOpenRoutes>[0])).toThrow(OpenRoute);
  });
});

describe('bad input', () => {
  it.each([
    { given: { ...body, more: 1 }, errors: [{ path: 'more', code: 'unknown' }] },
    { given: { name: 'x', size: 'big' }, errors: [{ path: 'size', code: 'is-int' }] },
    { given: { size: 1 }, errors: [{ path: 'name', code: 'is-string' }] },
  ])('is named field by field: $errors', async ({ given, errors }) => {
    const { body: problem } = await api
      .as(centre.counsellor.token)
      .post('/api/v1/probe')
      .send(given)
      .expect(400)
      .expect('content-type', /application\/problem\+json/);
    expect(problem).toMatchObject({ code: 'http/malformed', errors });
  });

  it.each([
    { what: 'JSON that breaks off', send: '{"name":', type: 'application/json', code: 'http/malformed', status: 400 },
    {
      what: 'a key that is there twice',
      send: '{"name":"x","size":1,"n\\u0061me":"y"}',
      type: 'application/json',
      code: 'http/malformed',
      status: 400,
    },
    { what: 'another media type', send: 'name=x', type: 'application/xml', code: 'http/media-type-unsupported', status: 400 },
    {
      what: 'a body over 1 MB',
      send: JSON.stringify({ name: 'x'.repeat(1_100_000), size: 1 }),
      type: 'application/json',
      code: 'http/too-large',
      status: 413,
    },
  ])('is refused: $what', async ({ send, type, status, code }) => {
    const { body: problem } = await api
      .as(centre.counsellor.token)
      .post('/api/v1/probe')
      .set('content-type', type)
      .send(send)
      .expect(status)
      .expect('content-type', /application\/problem\+json/);
    expect(problem).toMatchObject({ code });
  });

  it.each(['/api/v1/%ff', '/%zz', '/api/v1/members/%E0%A4'])(
    'in an address, %s, is refused with the headers of every answer',
    async (address) => {
      const answer = await api
        .as()
        .get(address)
        .expect(400)
        .expect('content-type', /application\/problem\+json/);
      expect(answer.body).toMatchObject({ code: 'http/malformed' });
      for (const name of ['content-security-policy', 'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy'])
        expect(answer.headers).toHaveProperty(name);
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    },
  );

  it('that is no HTTP at all is refused with the same headers', async () => {
    const { port } = api.app.getHttpServer().address() as { port: number };
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nbroken header\r\n\r\n'));
    const answer = (await socket.toArray()).join('');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/X-Content-Type-Options: nosniff/);
    expect(answer).toMatch(/Permissions-Policy: .*camera=\(\)/);
  });

  it('that is no HTTP at all ends the connection, also of a client that never closes its side', async () => {
    const server = api.app.getHttpServer();
    const { port } = server.address() as AddressInfo;
    const accepted = once(server, 'connection') as Promise<[Socket]>;
    const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => client.write('no request\r\n\r\n'));
    client.resume().on('error', () => undefined);
    const [ours] = await accepted;
    await until(() => ours.destroyed).finally(() => client.destroy());
  });

  it('that names one parameter of a query twice is refused', async () => {
    const { body: problem } = await api.as(centre.counsellor.token).get('/api/v1/members?limit=5&limit=6').expect(400);
    expect(problem).toMatchObject({ code: 'http/malformed', errors: [{ path: 'limit', code: 'repeated' }] });
    await api.as(centre.counsellor.token).get('/api/v1/members?limit=5').expect(200);
  });

  it('that cannot be an id is as unknown as a foreign one', async () => {
    const { body: problem } = await api.as(centre.counsellor.token).get('/api/v1/probe/one/1').expect(404);
    expect(problem).toMatchObject({ code: 'probes/not-found' });
  });

  it('never shows what broke inside', async () => {
    const { text } = await api.as().get('/api/v1/probe/broken').expect(500);
    expect(text).not.toContain('secret');
    expect(JSON.parse(text)).toMatchObject({ code: 'http/internal' });
  });
});

describe('a version', () => {
  it('is told as ETag and asked for as If-Match', async () => {
    await api.as(centre.counsellor.token).get('/api/v1/probe/versioned').expect(200).expect('etag', '"3"');
    await api.as(centre.counsellor.token).put('/api/v1/probe/versioned').expect(428);
    await api.as(centre.counsellor.token).put('/api/v1/probe/versioned').set('if-match', '"x"').expect(412);
    await api.as(centre.counsellor.token).put('/api/v1/probe/versioned').set('if-match', '"3"').expect(200, { seen: 3 });
  });
});

describe('health', () => {
  it('is live at once, and ready when its queue is prepared', async () => {
    await api.as().get('/health/live').expect(200);
    await api.as().get('/health/ready').expect(503);
    await prepareQueue(api.config.queueUrl);
    await api.as().get('/health/ready').expect(200);
  });

  it('is not ready on a database that this version has not migrated', async () => {
    const owner = new pg.Client({ connectionString: api.database.superuserUrl });
    await owner.connect();
    const { rows } = await owner.query<object>('delete from migrations where id = (select max(id) from migrations) returning *');
    await api.as().get('/health/ready').expect(503).expect('retry-after', '5');
    await owner.query('insert into migrations select * from jsonb_populate_record(null::migrations, $1)', [JSON.stringify(rows[0])]);
    await owner.end();
    await api.as().get('/health/ready').expect(200);
  });

  it('shows its figures to a caller with the token only', async () => {
    expect((await api.as().get('/metrics').expect(404)).body).toMatchObject({ code: 'metrics/not-found' });
    const { text } = await api.as().get('/metrics').set('authorization', 'Bearer metrics-token').expect(200);
    expect(text).toContain('process_resident_memory_bytes');
  });
});
