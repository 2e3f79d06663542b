import { ConfigProblem } from '../platform/config.ts';
import { VaultProblem, type KeyRing } from '../platform/vault.ts';
import type { ReadPlatform } from '../tenancy/tenancy.module.ts';

/** The database was encrypted with another master key: nothing in it could be read, and what is written now could not be read later. */
export class OtherMasterKey extends ConfigProblem {
  constructor(options: ErrorOptions) {
    super('SAATH_MASTER_KEY is not the key that this database was encrypted with. Put the right master key back.', options);
  }
}

/** Tries the master key on the oldest address on record; a database in which nobody is on record takes any key. */
export async function refuseOtherKey(read: ReadPlatform, keys: KeyRing): Promise<void> {
  const [oldest] = await read<{ id: string; email_cipher: Buffer }>(
    'select id, email_cipher from platform.users where email_cipher is not null order by created_at limit 1',
  );
  if (oldest === undefined) return;
  try {
    keys.platform.open(oldest.email_cipher, { table: 'users', column: 'email', id: oldest.id });
  } catch (error) {
    if (error instanceof VaultProblem) throw new OtherMasterKey({ cause: error });
    throw error;
  }
}
