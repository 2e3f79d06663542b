import { describe, expect, it } from '@jest/globals';
import { ConfigProblem } from '../platform/config.ts';
import { refuseExposed } from './refuse-exposed.ts';

const own = { SAATH_DEMO: 'off', MAIL_URL: 'smtp://mail.example.org' };
const starting = (env: Readonly<Record<string, string>>) => () => refuseExposed(env);

describe('starting where strangers reach the installation', () => {
  it.each([
    { NODE_ENV: 'production', PUBLIC_URL: 'https://saath.example.org' },
    { NODE_ENV: 'production' },
    { PUBLIC_URL: 'https://saath.example.org' },
    { PUBLIC_URL: 'http://203.0.113.7:3000' },
  ])('is refused with the demo, with the local mailbox, and with both: %j', (exposing) => {
    expect(starting({ ...own, ...exposing })).not.toThrow();
    expect(starting({ ...own, ...exposing, SAATH_DEMO: 'on' })).toThrow(/^The demo does not start .* Set SAATH_DEMO=off/);
    expect(starting({ ...own, ...exposing, MAIL_URL: '' })).toThrow(/^The local mailbox does not start .* Set MAIL_URL/);
    expect(starting(exposing)).toThrow(ConfigProblem);
    expect(starting(exposing)).toThrow(/The demo .*\nThe local mailbox /);
  });

  it.each([{}, { NODE_ENV: '' }, { NODE_ENV: 'development', PUBLIC_URL: '' }, { PUBLIC_URL: 'http://192.168.1.20:3000' }])(
    'is no matter of %j',
    (env) => expect(starting(env)).not.toThrow(),
  );
});
