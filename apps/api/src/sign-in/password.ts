import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, two passes, one lane: OWASP's minimum for interactive sign-in (Password Storage Cheat Sheet, 2024). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobodysHash: Promise<string> | undefined;

/** Checks a password. For an account that does not exist or has none, the same work is done and the answer is no, so that timing tells nothing. */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody');
  const matches = await verify(stored ?? (await nobodysHash), password);
  return matches && stored !== null && stored !== undefined;
}
