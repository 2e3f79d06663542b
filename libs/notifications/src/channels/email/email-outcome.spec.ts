import { describe, expect, it } from '@jest/globals';
import { emailOutcome } from './email-outcome.ts';

const error = (parts: Readonly<Record<string, string | number>>) => Object.assign(new Error('said the server'), parts);

describe('an error of the SMTP conversation', () => {
  it.each([
    {
      given: 'no such mailbox',
      parts: { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
      then: { outcome: 'rejected', code: 'smtp-550', because: 'never' },
    },
    {
      given: 'mailbox busy',
      parts: { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' },
      then: { outcome: 'rejected', code: 'smtp-451', because: 'not-now' },
    },
    {
      given: 'our own sign-in refused',
      parts: { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
      then: { outcome: 'rejected', code: 'sign-in', because: 'unavailable' },
    },
    {
      given: 'no service today',
      parts: { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' },
      then: { outcome: 'rejected', code: 'connection', because: 'unavailable' },
    },
    {
      given: 'a server that becomes unavailable',
      parts: { code: 'EENVELOPE', responseCode: 421, command: 'RCPT TO' },
      then: { outcome: 'rejected', code: 'connection', because: 'unavailable' },
    },
    {
      given: 'an address that is none',
      parts: { code: 'EENVELOPE', command: 'API' },
      then: { outcome: 'rejected', code: 'address', because: 'never' },
    },
    {
      given: 'a host nobody knows',
      parts: { code: 'EDNS', command: 'CONN' },
      then: { outcome: 'rejected', code: 'host-unknown', because: 'unavailable' },
    },
  ])('is, given $given, $then.outcome $then.code', ({ parts, then }) => expect(emailOutcome(error(parts), 'before-message')).toEqual(then));

  it('is unknown once the message was on its way and no reply came, but settled by a reply', () => {
    expect(emailOutcome(error({ code: 'ECONNECTION', command: 'CONN' }), 'message')).toEqual({ outcome: 'unknown', code: 'connection' });
    expect(emailOutcome(error({ code: 'EMESSAGE', responseCode: 452, command: 'DATA' }), 'message')).toMatchObject({ outcome: 'rejected' });
  });

  it('is thrown on when it is a bug', () => expect(() => emailOutcome(new TypeError('oops'), 'message')).toThrow(TypeError));
});
