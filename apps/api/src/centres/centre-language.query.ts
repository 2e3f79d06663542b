import type { Language } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The language a centre names first: that of whoever is entered without one. */
export async function centreLanguage(tx: CentreTransaction): Promise<Language> {
  return (await tx.own()).languages[0] ?? 'en';
}
