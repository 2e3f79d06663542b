import { setImmediate } from 'node:timers/promises';
import { paced } from '../platform/paced.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { execute, type Command, type Write } from '../tenancy/command.ts';
import { aroundRow, loadCentreFacts, type CentreFacts } from './centre-facts.query.ts';
import type { SheetRow } from './read-sheet.ts';
import {
  differencesOf,
  headersOf,
  readRows,
  type CheckedRow,
  type ComparedFacts,
  type Differences,
  type SheetColumns,
} from './sheet-columns.ts';
import { hasErrors, SheetProblems, type SheetProblem } from './sheet-problem.ts';

/** Counts that the console shows before and after a commit. */
export type Summary = Readonly<Record<string, number>>;

/** An entry of a row without faults, beside the record that it names; null where it names none, so that a record is made. */
interface EntryOf<Known> {
  readonly known: Known | null;
}

/** The contract of a kind of sheet: its columns, how a row becomes an entry, and the commands that the entry asks of the owning slices. */
export interface SheetSpec<Columns extends SheetColumns, Known, Entry extends EntryOf<Known>, Facts, Means> {
  readonly columns: Columns;
  /** The facts that are compared with the record: the columns, and what follows from several of them. */
  readonly compared: ComparedFacts<Known, Entry>;
  /** The column and the text by which a row names its record. A second row with the same text is at fault. */
  readonly key: {
    readonly column: keyof Columns & string;
    readonly of: (row: CheckedRow<Columns>) => string | null;
    readonly fault: string;
  };
  /** Loads what the rows are checked against. */
  readonly load: (tx: CentreTransaction, rows: readonly CheckedRow<Columns>[], centre: CentreFacts) => Promise<Facts>;
  /** Names the faults of a row, and answers what it says when nothing prevents that. */
  readonly entryOf: (row: CheckedRow<Columns>, facts: Facts) => Entry | undefined;
  /** Warnings that only a whole sheet without errors gives. */
  readonly doubts: (entries: readonly Entry[], tx: CentreTransaction, facts: Facts) => Promise<readonly SheetProblem[]>;
  readonly count: (entries: readonly Entry[], facts: Facts) => Summary;
  /** Opens or locks what the commands of all entries need. */
  readonly prepare: (tx: CentreTransaction, entries: readonly Entry[], facts: Facts) => Promise<Means>;
  readonly create: (entry: Entry, means: Means) => readonly Command[];
  /** The commands of each part of a row, in the order in which they are given. */
  readonly change: Readonly<Record<string, (entry: Entry, known: Known, means: Means, differences: Differences) => readonly Command[]>>;
  /** The functions that write the commands, in the order of what refers to what. */
  readonly writers: readonly Write<never>[];
  /** How many rows are written and announced together; requests of others are answered in between. */
  readonly rowsAtOnce: number;
  /** Writes what only the whole sheet shows. The reason is that of what the person who commits decides on. */
  readonly finish?: (tx: CentreTransaction, entries: readonly Entry[], reason: string) => Promise<void>;
}

/** A sheet checked against the centre as it is now. */
export interface CheckedSheet {
  readonly problems: readonly SheetProblem[];
  /** Warnings that only the whole sheet gives; none while it has errors. */
  readonly doubts: () => Promise<readonly SheetProblem[]>;
  readonly summary: Summary;
  /** Writes the sheet, for a reason where it decides on something; `step` receives the share done, 0 to 1. */
  readonly write: (reason: string, step: (share: number) => void) => Promise<void>;
}

/** An entry that changes something: it makes a record, or differs from the one on record. */
interface Changed<Entry> {
  readonly entry: Entry;
  readonly differences: Differences;
}

/** A kind of sheet on the one path of all kinds: read, check, compare, count, write. */
export class SheetKind<Columns extends SheetColumns, Known, Entry extends EntryOf<Known>, Facts, Means> {
  readonly columns: readonly string[];

  constructor(private readonly spec: SheetSpec<Columns, Known, Entry, Facts, Means>) {
    this.columns = headersOf(spec.columns);
  }

  async check(tx: CentreTransaction, sheet: readonly SheetRow[]): Promise<CheckedSheet> {
    const { columns, load, count, doubts, prepare, finish } = this.spec;
    const centre = await loadCentreFacts(tx);
    const problems = new SheetProblems();
    const rows = await readRows(columns, sheet, problems, aroundRow(centre));
    const facts = await load(tx, rows, centre);
    const entries = await this.entriesOf(rows, facts);
    const changed = await this.changedAmong(entries);
    return {
      problems: problems.inOrder,
      doubts: async () => (hasErrors(problems.all) ? [] : doubts(entries, tx, facts)),
      summary: { ...count(entries, facts), ...countChanges(entries, changed) },
      write: async (reason, step) => {
        await this.write(tx, changed, await prepare(tx, entries, facts), step);
        await finish?.(tx, entries, reason);
        step(1);
      },
    };
  }

  /** The commands of an entry: those that make its record, or those of each part in which it differs. */
  commandsOf(entry: Entry, means: Means, differences: Differences = this.differencesOf(entry)): readonly Command[] {
    const { known } = entry;
    const { create, change } = this.spec;
    if (known === null) return create(entry, means);
    return Object.entries(change).flatMap(([part, decide]) => (differences.has(part) ? decide(entry, known, means, differences) : []));
  }

  /** The entries of the rows without a fault. */
  private async entriesOf(rows: readonly CheckedRow<Columns>[], facts: Facts): Promise<readonly Entry[]> {
    const { key, entryOf } = this.spec;
    const seen = new Set<string>();
    const entries: Entry[] = [];
    for await (const row of paced(rows)) {
      const text = key.of(row);
      if (text !== null && seen.has(text)) row.wrong(key.column, key.fault);
      else if (text !== null) seen.add(text);
      const entry = entryOf(row, facts);
      if (entry !== undefined && !row.isFaulty) entries.push(entry);
    }
    return entries;
  }

  private differencesOf(entry: Entry): Differences {
    return entry.known === null ? new Map() : differencesOf(this.spec.compared, entry, entry.known);
  }

  private async changedAmong(entries: readonly Entry[]): Promise<readonly Changed<Entry>[]> {
    const changed: Changed<Entry>[] = [];
    for await (const entry of paced(entries)) {
      const differences = this.differencesOf(entry);
      if (entry.known === null || differences.size > 0) changed.push({ entry, differences });
    }
    return changed;
  }

  /** Writes a few rows at a time: the owning slices write the commands, then their events are raised. */
  private async write(
    tx: CentreTransaction,
    changed: readonly Changed<Entry>[],
    means: Means,
    step: (share: number) => void,
  ): Promise<void> {
    const { writers, rowsAtOnce } = this.spec;
    for (let start = 0; start < changed.length; start += rowsAtOnce) {
      const some = changed.slice(start, start + rowsAtOnce);
      const commands = some.flatMap(({ entry, differences }) => this.commandsOf(entry, means, differences));
      await execute(tx, commands, { order: writers, inBulk: true });
      step((start + some.length) / (changed.length + 1));
      await setImmediate();
    }
  }
}

function countChanges<Known>(entries: readonly EntryOf<Known>[], changed: readonly unknown[]): Summary {
  const created = entries.filter(({ known }) => known === null).length;
  return { created, updated: changed.length - created, unchanged: entries.length - changed.length };
}
