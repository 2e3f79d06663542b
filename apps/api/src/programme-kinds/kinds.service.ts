import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import { setProgramme, type ProgrammeOverrides } from '@saath/domain/programmes';
import { allKinds, kindOf } from './installed-kinds.ts';
import { offeredKinds } from './offered-kinds.query.ts';
import { newId } from '../platform/new-id.ts';
import { httpRefusals } from '../http/http.refusals.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { EnabledProgrammeRow } from './enabled-programme.row.ts';
import type { SetKindBody } from './kind.body.ts';
import { writeChoices } from './write-choices.ts';
import { kindView, type KindChoice, type KindView } from './kind.view.ts';

interface ChoiceRecord {
  readonly id: string;
  readonly kind: string;
  readonly enabled: boolean;
  readonly overrides: ProgrammeOverrides;
  readonly version: number;
}

@Injectable()
export class KindsService {
  constructor(private readonly scope: TenantScope) {}

  list(): Promise<KindView[]> {
    return this.scope.transaction(async (tx) => {
      const choices = new Map((await this.choices(tx)).map((choice) => [choice.kind, choice]));
      const offered = await offeredKinds(tx);
      const untouched = (code: string): KindChoice => ({ enabled: offered.has(code), overrides: {}, version: 0 });
      return allKinds().map((kind) => kindView(kind, choices.get(kind.code) ?? untouched(kind.code)));
    });
  }

  set(code: string, seen: number, body: SetKindBody): Promise<KindView> {
    return this.scope.transaction(async (tx) => {
      const kind = kindOf(code);
      if (kind === undefined) throw notFound('programmes');
      const choices = await this.choices(tx);
      const known = choices.find((choice) => choice.kind === code);
      if (seen !== (known?.version ?? 0)) throw httpRefusals.stale();
      const asked = body.overrides === undefined ? (known?.overrides ?? {}) : overridesOf(body.overrides);
      const { enabled, overrides } = valueOf(setProgramme(kind, { enabled: body.enabled, overrides: asked }));
      const choice = { kind: code, enabled, overrides: { ...overrides }, version: seen + 1 };
      if (choices.length === 0) await this.enableOtherKinds(tx, code);
      if (known === undefined) await tx.table(EnabledProgrammeRow).insert([{ id: newId(), ...choice }]);
      else await tx.table(EnabledProgrammeRow).update(known.id, choice, seen);
      await tx.raise([happened('kind-set', 'centre', tx.centreId, { kind: code, enabled })]);
      return kindView(kind, choice);
    });
  }

  /** A centre without choices offers every kind. Its first choice therefore stores the other kinds as enabled. */
  private enableOtherKinds(tx: CentreTransaction, code: string): Promise<void> {
    const others = allKinds().filter((kind) => kind.code !== code);
    return writeChoices(
      tx,
      others.map((kind) => ({ code: kind.code, enabled: true })),
    );
  }

  private choices(tx: CentreTransaction): Promise<ChoiceRecord[]> {
    return tx.rows<ChoiceRecord>('select id, kind, enabled, overrides, version from enabled_programmes where centre_id = $1');
  }
}

const overridesOf = ({ cap, minutes, waitingList }: NonNullable<SetKindBody['overrides']>): ProgrammeOverrides => ({
  ...(cap === undefined || cap === null ? {} : { cap }),
  ...(minutes === undefined ? {} : { minutes }),
  ...(waitingList === undefined ? {} : { waitingList }),
});
