import { isIPv6 } from 'node:net';

/**
 * The network an address counts for when guessing is slowed down: itself, but of IPv6 the /64, because a person with one such address has
 * 2^64 of them and would never have to wait. IPv4 written as IPv6 is IPv4.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return address;
  const [left = [], right = []] = plain.split('::').map((half) => half.split(':').filter((part) => part !== ''));
  const groups = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`;
}
