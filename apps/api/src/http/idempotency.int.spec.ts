import { Body, Controller, Module, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { IsInt, IsString } from 'class-validator';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { until } from '../testing/until.ts';
import { Allow } from './allow.ts';

class ProbeBody {
  @IsString()
  name: string;

  @IsInt()
  size: number;
}

let made = 0;
/** The requests under way, each waiting for its answer. */
let held: PromiseWithResolvers<string>[] = [];

@ApiExcludeController()
@Controller('probe')
class ProbeController {
  @Post()
  @Allow('members:write')
  make(@Body() body: ProbeBody): { made: number; name: string } {
    made += 1;
    return { made, name: body.name };
  }

  @Post('slow')
  @Allow('members:write')
  async wait(): Promise<{ said: string }> {
    const answer = Promise.withResolvers<string>();
    held.push(answer);
    return { said: await answer.promise };
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

const noon = Date.parse('2026-11-24T12:00:00Z');
let api: TestApi;
let centre: SeededCentre;
const later = (seconds: number): void => api.clock.set(new Date(noon + seconds * 1_000).toISOString());
beforeAll(async () => {
  api = await startApi({}, [ProbeModule]);
  later(0);
  centre = await seedCentre(api);
});
afterAll(() => api.close());

const body = { name: 'x', size: 1 };

describe('an idempotency key', () => {
  const post = (key: string, sent: object = body) =>
    api.as(centre.counsellor.token).post('/api/v1/probe').set('idempotency-key', key).send(sent);

  it('makes once and replays the first answer', async () => {
    const first = await post('key-1').expect(201);
    const again = await post('key-1').expect(201).expect('idempotency-replayed', 'true');
    expect(again.body).toEqual(first.body);
  });

  it('refuses the same key with another body', async () => {
    await post('key-2').expect(201);
    const { body: problem } = await post('key-2', { name: 'y', size: 2 }).expect(422);
    expect(problem).toMatchObject({ code: 'idempotency/mismatch' });
  });

  it('is free again after a refusal', async () => {
    await post('key-3', { name: 'x' }).expect(400);
    await post('key-3').expect(201);
  });

  it('belongs to the one who sent it', async () => {
    const first = await post('key-4').expect(201);
    const other = await api.as(centre.administrator.token).post('/api/v1/probe').set('idempotency-key', 'key-4').send(body).expect(201);
    expect(other.body.made).not.toBe(first.body.made);
  });

  it('replays the ETag with the answer', async () => {
    const make = () =>
      api
        .as(centre.administrator.token)
        .post('/api/v1/branches')
        .set('idempotency-key', 'key-5')
        .send({ name: 'East' })
        .expect(201)
        .expect('etag', '"1"');
    await make();
    await make().expect('idempotency-replayed', 'true');
  });

  it('tells uploads apart by the file', async () => {
    const upload = (sheet: string) =>
      api
        .as(centre.administrator.token)
        .post('/api/v1/imports/timetable')
        .set('idempotency-key', 'key-6')
        .attach(
          'file',
          Buffer.from(`Branch,Group,Kind,Days,Starts,Minutes,Repeats,From,Until,Room,Led by,Language,Capacity,Notes\n${sheet}`),
          'sheet.csv',
        );
    const first = await upload('East,Yoga').expect(201);
    const again = await upload('East,Yoga').expect(201).expect('idempotency-replayed', 'true');
    expect(again.body).toEqual(first.body);
    expect((await upload('West,Yoga').expect(422)).body).toMatchObject({ code: 'idempotency/mismatch' });
  });

  it('is refused when it is longer than a key may be', async () => {
    expect((await post('k'.repeat(256)).expect(422)).body).toMatchObject({ code: 'idempotency/key-length' });
    await post('k'.repeat(255)).expect(201);
  });
});

describe('an idempotency key of a request under way', () => {
  const wait = (key: string) =>
    api
      .as(centre.counsellor.token)
      .post('/api/v1/probe/slow')
      .set('idempotency-key', key)
      .send({})
      .then(({ status, body: answered, headers }) => {
        const { code, said } = answered as { code?: string; said?: string };
        return { status, what: code ?? said, replayed: headers['idempotency-replayed'] === 'true' };
      });
  /** Sends a request and waits until it has reached its work. */
  const begin = async (key: string): Promise<{ readonly answer: ReturnType<typeof wait>; say(what: string): void }> => {
    const before = held.length;
    const answer = wait(key);
    await until(() => held.length > before);
    return { answer, say: (what) => held[before]?.resolve(what) };
  };
  /** The stored requests of the counsellor, the newest last. */
  const kept = (): Promise<{ key: string; since: Date }[]> =>
    api.app
      .get(PlatformScope)
      .read(
        `select split_part(key, '.', 2) as key, created_at as since from platform.idempotency_keys where user_id = $1 order by created_at`,
        [centre.counsellor.userId],
      );
  const busy = { status: 409, what: 'idempotency/still-running', replayed: false };

  beforeEach(() => {
    held = [];
    later(0);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is busy, and replays what was answered in the end', async () => {
    const first = await begin('held-1');
    expect(await wait('held-1')).toEqual(busy);
    first.say('done');
    expect(await first.answer).toEqual({ status: 201, what: 'done', replayed: false });
    expect(await wait('held-1')).toEqual({ status: 201, what: 'done', replayed: true });
  });

  it('is free for the same request half a minute after its process was heard of last, and what the dead one says then counts no more', async () => {
    const dead = await begin('held-2');
    later(29);
    expect(await wait('held-2')).toEqual(busy);
    later(30);
    const other = await api.as(centre.counsellor.token).post('/api/v1/probe').set('idempotency-key', 'held-2').send(body).expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency/mismatch' });
    const again = await begin('held-2');
    expect(await wait('held-2')).toEqual(busy);
    dead.say('of the dead');
    expect(await dead.answer).toMatchObject({ status: 201, what: 'of the dead' });
    expect(await wait('held-2')).toEqual(busy);
    again.say('of the living');
    await again.answer;
    expect(await wait('held-2')).toEqual({ status: 201, what: 'of the living', replayed: true });
  });

  it('stays with a request that lives, however long it takes', async () => {
    jest.useFakeTimers({
      doNotFake: [
        'Date',
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
        'setTimeout',
        'clearTimeout',
      ],
    });
    const long = await begin('held-3');
    later(20);
    jest.advanceTimersByTime(10_000);
    await until(async () => (await kept()).some(({ key, since }) => key === 'held-3' && since.getTime() === noon + 20_000));
    later(49);
    expect(await wait('held-3')).toEqual(busy);
    long.say('done');
    expect(await long.answer).toMatchObject({ status: 201 });
  });

  it('is forgotten after a day, with its answer', async () => {
    const day = 24 * 3_600;
    const post = (key: string) => api.as(centre.counsellor.token).post('/api/v1/probe').set('idempotency-key', key).send(body).expect(201);
    const first = await post('day-1');
    later(day);
    expect((await post('day-1')).body).toEqual(first.body);
    later(2 * day);
    expect((await post('day-1')).body).not.toEqual(first.body);
  });
});
