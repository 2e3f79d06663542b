import { Injectable } from '@nestjs/common';
import { happened, isBefore, saysAWord, type Instant } from '@saath/domain/kernel';
import { toDate, toInstant } from '../platform/clock.ts';
import { Logger } from '../platform/logger.ts';
import { newId } from '../platform/new-id.ts';
import type { Refusal } from '../platform/refusal.ts';
import type { UploadedFile } from '../http/upload.ts';
import { branchesLock } from '../branches/branches.repository.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { CommitBody } from './commit.body.ts';
import type { ImportRow } from './import.row.ts';
import { importView, type ImportView } from './import.view.ts';
import { importsRefusals } from './imports.refusals.ts';
import { ImportsRepository } from './imports.repository.ts';
import { readSheet } from './read-sheet.ts';
import { nameOf, storedFile, storedText } from './stored-file.ts';
import { sheetColumns, sheetKinds, type ImportKind } from './sheet-kinds.ts';
import { hasErrors, type SheetProblem } from './sheet-problem.ts';

const sheetPlace = (id: string) => ({ table: 'imports', column: 'sheet', id });

const longestColumn = 60;
const unknownColumn = (column: string): SheetProblem => ({
  row: 1,
  column: column.slice(0, longestColumn),
  code: 'column-unknown',
  severity: 'warning',
});

/** How a commit ended: the sheet is written, or the commit is refused for a reason and the import becomes something else. */
type Outcome = 'written' | { readonly reason: Refusal; readonly becomes: Parameters<ImportsRepository['change']>[2] };
const faulty = (problems: readonly SheetProblem[]): Outcome => ({
  reason: importsRefusals.hasErrors(),
  becomes: { state: 'failed', progressDone: 0, problems: [...problems], sheetCipher: null },
});

/** Sheets in two steps: a dry run that names every fault and writes nothing, then a commit that writes all or nothing. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly imports: ImportsRepository,
    private readonly logger: Logger,
  ) {}

  async check(kind: ImportKind, file: UploadedFile): Promise<ImportView> {
    const sheet = sheetKinds[kind];
    const { rows, unknown } = await readSheet(file.bytes, sheet.columns, sheetColumns);
    return this.scope.transaction(async (tx) => {
      const { problems: ofRows, doubts, summary } = await sheet.check(tx, rows);
      const problems = [...ofRows, ...(await doubts())];
      const id = newId();
      await this.imports.dropSheets(tx, oldestStored(tx.now));
      await this.imports.add(tx, {
        id,
        kind,
        state: 'checked',
        // A sheet with errors can never be committed and is not stored: the corrected sheet is another file.
        sheetCipher: hasErrors(problems) ? null : tx.vault.seal(storedText(file), sheetPlace(id)),
        rows: rows.length,
        progressDone: 0,
        summary,
        problems: [...unknown.map(unknownColumn), ...problems],
        uploadedBy: tx.actor.kind === 'system' ? id : tx.actor.userId,
        createdAt: toDate(tx.now),
        committedAt: null,
        version: 1,
      });
      await tx.raise([happened('import-checked', 'import', id, { kind, file: nameOf(file), rows: rows.length })]);
      return importView(await this.imports.find(tx, id));
    });
  }

  find(id: string): Promise<ImportView> {
    return this.scope.transaction(async (tx) => importView(await this.imports.find(tx, id)));
  }

  /** Writes a checked sheet, all or nothing. A committed import answers as it is; a commit that a crash cut short may be sent again. */
  async commit(id: string, given: CommitBody): Promise<ImportView> {
    const opened = await this.scope.transaction((tx) => this.open(tx, id));
    if (opened.state === 'committed') return opened;
    const outcome = await this.attempt(id, given);
    if (outcome === 'written') return this.find(id);
    const now = await this.settle(id, outcome.becomes);
    if (now.state === 'committed') return now;
    throw outcome.reason;
  }

  private async attempt(id: string, given: CommitBody): Promise<Outcome> {
    const steps: Promise<void>[] = [];
    try {
      return await this.scope.transaction((tx) => this.write(tx, id, given, steps));
    } catch (error) {
      await this.settle(id, { state: 'failed', progressDone: 0 });
      throw error;
    } finally {
      await Promise.allSettled(steps);
    }
  }

  /**
   * Marks the import as being written. The row is locked first, because another commit of the sheet may be ending: the state that it
   * stores is the answer, and is never overwritten.
   */
  private async open(tx: CentreTransaction, id: string): Promise<ImportView> {
    const found = await this.imports.lockRow(tx, id);
    if (found.state === 'committed') return importView(found);
    if (hasErrors(found.problems)) throw importsRefusals.hasErrors();
    const isOver = isBefore(toInstant(found.createdAt), oldestStored(tx.now));
    if (found.sheetCipher === null || isOver) throw importsRefusals.sheetExpired();
    await this.imports.change(tx, id, { state: 'committing', version: found.version + 1 });
    return importView(found);
  }

  /** Checks the sheet once more, because the centre may have changed since, and writes it. */
  private async write(tx: CentreTransaction, id: string, { reason }: CommitBody, steps: Promise<void>[]): Promise<Outcome> {
    // Another commit of the same sheet is under way: its outcome is the answer.
    if (!(await this.imports.lock(tx, { importId: id }))) return 'written';
    if (!(await this.imports.lock(tx, 'centre'))) return { reason: importsRefusals.busy(), becomes: { state: 'checked' } };
    // Branches are unique among all: none is added between the check and the writing.
    await tx.lock(branchesLock);
    const found = await this.imports.find(tx, id);
    if (found.state === 'committed') return 'written';
    if (hasErrors(found.problems)) return faulty(found.problems);
    if (found.sheetCipher === null) throw importsRefusals.sheetExpired();
    const sheet = sheetKinds[found.kind as ImportKind];
    const { name, bytes } = storedFile(tx.vault.open(found.sheetCipher, sheetPlace(id)));
    const { rows } = await readSheet(bytes, sheet.columns);
    const { problems, summary, write } = await sheet.check(tx, rows);
    if (hasErrors(problems)) return faulty(problems);
    await write(reason === undefined || !saysAWord(reason) ? name : reason, (share) => {
      if (share < 1) steps.push(this.report(id, share));
    });
    await this.imports.change(tx, id, committed(tx, found, summary));
    await tx.raise([happened('import-committed', 'import', id, { ...summary, kind: found.kind, file: name })]);
    return 'written';
  }

  /** Reports the progress. Progress is best effort: a report that fails must not end the process while the sheet is still being written. */
  private report(id: string, share: number): Promise<void> {
    return this.scope.transaction((tx) => this.imports.progress(tx, id, share)).catch((error: unknown) => this.logger.failure(error));
  }

  /**
   * Stores the outcome of a commit that wrote nothing, and answers the import. While another commit writes the sheet, or after one has
   * written it, the outcome of that other commit counts.
   */
  private settle(id: string, values: Parameters<ImportsRepository['change']>[2]): Promise<ImportView> {
    return this.scope.transaction(async (tx) => {
      const isOurs = await this.imports.lock(tx, { importId: id });
      const found = await this.imports.lockRow(tx, id);
      if (isOurs && found.state === 'committing') await this.imports.change(tx, id, values);
      return importView(found);
    });
  }
}

/** A dry run that nobody commits within a week is about a centre that has changed since; its sheet is full of people and goes. */
const daysStored = 7;
const oldestStored = (now: Instant): Instant => now.subtract({ hours: daysStored * 24 });

/** The text of a committed sheet is deleted: its facts are on record now, and a copy would be one more place to leak them. */
const committed = (tx: CentreTransaction, { rows, version }: ImportRow, summary: Readonly<Record<string, number>>) => ({
  state: 'committed',
  sheetCipher: null,
  progressDone: rows,
  summary,
  committedAt: toDate(tx.now),
  version: version + 1,
});
