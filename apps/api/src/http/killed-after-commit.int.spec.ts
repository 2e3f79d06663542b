import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { through } from '../testing/flaky-wire.ts';
import { forkHttp } from '../testing/fork-process.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { openWireUntilCommit } from '../testing/wire-until-commit.ts';

let api: TestApi;
let centre: SeededCentre;
let wire: Awaited<ReturnType<typeof openWireUntilCommit>>;
let child: ChildProcess | undefined;

beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  wire = await openWireUntilCommit(Number(new URL(api.config.database.app).port));
});
afterAll(async () => {
  child?.kill('SIGKILL');
  wire.close();
  await api.close();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('a process that is killed between the commit and the answer', () => {
  it('has stored the outcome with the work: the repeated request answers from it and makes no second member', async () => {
    const port = await freePort();
    child = await forkHttp({ ...api.config, database: { ...api.config.database, app: through(api.config.database.app, wire.port) } }, port);
    const path = '/api/v1/members';
    const body = { branchId: centre.branchIds[0], preferredName: 'Asha', legalName: 'Asha Kulkarni', stage: 'enquiry', language: 'en' };
    const committed = wire.arm();
    const lost = fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'killed-1',
        'x-saath': '1',
        cookie: `saath=${centre.counsellor.token}`,
      },
      body: JSON.stringify(body),
    }).catch(() => 'no answer');
    await committed;
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await lost).toBe('no answer');

    const counsellor = api.as(centre.counsellor.token);
    const again = await counsellor
      .post(path)
      .set('idempotency-key', 'killed-1')
      .send(body)
      .expect(201)
      .expect('idempotency-replayed', 'true');
    const { body: listed } = await counsellor.get(path).expect(200);
    expect((listed as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([(again.body as { id: string }).id]);
  }, 60_000);
});
