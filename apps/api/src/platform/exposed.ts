import { BlockList, isIP } from 'node:net';

/** Addresses of this machine and of private networks (RFC 1122, 1918, 3927, 4193, 4291). */
const near = new BlockList();
near.addSubnet('127.0.0.0', 8, 'ipv4');
near.addSubnet('10.0.0.0', 8, 'ipv4');
near.addSubnet('172.16.0.0', 12, 'ipv4');
near.addSubnet('192.168.0.0', 16, 'ipv4');
near.addSubnet('169.254.0.0', 16, 'ipv4');
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');
near.addSubnet('fe80::', 10, 'ipv6');

/** A name without a dot, or with an ending that is never found on the internet (RFC 6761, RFC 6762, and `.internal` of ICANN). */
const nearName = /^[^.]+$|\.(?:localhost|local|internal|lan|test)$/i;

function isNear(url: string): boolean {
  const host = (URL.parse(url)?.hostname ?? '').replace(/^\[|\]$/g, '');
  const family = isIP(host);
  return family === 0 ? nearName.test(host) : near.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

/** Whether strangers may reach an installation: it says that it is in production, or people use it at an address of the internet. */
export const isExposed = (nodeEnv: string | undefined, publicUrl: string): boolean => nodeEnv === 'production' || !isNear(publicUrl);
