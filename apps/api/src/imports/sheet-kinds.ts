import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { checkMembers } from './check-members.ts';
import { checkTimetable, timetableColumns } from './check-timetable.ts';
import { commitMembers, summariseMembers } from './commit-members.ts';
import { commitTimetable } from './commit-timetable.ts';
import { loadKnownMembers, phonesElsewhere } from './known-members.query.ts';
import { memberColumns } from './member-entry.ts';
import { readPhone } from '../platform/phone.ts';
import type { SheetRow } from './read-sheet.ts';
import { SheetProblems, type SheetProblem } from './sheet-problem.ts';
import { summariseTimetable, type Summary } from './summarise-timetable.ts';
import { countryOf, loadSurroundings } from './surroundings.query.ts';

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

async function checkTimetableSheet(tx: CentreTransaction, sheet: readonly SheetRow[]): Promise<CheckedSheet> {
  const surroundings = await loadSurroundings(tx);
  const problems = new SheetProblems();
  const entries = await checkTimetable(sheet, surroundings, problems);
  return {
    problems: problems.all,
    summary: summariseTimetable(entries),
    write: (step) => commitTimetable(tx, entries, surroundings, step),
  };
}

async function checkMembersSheet(tx: CentreTransaction, sheet: readonly SheetRow[]): Promise<CheckedSheet> {
  const refs = sheet.flatMap(({ cells }) => cells.get('Ref') ?? []);
  const around = await loadSurroundings(tx);
  const knownMembers = await loadKnownMembers(tx, refs, around.today);
  const given = sheet.flatMap(
    ({ cells }) => readPhone(cells.get('Phone') ?? '', countryOf(around, around.branchNamed(cells.get('Branch') ?? ''))) ?? [],
  );
  const phones = [...given, ...[...knownMembers.values()].flatMap(({ phone }) => phone ?? [])];
  const surroundings = { ...around, knownMembers, phonesElsewhere: await phonesElsewhere(tx, phones, refs) };
  const problems = new SheetProblems();
  const entries = await checkMembers(sheet, surroundings, problems);
  return {
    problems: problems.all,
    summary: summariseMembers(entries, surroundings.today),
    write: (step) => commitMembers(tx, entries, surroundings, step),
  };
}

/** The sheets that can be imported: their columns, and how they are checked and written. */
export const sheetKinds: Readonly<Record<ImportKind, SheetKind>> = {
  timetable: { columns: timetableColumns, check: checkTimetableSheet },
  members: { columns: memberColumns, check: checkMembersSheet },
};

/** The columns of every kind, by which a sheet of another kind is recognised. */
export const sheetColumns = { timetable: timetableColumns, members: memberColumns };
