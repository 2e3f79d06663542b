import { describe, expect, it } from '@jest/globals';
import { KeyRing, type Vault } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openDetail, withReason } from './audit-reason.ts';
import { readHead, sealHead } from './audit-head.ts';

const keys = new KeyRing(Buffer.alloc(32, 7));
const vaultOf = (centreId: string): Vault => keys.vaultOf(centreId, keys.newWrappedKey(centreId));
const inCentre = (vault: Vault): CentreTransaction => ({ vault }) as CentreTransaction;
const here = inCentre(vaultOf('here'));
const reason = 'Sagar is away';

describe('the reason of an entry', () => {
  it('is stored sealed beside the facts, and opened for a reader of the audit', () => {
    const stored = withReason(here, 'entry', { days: 3 }, reason);
    expect(Object.keys(stored)).toEqual(['days', 'sealedReason']);
    expect(JSON.stringify(stored)).not.toContain('Sagar');
    expect(openDetail(here, 'entry', stored)).toEqual({ days: 3, reason });
  });

  it('is not there when nobody gave one, and neither is a sealed one', () => {
    expect(withReason(here, 'entry', { days: 3 }, undefined)).toEqual({ days: 3 });
    expect(openDetail(here, 'entry', { days: 3 })).toEqual({ days: 3 });
  });

  it('may be empty, which is not the same as none', () =>
    expect(openDetail(here, 'entry', withReason(here, 'entry', {}, ''))).toEqual({ reason: '' }));

  it.each([
    { what: 'another entry', open: () => openDetail(here, 'other', withReason(here, 'entry', { days: 3 }, reason)) },
    { what: 'another centre', open: () => openDetail(inCentre(vaultOf('there')), 'entry', withReason(here, 'entry', { days: 3 }, reason)) },
    { what: 'a text that was never sealed', open: () => openDetail(here, 'entry', { days: 3, sealedReason: 'plain' }) },
    { what: 'a number', open: () => openDetail(here, 'entry', { days: 3, sealedReason: 7 }) },
    { what: 'nothing', open: () => openDetail(here, 'entry', { days: 3, sealedReason: null }) },
  ])('that was put there from $what is not shown, and the entry stays visible', ({ open }) =>
    expect(open()).toEqual({ days: 3, reason: null }),
  );
});

describe('the sealed end of a chain', () => {
  /** A transaction that stores one seal, and answers `seal` instead of it when it is given. */
  function storing(centreId: string, vault = vaultOf(centreId)) {
    const stored: { seal?: Buffer } = {};
    const upsert = ([row]: { seal: Buffer }[]) => Promise.resolve(void (stored.seal = row?.seal ?? Buffer.alloc(0)));
    const tx = { centreId, vault, table: () => ({ upsert }), row: () => Promise.resolve(stored.seal === undefined ? undefined : stored) };
    return { stored, tx: tx as unknown as CentreTransaction };
  }
  const head = { seq: 7, hash: 'abc' };

  it('is read as it was sealed', async () => {
    const { tx } = storing('here');
    await sealHead(tx, head);
    expect(await readHead(tx)).toEqual(head);
  });

  it('is unknown while nothing was sealed', async () => expect(await readHead(storing('here').tx)).toBeUndefined());

  it('is unknown when it was sealed in another centre', async () => {
    const vault = vaultOf('here');
    const [own, foreign] = [storing('here', vault), storing('there', vault)];
    await sealHead(foreign.tx, head);
    Object.assign(own.stored, foreign.stored);
    expect(await readHead(own.tx)).toBeUndefined();
  });

  it('is unknown when it was sealed with another key', async () => {
    const [own, forged] = [storing('here'), storing('here')];
    await sealHead(forged.tx, head);
    Object.assign(own.stored, forged.stored);
    expect(await readHead(own.tx)).toBeUndefined();
  });
});
