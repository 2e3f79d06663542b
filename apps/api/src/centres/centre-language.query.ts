import type { Language } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The language a centre names first: that of whoever is entered without one. */
export async function centreLanguage(tx: CentreTransaction): Promise<Language> {
  const row = await tx.row<{ language: Language }>('select languages[1] as language from platform.centres where id = $1 /* centre_id */');
  return row?.language ?? 'en';
}
