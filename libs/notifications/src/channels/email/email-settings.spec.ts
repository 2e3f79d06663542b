import { describe, expect, it } from '@jest/globals';
import { connectionOptions, timeoutsOf } from './email-settings.ts';

const from = 'Saath <no-reply@saath.example>';
const optionsOf = (mailUrl: string) => connectionOptions({ mailUrl, from });

describe('the options of the connection', () => {
  it.each([
    { mailUrl: 'smtp://mail.example:587', then: { host: 'mail.example', port: 587, secure: false } },
    { mailUrl: 'smtps://mail.example:465', then: { host: 'mail.example', port: 465, secure: true } },
    { mailUrl: 'smtp://mail.example:587?requireTLS=true', then: { requireTLS: true } },
    { mailUrl: 'smtp://saath:a%40b%3Ac@mail.example:587', then: { auth: { user: 'saath', pass: 'a@b:c' } } },
  ])('of $mailUrl are $then', ({ mailUrl, then }) => expect(optionsOf(mailUrl)).toMatchObject(then));

  it('have no credentials when the address has no user', () => expect(optionsOf('smtp://mail.example:25')).not.toHaveProperty('auth'));

  it('write no log, because a log of the conversation would contain addresses', () =>
    expect(optionsOf('smtp://mail.example:25')).toMatchObject({ logger: false }));

  it.each(['http://mail.example', 'mail.example:25', 'SMTP//mail.example', ''])('refuse "%s"', (mailUrl) =>
    expect(() => optionsOf(mailUrl)).toThrow('MAIL_URL'),
  );
});

describe('the timeouts', () => {
  it('are bounded without a setting: no phase may take longer than the whole conversation', () => {
    const { connect, greeting, silence, whole } = timeoutsOf({ mailUrl: '', from });
    for (const part of [connect, greeting, silence]) expect(part).toBeLessThanOrEqual(whole);
    expect(whole).toBeLessThanOrEqual(60_000);
  });

  it('take over what is set and keep the rest', () => {
    const usual = timeoutsOf({ mailUrl: '', from });
    expect(timeoutsOf({ mailUrl: '', from, timeouts: { silence: 5 } })).toEqual({ ...usual, silence: 5 });
    const timed = connectionOptions({ mailUrl: 'smtp://mail.example:25', from, timeouts: { connect: 1, greeting: 2, silence: 3 } });
    expect(timed).toMatchObject({ connectionTimeout: 1, dnsTimeout: 1, greetingTimeout: 2, socketTimeout: 3 });
  });
});
