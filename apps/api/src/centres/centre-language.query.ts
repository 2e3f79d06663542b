import type { Language } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The first language of the centre: the default of a person or group that is registered without a language. */
export async function centreLanguage(tx: CentreTransaction): Promise<Language> {
  return (await tx.own()).languages[0] ?? 'en';
}
