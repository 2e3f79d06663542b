import { afterEach, describe, expect, it } from '@jest/globals';
import { layWire, type FlakyWire } from '../testing/flaky-wire.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';

const through = (url: string, port: number): string => {
  const wired = new URL(url);
  wired.port = String(port);
  return wired.href;
};

let wire: FlakyWire;
let api: TestApi;

const start = async (before: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
  wire = await layWire(Number(new URL(process.env['SAATH_TEST_SUPERUSER_URL'] ?? '').port));
  await before();
  api = await startApi((urls) => ({
    database: { app: through(urls.app, wire.port), platform: through(urls.platform, wire.port), owner: urls.owner },
  }));
};
const readyAgain = async (): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const { status } = await api.as().get('/health/ready');
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not recover.');
};

afterEach(async () => {
  await api.close();
  await wire.cut();
});

describe('a database that goes away', () => {
  it('is told as 503 with Retry-After, and works again by itself when it is back', async () => {
    await start();
    const { counsellor } = await seedCentre(api);
    await api.as().get('/health/ready').expect(200);
    await wire.cut();
    const { body } = await api.as(counsellor.token).get('/api/v1/branches').expect(503).expect('retry-after', '5');
    expect(body).toMatchObject({ code: 'http/unavailable' });
    await api.as().get('/health/ready').expect(503);
    await api.as().get('/health/live').expect(200);
    await wire.mend();
    await readyAgain();
    await api.as(counsellor.token).get('/api/v1/branches').expect(200);
  });

  it('does not keep the process from starting, and is found when it comes', async () => {
    await start(async () => wire.cut());
    await api.as().get('/health/live').expect(200);
    await api.as().get('/health/ready').expect(503);
    await wire.mend();
    await readyAgain();
  });
});
