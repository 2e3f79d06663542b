import { describe, expect, it } from '@jest/globals';
import { processorTimeOf } from '../testing/processor-time.ts';
import { hashPassword, verifyPassword } from './password.ts';

describe('a password', () => {
  it('is kept as argon2id with the memory, the passes and the lanes of the house, and another salt each time', async () => {
    const [first, second] = [await hashPassword('a good long password'), await hashPassword('a good long password')];
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(second).not.toBe(first);
  });

  it('matches itself and nothing else', async () => {
    const stored = await hashPassword('a good long password');
    expect(await verifyPassword(stored, 'a good long password')).toBe(true);
    expect(await verifyPassword(stored, 'A good long password')).toBe(false);
  });

  it.each([
    { account: 'nobody has', stored: undefined },
    { account: 'has no password yet', stored: null },
  ])('of an account that $account never matches, also not the placeholder, and takes the same work', async ({ stored }) => {
    expect(await verifyPassword(stored, 'nobody')).toBe(false);
    const real = await hashPassword('nobody');
    const costOf = (hash: string | null | undefined): Promise<number> =>
      processorTimeOf(async () => {
        for (let times = 0; times < 5; times += 1) await verifyPassword(hash, 'another');
      });
    // A guess that skipped the hash would cost a hundredth.
    expect(await costOf(stored)).toBeGreaterThan((await costOf(real)) / 5);
  });
});
