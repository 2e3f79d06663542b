import { describe, expect, it } from '@jest/globals';
import { isExposed } from './exposed.ts';

describe('an installation', () => {
  it.each([
    ...['https://saath.example.org', 'http://saath.example.org:3000', 'http://203.0.113.7', 'http://172.32.0.1', 'http://[2001:db8::1]/'],
    ...['https://localhost.example.org', 'http://10.example.org', 'http://my.local.example.org', 'https://1.1.1.1'],
  ])('can be reached by strangers at %s', (url) => expect(isExposed(undefined, url)).toBe(true));

  it.each([
    ...[
      'http://localhost:3000',
      'https://localhost',
      'http://127.0.0.1:3000',
      'http://127.8.8.8',
      'http://[::1]:3000',
      'http://saath:3000',
    ],
    ...[
      'http://192.168.1.20:3000',
      'http://10.0.0.4',
      'http://172.31.255.1',
      'http://169.254.3.3',
      'http://[fd00::7]',
      'http://desk.local',
    ],
  ])('is among its own at %s, unless it says that it is in production', (url) => {
    expect(isExposed(undefined, url)).toBe(false);
    expect(isExposed('development', url)).toBe(false);
    expect(isExposed('production', url)).toBe(true);
  });
});
