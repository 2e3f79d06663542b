import { describe, expect, it } from '@jest/globals';
import { checkedAddress } from './checked-address.ts';

describe('the address of a code that is checked', () => {
  it.each([
    { url: '/v/7K2Q-M94D', then: '/v/7K2Q-M94D', what: 'stays as it is typed' },
    { url: '/v/7k2q%20m94d?lang=hi', then: '/v/7k2q%20m94d?lang=hi', what: 'keeps its spaces and its language' },
    { url: `/v/${'x'.repeat(5000)}?lang=mr`, then: `/v/${'x'.repeat(40)}?lang=mr`, what: 'is cut where it is far too long' },
    { url: `/v/${'%F0%9F%98%80'.repeat(60)}`, then: `/v/${'%F0%9F%98%80'.repeat(40)}`, what: 'is cut between signs, not within one' },
    { url: '/v/%zz%', then: '/v/%25zz%25', what: 'is taken as it is where it cannot be read' },
    { url: '/v/7K2Q/M94D', then: '/v/7K2Q%2FM94D', what: 'is one part of the path' },
  ])('$what', ({ url, then }) => expect(checkedAddress(url)).toBe(then));

  it.each(['/v', '/v?code=7K2Q', '/v/', '/v/?lang=hi', '/visits/%zz', '/api/v1/v/x/y', `/${'x'.repeat(500)}`])(
    'is no address of another page: %s',
    (url) => expect(checkedAddress(url)).toBe(url),
  );
});
