import type { PlainChannel } from '../channel.ts';

/** What the log channel says about a message: ids only. */
export interface LogLine {
  readonly channel: 'log';
  readonly key: string;
}

/**
 * Tells nobody and writes that it would have: for tests, and for an installation that sends nothing yet. Idempotent, because a second
 * line reaches no person.
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
