import { membersSheet } from './members-sheet.ts';
import type { CheckedSheet } from './sheet-kind.ts';
import type { SheetRow } from './read-sheet.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { timetableSheet } from './timetable-sheet.ts';

export const importKinds = ['timetable', 'members'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A kind of sheet as the service uses it. */
interface CheckedKind {
  readonly columns: readonly string[];
  check(tx: CentreTransaction, sheet: readonly SheetRow[]): Promise<CheckedSheet>;
}

/** The sheets that can be imported. */
export const sheetKinds: Readonly<Record<ImportKind, CheckedKind>> = { timetable: timetableSheet, members: membersSheet };

/** The columns of every kind, by which a sheet of another kind is recognised. */
export const sheetColumns = { timetable: timetableSheet.columns, members: membersSheet.columns };
