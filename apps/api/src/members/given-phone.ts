import { branchCountry } from '../branches/branch-country.query.ts';
import { readPhone } from '../platform/phone.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { membersRefusals } from './members.refusals.ts';

/**
 * The phone number in E.164, read in the country of the branch of its owner; null for a number that is missing or taken away. A text that is
 * no number there is refused with the path of its field and the country.
 */
export async function givenPhone(tx: CentreTransaction, branchId: string, phone: string | null | undefined): Promise<string | null> {
  if (phone === undefined || phone === null || phone === '') return null;
  const country = await branchCountry(tx, branchId);
  const number = readPhone(phone, country);
  if (number === undefined) throw membersRefusals.phoneInvalid(country);
  return number;
}
