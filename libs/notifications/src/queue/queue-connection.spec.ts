import { describe, expect, it } from '@jest/globals';
import { queueConnection, queueEngineOf } from './queue-connection.ts';

describe('the engine of the queue', () => {
  it.each([
    ['postgres://queue@127.0.0.1/saath', 'postgres'],
    ['postgresql://queue@127.0.0.1/saath', 'postgres'],
    ['redis://127.0.0.1:6379', 'redis'],
    ['rediss://127.0.0.1:6379', 'redis'],
  ])('of %s is %s', (url, engine) => expect(queueEngineOf(url)).toBe(engine));

  it.each(['', 'mysql://127.0.0.1', 'localhost:6379'])('of "%s" is none: the start is refused', (url) =>
    expect(() => queueEngineOf(url)).toThrow('QUEUE_URL'),
  );

  it('keeps its tables in a schema of its own and its pools small', () =>
    expect(queueConnection('postgres://queue@127.0.0.1/saath').connection).toMatchObject({ schema: 'queue', max: 2 }));

  it.each([
    { url: 'postgres://queue@127.0.0.1/saath', limits: ['connectionTimeoutMillis', 'query_timeout'] },
    { url: 'redis://127.0.0.1:6379', limits: ['commandTimeout'] },
  ])('of $url limits the time of producers and not of workers, which wait for jobs', ({ url, limits }) => {
    const { connection, producer } = queueConnection(url);
    for (const limit of limits) {
      expect(producer.connection).toHaveProperty(limit);
      expect(connection).not.toHaveProperty(limit);
    }
  });
});
