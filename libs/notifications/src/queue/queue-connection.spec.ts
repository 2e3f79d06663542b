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
});
