import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readProofCode } from '@saath/domain/proofs';
import { newId } from '../platform/new-id.ts';
import { KeyRing } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { ProofCodes } from './proof-codes.ts';

const masterKey = randomBytes(32);
const codes = new ProofCodes(new KeyRing(masterKey));
const others = new ProofCodes(new KeyRing(randomBytes(32)));
const id = '0190a000-0000-7000-8000-000000000000';

describe('the code of a stored proof', () => {
  it('is the same after every start, and another one with another master key', () => {
    expect(new ProofCodes(new KeyRing(masterKey)).of(id)).toBe(codes.of(id));
    expect(others.of(id)).not.toBe(codes.of(id));
  });

  it('is a code that people can type', () => expect(readProofCode(codes.of(id).toLowerCase())).toBe(codes.of(id)));

  it('is another one for each proof, also for those made in one millisecond', () => {
    const made = Array.from({ length: 1_000 }, () => codes.of(newId()));
    expect(new Set(made).size).toBe(1_000);
    expect(new Set(made.map((code) => code.slice(0, 4))).size).toBeGreaterThan(950);
  });
});

describe('the index of a code', () => {
  it('is that of the code alone, and is not made without the master key', () => {
    const index = codes.indexOf(codes.of(id));
    expect(index.equals(codes.indexOf(codes.of(id)))).toBe(true);
    expect(index.equals(others.indexOf(codes.of(id)))).toBe(false);
    expect(index.toString('latin1')).not.toContain(codes.of(id));
  });

  it('is stored in place of the code', async () => {
    const stored: (readonly unknown[])[] = [];
    const rows = (_sql: string, ...values: readonly unknown[]) => {
      stored.push(values);
      return Promise.resolve([]);
    };
    await codes.add({ rows } as unknown as CentreTransaction, id);
    expect(stored).toEqual([[codes.indexOf(codes.of(id)), id]]);
  });
});
