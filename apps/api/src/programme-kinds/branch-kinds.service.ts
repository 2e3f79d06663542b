import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { checkOverrides } from '@saath/domain/programmes';
import { httpRefusals } from '../http/http.refusals.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { branchChoices } from './branch-choices.query.ts';
import { BranchProgrammeRow } from './branch-programme.row.ts';
import type { SetKindOfBranchBody } from './kind.body.ts';
import { differencesOf } from './kind-settings.view.ts';
import type { KindOfBranchView } from './kind.view.ts';
import { kindFor } from './kinds-here.query.ts';
import { overridesOf } from './overrides-of.ts';

/** Sets what a branch does differently from its centre. */
@Injectable()
export class BranchKindsService {
  constructor(private readonly scope: TenantScope) {}

  set(code: string, branchId: string, seen: number, body: SetKindOfBranchBody): Promise<KindOfBranchView> {
    return this.scope.transaction(async (tx) => {
      await lockBranch(tx, branchId);
      const kind = await kindFor(tx, code);
      if (kind === undefined) throw notFound('programmes');
      const known = (await branchChoices(tx)).find((choice) => choice.kind === code && choice.branch_id === branchId);
      if (seen !== (known?.version ?? 0)) throw httpRefusals.stale();
      const overrides = { ...valueOf(checkOverrides(kind, overridesOf(body.overrides))) };
      const version = seen + 1;
      if (known === undefined) await tx.table(BranchProgrammeRow).insert([{ id: newId(), branchId, kind: code, overrides, version }]);
      else await tx.table(BranchProgrammeRow).update(known.id, { overrides, version }, seen);
      await tx.raise([happened('kind-set-for-branch', 'branch', branchId, { kind: code })]);
      return { branchId, overrides: differencesOf(overrides), version };
    });
  }
}

/** Locks a branch within reach, so that two first settings of one kind wait for each other; 404 for any other branch. */
async function lockBranch(tx: CentreTransaction, branchId: string): Promise<void> {
  const row = await tx.row(
    `select b.id from branches b where b.centre_id = $1 and b.id = $2 and ${reach.branches('b.id')} for no key update`,
    branchId,
  );
  if (row === undefined) throw notFound('branches');
}
