import type { PlainChannel } from '../channel.ts';

/** The log entry of a message: ids only. */
export interface LogLine {
  readonly channel: 'log';
  readonly key: string;
}

/**
 * Sends nothing and writes an entry instead: for tests, and for an installation without a provider. Idempotent, because a second entry
 * reaches no person.
 */
export const createLogChannel = (write: (line: LogLine) => void): PlainChannel => ({
  code: 'log',
  guarantee: 'idempotent',
  send: (_message, { key }) => {
    write({ channel: 'log', key });
    return Promise.resolve({ outcome: 'accepted', reference: key });
  },
  verify: () => Promise.resolve({ ready: true }),
});
