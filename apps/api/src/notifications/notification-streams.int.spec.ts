import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, type SeededCentre, type SeededStaff } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { until } from '../testing/until.ts';
import { tell } from './notification-records.ts';
import { NotificationStreams } from './notification-streams.ts';

let api: TestApi;
let centre: SeededCentre;
let streams: NotificationStreams;
const open: Window[] = [];

/** A window of the console that listens. */
class Window {
  received = '';
  isEnded = false;
  private constructor(
    private readonly request: ClientRequest,
    readonly answer: IncomingMessage,
  ) {
    answer.on('data', (bytes: Buffer) => (this.received += bytes.toString()));
    answer.on('close', () => (this.isEnded = true));
  }
  static async of({ token }: SeededStaff): Promise<Window> {
    const { port } = api.app.getHttpServer().address() as { port: number };
    const opened = await new Promise<Window>((resolve, reject) => {
      const request = get(
        { port, path: '/api/v1/notifications/stream?ngsw-bypass=true', headers: { cookie: `saath=${token}` }, agent: false },
        (answer) => resolve(new Window(request, answer)),
      ).on('error', reject);
    });
    open.push(opened);
    return opened;
  }
  /** How often the server said that something changed, with the message that opened the stream. */
  get changes(): number {
    return this.received.split(/event: (?:changed|opened)/).length - 1;
  }
  close(): void {
    this.request.destroy();
  }
}

beforeAll(async () => {
  api = await startApi();
  streams = api.app.get(NotificationStreams);
});

/** Windows of the people of a centre of its own, each open and told so. */
async function windowsOf(...people: readonly (keyof SeededCentre & ('administrator' | 'counsellor' | 'facilitator'))[]): Promise<Window[]> {
  centre = await seedCentre(api);
  const windows = await Promise.all(people.map((one) => Window.of(centre[one])));
  await until(() => windows.every(({ changes }) => changes > 0));
  await until(async () => (await listening()) === 1);
  return windows;
}
const closeAll = async (): Promise<void> => {
  for (const window of open.splice(0)) window.close();
  await until(() => streams.count === 0);
};
const tellSomebody = (who: SeededStaff, of = centre): Promise<void> =>
  api.app
    .get(TenantScope)
    .inCentre(of.centreId, { kind: 'system' }, (tx) =>
      tell(tx, [{ staffId: who.staffId, code: 'session-unfinished', subjectId: who.staffId, occasion: new Date() }]),
    );

const asOwner = async <Row>(sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: api.database.superuserUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
};
const ofListener = "from pg_stat_activity where application_name = 'saath-notifications' and datname = current_database()";
const listening = async (): Promise<number> =>
  (await asOwner<{ count: number }>(`select count(*)::int as count ${ofListener} and query like 'listen%'`))[0]?.count ?? 0;

describe('a stream', () => {
  it('is one of events, with the security headers of every answer, and begins with the numbers of the bell', async () => {
    const [window] = await windowsOf('counsellor');
    expect(window?.answer.statusCode).toBe(200);
    expect(window?.answer.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'x-content-type-options': 'nosniff',
      'x-accel-buffering': 'no',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'cache-control': expect.stringContaining('no-store'),
    });
    const counts = (await api.as(centre.counsellor.token).get('/api/v1/notifications/counts').expect(200)).body as object;
    expect(counts).toEqual({ unread: 0, earlier: 0, latestAt: null });
    expect(window?.received).toMatch(/event: opened\nid: \d+\nretry: ([2-9]\d{3}|10000)\ndata: /);
    expect(window?.received).toContain(`data: ${JSON.stringify(counts)}\n\n`);
    await closeAll();
  });

  it('tells the person whose notifications changed, in each window, and nobody else', async () => {
    const [first, second, other] = await windowsOf('counsellor', 'counsellor', 'facilitator');
    const elsewhere = await seedCentre(api, 'Other');
    const stranger = await Window.of(elsewhere.counsellor);
    await until(() => stranger.changes === 1);
    const before = [first, second, other, stranger].map((window) => window?.changes ?? 0);
    await tellSomebody(centre.counsellor);
    await until(() => (first?.changes ?? 0) > (before[0] ?? 0) && (second?.changes ?? 0) > (before[1] ?? 0));
    await tellSomebody(centre.administrator);
    await tellSomebody(elsewhere.counsellor, elsewhere);
    await until(() => stranger.changes > 1);
    expect(other?.changes).toBe(before[2]);
    for (const window of [first, second, other, stranger]) expect(window?.received).not.toMatch(/session-unfinished|[0-9a-f]{8}-/);
    await closeAll();
  });

  it('uses one connection of the database, however many there are, and lets everybody look after it was lost', async () => {
    const windows = await windowsOf('counsellor', 'facilitator', 'administrator');
    const before = windows.map(({ changes }) => changes);
    await asOwner(`select pg_terminate_backend(pid) ${ofListener}`);
    await until(() => windows.every(({ changes }, index) => changes > (before[index] ?? 0)));
    expect(await listening()).toBe(1);
    const again = windows[0]?.changes ?? 0;
    await tellSomebody(centre.counsellor);
    await until(() => (windows[0]?.changes ?? 0) > again);
    await closeAll();
  });

  it.each([
    { given: 'is signed out', sql: 'delete from platform.sign_ins where user_id = $1' },
    {
      given: 'has done nothing for too long',
      sql: `update platform.sign_ins set idle_at = now() - interval '1 minute' where user_id = $1`,
    },
    { given: 'is deactivated', sql: `update platform.user_centres set state = 'deactivated' where user_id = $1` },
    { given: 'works in no centre any more', sql: 'update platform.sign_ins set centre_id = null where user_id = $1' },
  ])('ends when the person $given, and the others go on', async ({ sql }) => {
    const [ending, going] = await windowsOf('counsellor', 'facilitator');
    await streams.check();
    expect([ending?.isEnded, going?.isEnded]).toEqual([false, false]);
    await api.app.get(PlatformScope).read(sql, [centre.counsellor.userId]);
    await streams.check();
    await until(() => ending?.isEnded === true);
    expect([going?.isEnded, streams.count]).toEqual([false, 1]);
    await until(() => going?.received.includes('\n: \n') === true);
    await closeAll();
  });

  it('is refused to a person who has six, and free again when one of them closes', async () => {
    const [first] = await windowsOf(...Array<'counsellor'>(6).fill('counsellor'));
    const refused = await api.as(centre.counsellor.token).get('/api/v1/notifications/stream');
    expect(refused.body).toMatchObject({ status: 429, code: 'notifications/too-many-streams' });
    expect(refused.headers['retry-after']).toBe('15');
    first?.close();
    await until(() => streams.count === 5);
    expect((await Window.of(centre.counsellor)).answer.statusCode).toBe(200);
    await closeAll();
  });

  it('is for the staff of a centre', async () => {
    centre = await seedCentre(api);
    await api.as().get('/api/v1/notifications/stream').expect(401);
    await api.as(centre.mentor.token).get('/api/v1/notifications/stream').expect(403);
  });

  it('ends when the server stops, which does not wait for it', async () => {
    const [window] = await windowsOf('counsellor');
    await api.close();
    await until(() => window?.isEnded === true);
  });
});
