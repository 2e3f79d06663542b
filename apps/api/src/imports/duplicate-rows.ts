import type { DuplicateReason } from '@saath/domain/members';
import { duplicatesOf } from '../members/alike-members.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { MemberEntry } from './member-entry.ts';
import type { SheetProblem } from './sheet-problem.ts';

const columnOf = (reason: DuplicateReason | undefined): string => {
  if (reason === 'same-phone') return 'Phone';
  return reason === 'same-email' ? 'E-mail' : 'Name';
};

/**
 * A warning of each new person of a sheet who is likely to be on record already. A number that is shared and nothing else has a warning of
 * its own; people within the sheet are told apart by their references.
 */
export async function warningsOfDuplicates(tx: CentreTransaction, entries: readonly MemberEntry[]): Promise<readonly SheetProblem[]> {
  const added = entries.filter(({ known }) => known === null);
  const candidates = added.map(({ legalName, preferredName: alias, phone, email, birthYear }) => ({
    alias,
    legalName,
    phone,
    email,
    birthYear,
  }));
  const found = await duplicatesOf(tx, candidates);
  return added.flatMap(({ row }, place): SheetProblem[] => {
    const likely = (found[place] ?? []).find(({ known, reasons }) => known.isInReach && reasons.join() !== 'same-phone');
    if (likely === undefined) return [];
    const params = { code: likely.known.code };
    return [{ row, column: columnOf(likely.reasons[0]), code: 'likely-duplicate', severity: 'warning', params }];
  });
}
