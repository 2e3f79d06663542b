import { describe, expect, it } from '@jest/globals';
import { cookieName, hashOfToken, newToken } from './sign-in-token.ts';

describe('the token of a sign-in', () => {
  it('has 256 bits that nobody can guess, and needs no escaping in a cookie', () => {
    const made = Array.from({ length: 50 }, newToken);
    expect(new Set(made).size).toBe(made.length);
    for (const token of made) expect(token).toMatch(/^[\w-]{43}$/);
  });

  it('is found again by its hash, which does not show it', () => {
    const token = newToken();
    const hash = hashOfToken(token);
    expect(hash).toHaveLength(32);
    expect(hashOfToken(token).equals(hash)).toBe(true);
    expect(hash.toString('base64url')).not.toBe(token);
  });

  it.each(['', 'a', `${newToken()} `])('has another hash than %j', (other) =>
    expect(hashOfToken(other).equals(hashOfToken(newToken()))).toBe(false),
  );
});

describe('the cookie of the console', () => {
  it.each([
    { secure: true, then: '__Host-saath' },
    { secure: false, then: 'saath' },
  ])('over https ($secure) is $then: no other host or path may set it', ({ secure, then }) => expect(cookieName(secure)).toBe(then));
});
