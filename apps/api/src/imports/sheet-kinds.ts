import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { checkMembers } from './check-members.ts';
import { checkTimetable, timetableColumns } from './check-timetable.ts';
import { commitMembers, summariseMembers } from './commit-members.ts';
import { commitTimetable } from './commit-timetable.ts';
import { loadKnownMembers, phonesElsewhere } from './known-members.query.ts';
import { memberColumns } from './member-entry.ts';
import { warningsOfCapacity } from './over-capacity.ts';
import type { SheetRow } from './read-sheet.ts';
import { headersOf, readRows } from './sheet-columns.ts';
import { hasErrors, SheetProblems, type SheetProblem } from './sheet-problem.ts';
import { summariseTimetable, type Summary } from './summarise-timetable.ts';
import { countryOf, loadSurroundings, type Surroundings } from './surroundings.query.ts';

export const importKinds = ['timetable', 'members'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A sheet checked against the centre as it is now. */
export interface CheckedSheet {
  readonly problems: readonly SheetProblem[];
  readonly summary: Summary;
  /** Writes the sheet; `step` receives the share done, 0 to 1. */
  readonly write: (step: (share: number) => void) => Promise<void>;
}
interface SheetKind {
  readonly columns: readonly string[];
  readonly check: (tx: CentreTransaction, sheet: readonly SheetRow[]) => Promise<CheckedSheet>;
}

/** What a row is read by: numbers are those of the country of its branch. */
const aroundRow =
  (surroundings: Surroundings) =>
  (cells: SheetRow['cells']): { readonly today: Surroundings['today']; readonly country: string } => ({
    today: surroundings.today,
    country: countryOf(surroundings, surroundings.branchNamed(cells.get('Branch') ?? '')),
  });

async function checkTimetableSheet(tx: CentreTransaction, sheet: readonly SheetRow[]): Promise<CheckedSheet> {
  const surroundings = await loadSurroundings(tx);
  const problems = new SheetProblems();
  const entries = await checkTimetable(await readRows(timetableColumns, sheet, problems, aroundRow(surroundings)), surroundings);
  return {
    problems: problems.inOrder,
    summary: summariseTimetable(entries),
    write: (step) => commitTimetable(tx, entries, surroundings, step),
  };
}

async function checkMembersSheet(tx: CentreTransaction, sheet: readonly SheetRow[]): Promise<CheckedSheet> {
  const around = await loadSurroundings(tx);
  const problems = new SheetProblems();
  const rows = await readRows(memberColumns, sheet, problems, aroundRow(around));
  const refs = rows.flatMap(({ values }) => values.ref ?? []);
  const knownMembers = await loadKnownMembers(tx, refs, around.today);
  const phones = [...rows.map(({ values }) => values.phone), ...[...knownMembers.values()].map(({ phone }) => phone)];
  const elsewhere = await phonesElsewhere(
    tx,
    phones.flatMap((phone) => phone ?? []),
    refs,
  );
  const surroundings = { ...around, knownMembers, phonesElsewhere: elsewhere };
  const entries = await checkMembers(rows, surroundings);
  return {
    problems: hasErrors(problems.all) ? problems.inOrder : [...problems.inOrder, ...warningsOfCapacity(entries)],
    summary: summariseMembers(entries, surroundings.today),
    write: (step) => commitMembers(tx, entries, surroundings, step),
  };
}

/** The sheets that can be imported: their columns, and how they are checked and written. */
export const sheetKinds: Readonly<Record<ImportKind, SheetKind>> = {
  timetable: { columns: headersOf(timetableColumns), check: checkTimetableSheet },
  members: { columns: headersOf(memberColumns), check: checkMembersSheet },
};

/** The columns of every kind, by which a sheet of another kind is recognised. */
export const sheetColumns = { timetable: sheetKinds.timetable.columns, members: sheetKinds.members.columns };
