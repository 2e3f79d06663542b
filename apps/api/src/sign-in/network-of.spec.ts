import { describe, expect, it } from '@jest/globals';
import { networkOf } from './network-of.ts';

describe('the network of an address', () => {
  it.each([
    { address: '203.0.113.7', then: '203.0.113.7' },
    { address: '::ffff:203.0.113.7', then: '203.0.113.7' },
    { address: '::FFFF:203.0.113.7', then: '203.0.113.7' },
    { address: '2001:db8:1:2:3:4:5:6', then: '2001:db8:1:2::/64' },
    { address: '2001:0DB8:0001:0002::1', then: '2001:db8:1:2::/64' },
    { address: '2001:db8:1:2::', then: '2001:db8:1:2::/64' },
    { address: '2001:db8::1', then: '2001:db8:0:0::/64' },
    { address: '2001:db8::3:4:5:6', then: '2001:db8:0:0::/64' },
    { address: '::1', then: '0:0:0:0::/64' },
    { address: 'fe80::1%eth0', then: 'fe80:0:0:0::/64' },
    { address: 'unknown', then: 'unknown' },
    { address: '', then: '' },
  ])('$address is $then', ({ address, then }) => expect(networkOf(address)).toBe(then));
});
