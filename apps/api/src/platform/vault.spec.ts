import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyRing, Vault, VaultProblem } from './vault.ts';

const place = { table: 'members', column: 'phone', id: 'a' };

describe('sealing a field', () => {
  it('opens at its place to what was sealed, whatever it was', () => {
    const vault = new Vault(randomBytes(32));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => vault.open(vault.seal(text, place), place) === text));
  });

  it('never seals the same text to the same bytes', () => {
    const vault = new Vault(randomBytes(32));
    expect(vault.seal('x', place).equals(vault.seal('x', place))).toBe(false);
  });

  it.each([
    { moved: 'another row', to: { ...place, id: 'b' } },
    { moved: 'another column', to: { ...place, column: 'email' } },
    { moved: 'another table', to: { ...place, table: 'relatives' } },
  ])('does not open in $moved', ({ to }) => {
    const vault = new Vault(randomBytes(32));
    expect(() => vault.open(vault.seal('x', place), to)).toThrow(VaultProblem);
  });

  it.each([
    { how: 'a changed bit', change: (sealed: Buffer) => Buffer.concat([sealed.subarray(0, -1), Buffer.from([(sealed.at(-1) ?? 0) ^ 1])]) },
    { how: 'an unknown key version', change: (sealed: Buffer) => Buffer.concat([Buffer.from([9]), sealed.subarray(1)]) },
    { how: 'nothing left', change: () => Buffer.alloc(0) },
  ])('does not open after $how', ({ change }) => {
    const vault = new Vault(randomBytes(32));
    expect(() => vault.open(change(vault.seal('x', place)), place)).toThrow(VaultProblem);
  });
});

describe('finding without reading', () => {
  it('gives the same index for the same value, and another for another value, purpose or centre', () => {
    const vault = new Vault(randomBytes(32));
    const index = vault.blindIndex('phone', '+919026773546');
    expect(index.equals(vault.blindIndex('phone', '+919026773546'))).toBe(true);
    expect(index.equals(vault.blindIndex('phone', '+919026773547'))).toBe(false);
    expect(index.equals(vault.blindIndex('email', '+919026773546'))).toBe(false);
    expect(index.equals(new Vault(randomBytes(32)).blindIndex('phone', '+919026773546'))).toBe(false);
  });
});

describe('keys of centres', () => {
  it('unwraps a centre key only for its centre and only with the master key that made it', () => {
    const master = randomBytes(32);
    const wrapped = new KeyRing(master).newWrappedKey('centre-a');
    const sealed = new KeyRing(master).vaultOf('centre-a', wrapped).seal('x', place);
    expect(new KeyRing(master).vaultOf('centre-a', wrapped).open(sealed, place)).toBe('x');
    expect(() => new KeyRing(master).vaultOf('centre-b', wrapped)).toThrow(VaultProblem);
    expect(() => new KeyRing(randomBytes(32)).vaultOf('centre-a', wrapped)).toThrow(VaultProblem);
  });
});

describe('a ciphertext that was tampered with', () => {
  const vault = new Vault(randomBytes(32));
  const sealed = vault.seal('+919026773546', place);

  it('does not open after a change of any single byte', () => {
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 0x40;
      expect(() => vault.open(changed, place)).toThrow(VaultProblem);
    }
  });

  it('does not open when it was cut to any shorter length, or made longer', () => {
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => vault.open(sealed.subarray(0, length), place)).toThrow(VaultProblem);
    expect(() => vault.open(Buffer.concat([sealed, Buffer.alloc(1)]), place)).toThrow(VaultProblem);
    expect(vault.open(sealed, place)).toBe('+919026773546');
  });

  it('does not open with the nonce of another ciphertext', () => {
    const other = vault.seal('+919026773546', place);
    expect(() => vault.open(Buffer.concat([sealed.subarray(0, 1), other.subarray(1, 13), sealed.subarray(13)]), place)).toThrow(
      VaultProblem,
    );
  });

  it('says nothing of its content in the error', () => {
    const message = (() => {
      try {
        return vault.open(sealed, { ...place, id: 'b' });
      } catch (error) {
        return String(error);
      }
    })();
    expect(message).toMatch(/^Error: A ciphertext could not be opened/);
    expect(message).not.toContain('919026773546');
  });
});

describe('the token of a one-time link', () => {
  it('follows from the master key and the id of the link, and from nothing else', () => {
    const master = randomBytes(32);
    const token = new KeyRing(master).linkToken('link-a');
    expect(new KeyRing(master).linkToken('link-a')).toBe(token);
    expect(new KeyRing(master).linkToken('link-b')).not.toBe(token);
    expect(new KeyRing(randomBytes(32)).linkToken('link-a')).not.toBe(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });
});

describe('the platform and the centres', () => {
  it('cannot open the fields of each other', () => {
    const ring = new KeyRing(randomBytes(32));
    const [first, second] = ['centre-a', 'centre-b'].map((id) => ring.vaultOf(id, ring.newWrappedKey(id)));
    const sealed = ring.platform.seal('x', place);
    expect(ring.platform.open(sealed, place)).toBe('x');
    for (const vault of [first, second]) expect(() => vault?.open(sealed, place)).toThrow(VaultProblem);
    expect(() => second?.open(first?.seal('x', place) ?? Buffer.alloc(0), place)).toThrow(VaultProblem);
  });
});
