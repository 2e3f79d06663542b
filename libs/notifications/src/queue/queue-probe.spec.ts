import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createQueueProbe } from './queue-probe.ts';
import { prepareQueue } from './prepare-queue.ts';

const sockets = new Set<Socket>();
let server: Server | undefined;
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  server?.close();
  server = undefined;
});

/** Listens on a free port and answers each command of a client of Redis with `answer`. */
async function listen(answer: (command: string) => string): Promise<{ readonly port: number; readonly commands: string[] }> {
  const commands: string[] = [];
  const listening = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      for (const [, word = ''] of chunk.toString().matchAll(/\*\d+\r\n\$\d+\r\n(\w+)/g)) {
        commands.push(word.toLowerCase());
        socket.write(answer(word.toLowerCase()));
      }
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { port: (listening.address() as AddressInfo).port, commands };
}
const healthyRedis = (command: string): string => ({ info: '$19\r\nredis_version:8.0.0\r\n', ping: '+PONG\r\n' })[command] ?? '+OK\r\n';

describe('the probe of the queue', () => {
  it('is true while the engine answers, and asks once for calls at the same time', async () => {
    const { port, commands } = await listen(healthyRedis);
    const probe = createQueueProbe(`redis://127.0.0.1:${port}`);
    expect(await Promise.all([probe.answers(), probe.answers(), probe.answers()])).toEqual([true, true, true]);
    expect(commands.filter((command) => command === 'ping')).toHaveLength(1);
    expect(await probe.answers()).toBe(true);
    expect(commands.filter((command) => command === 'ping')).toHaveLength(2);
    await probe.close();
  });

  it('is false when the engine refuses', async () => {
    const { port } = await listen((command) => (command === 'ping' ? '-NOAUTH Authentication required.\r\n' : healthyRedis(command)));
    const probe = createQueueProbe(`redis://127.0.0.1:${port}`);
    expect(await probe.answers()).toBe(false);
    await probe.close();
  });

  it.each(['redis://127.0.0.1:1', 'postgres://queue@127.0.0.1:1/saath'])('is false when nothing listens: %s', async (url) => {
    const probe = createQueueProbe(url);
    expect(await probe.answers()).toBe(false);
    await probe.close();
  });

  it.each(['redis', 'postgres'])('ends, and is false, when the engine is silent: %s', async (scheme) => {
    const { port } = await listen(() => '');
    const probe = createQueueProbe(`${scheme}://queue@127.0.0.1:${port}/saath`);
    expect(await probe.answers()).toBe(false);
    for (const socket of sockets) socket.destroy();
    await probe.close();
  });

  it('is refused for an engine that is none', () => expect(() => createQueueProbe('amqp://127.0.0.1')).toThrow('QUEUE_URL'));
});

describe('preparing the queue', () => {
  it('does nothing for Redis, and does not even connect', async () => expect(await prepareQueue('redis://127.0.0.1:1')).toBeUndefined());

  it('fails when the database does not answer', async () =>
    await expect(prepareQueue('postgres://queue@127.0.0.1:1/saath')).rejects.toMatchObject({ code: 'ECONNREFUSED' }));

  it('is refused for an engine that is none', async () => await expect(prepareQueue('amqp://127.0.0.1')).rejects.toThrow('QUEUE_URL'));
});
