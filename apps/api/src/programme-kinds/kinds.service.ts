import { Injectable } from '@nestjs/common';
import { happened } from '@saath/domain/kernel';
import {
  addOwnField,
  checkOwnKind,
  everythingAsked,
  leaveOut,
  ownKindCode,
  programmeProblems,
  setProgramme,
  type OwnKind,
  type OwnKindWish,
  type ProgrammeKind,
} from '@saath/domain/programmes';
import { fieldsGiven } from '../http/request-values.ts';
import { httpRefusals } from '../http/http.refusals.ts';
import { expectVersion } from '../http/if-match.ts';
import { newId } from '../platform/new-id.ts';
import { Refusal, notFound, valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { branchChoices } from './branch-choices.query.ts';
import { EnabledProgrammeRow } from './enabled-programme.row.ts';
import { allKinds, kindOf } from './installed-kinds.ts';
import type { ChangeOwnKindBody, MakeKindBody, SetKindBody } from './kind.body.ts';
import { differencesOf } from './kind-settings.view.ts';
import { kindView, type KindOfBranchView, type KindView } from './kind.view.ts';
import { choicesHere, kindOfChoice, type ChoiceRecord } from './kinds-here.query.ts';
import type { OwnFieldBody } from './own-field.body.ts';
import { offeredKinds } from './offered-kinds.query.ts';
import { overridesOf } from './overrides-of.ts';
import { writeChoices } from './write-choices.ts';

type Stored = Omit<ChoiceRecord, 'id'>;

@Injectable()
export class KindsService {
  constructor(private readonly scope: TenantScope) {}

  /** The installed kinds in their order, and then those that the centre has made, the oldest first. */
  list(): Promise<KindView[]> {
    return this.scope.transaction(async (tx) => {
      const choices = await choicesHere(tx);
      const offered = await offeredKinds(tx);
      const installed = allKinds().map(
        (kind): Stored =>
          choices.find((choice) => choice.kind === kind.code) ?? {
            ...{ kind: kind.code, enabled: offered.has(kind.code) },
            ...{ overrides: {}, own: null, forms: null, version: 0 },
          },
      );
      const branches = await branchViews(tx);
      const views = [...installed, ...choices.filter(({ own }) => own !== null)].map((choice) => viewOf(choice, branches));
      return views.filter((view) => view !== undefined);
    });
  }

  set(code: string, seen: number, body: SetKindBody): Promise<KindView> {
    return this.scope.transaction(async (tx) => {
      const choices = await choicesHere(tx);
      const known = choices.find((choice) => choice.kind === code);
      const kind = known === undefined ? kindOf(code) : kindOfChoice(known);
      if (kind === undefined) throw notFound('programmes');
      if (seen !== (known?.version ?? 0)) throw httpRefusals.stale();
      const asked = body.overrides === undefined ? (known?.overrides ?? {}) : overridesOf(body.overrides);
      const { enabled, overrides } = valueOf(setProgramme(kind, { enabled: body.enabled, overrides: asked }));
      const { own = null, forms = null } = known ?? {};
      const choice = { kind: code, enabled, overrides: { ...overrides }, own, forms, version: seen + 1 };
      if (choices.length === 0) await this.enableOtherKinds(tx, code);
      if (known === undefined) await tx.table(EnabledProgrammeRow).insert([{ id: newId(), ...rowOf(choice) }]);
      else await tx.table(EnabledProgrammeRow).update(known.id, { enabled, overrides: choice.overrides, version: choice.version }, seen);
      await tx.raise([happened('kind-set', 'centre', tx.centreId, { kind: code, enabled })]);
      return viewOr404(choice, await branchViews(tx));
    });
  }

  /** Makes a kind of the centre from an installed one. The centre offers it at once. */
  make({ from, ...wish }: MakeKindBody): Promise<KindView> {
    return this.scope.transaction(async (tx) => {
      const choices = await choicesHere(tx);
      const { description = {}, recommended = null, leftOut = [] } = wish;
      const own = ownKindOf(from, { ...wish, description, recommended, leftOut }, choices);
      const id = newId();
      const choice = { kind: ownKindCode(id), enabled: true, overrides: {}, own, forms: null, version: 1 };
      if (choices.length === 0) await this.enableOtherKinds(tx, choice.kind);
      await tx.table(EnabledProgrammeRow).insert([{ id, ...rowOf(choice) }]);
      await tx.raise([happened('own-kind-made', 'centre', tx.centreId, { kind: choice.kind, from })]);
      return viewOr404(choice, await branchViews(tx));
    });
  }

  /** Changes what the centre says about a kind of its own. A question that is left out now is not asked again; what was answered stays. */
  change(code: string, seen: number, changes: ChangeOwnKindBody): Promise<KindView> {
    const fields = fieldsGiven(changes);
    const { leftOut } = changes;
    if (kindOf(code) !== undefined && leftOut !== undefined && fields.length === 1) return this.leaveOut(code, seen, leftOut);
    return this.write(code, seen, fields, (known, others) => {
      const { name = known.name, description = known.description, recommended = known.recommended } = changes;
      const { icon = known.icon, colour = known.colour, leftOut = known.leftOut } = changes;
      return ownKindOf(known.from, { name, description, recommended, icon, colour, leftOut }, others, known);
    });
  }

  /** Adds a question to the forms of a kind of the centre. */
  addField(code: string, seen: number | undefined, wish: OwnFieldBody): Promise<KindView> {
    return this.write(code, seen, ['fields'], (known) => {
      const base = kindOf(known.from);
      if (base === undefined) throw notFound('programmes');
      return valueOf(addOwnField(base, known, wish));
    });
  }

  /** Asks questions of an installed kind no longer, or again. What was answered before stays. */
  private leaveOut(code: string, seen: number, wanted: readonly string[]): Promise<KindView> {
    return this.scope.transaction(async (tx) => {
      const choices = await choicesHere(tx);
      const known = choices.find((choice) => choice.kind === code);
      const kind = kindOf(code);
      if (kind === undefined) throw notFound('programmes');
      if (seen !== (known?.version ?? 0)) throw httpRefusals.stale();
      const forms = valueOf(leaveOut(kind, wanted, known?.forms ?? everythingAsked));
      const { enabled = choices.length === 0, overrides = {} } = known ?? {};
      const choice = { kind: code, enabled, overrides, own: null, forms, version: seen + 1 };
      if (choices.length === 0) await this.enableOtherKinds(tx, code);
      if (known === undefined) await tx.table(EnabledProgrammeRow).insert([{ id: newId(), ...rowOf(choice) }]);
      else await tx.table(EnabledProgrammeRow).update(known.id, { forms: { ...forms }, version: choice.version }, seen);
      await tx.raise([happened('kind-set', 'centre', tx.centreId, { kind: code, enabled })]);
      return viewOr404(choice, await branchViews(tx));
    });
  }

  /** Stores what is decided about a kind of the centre, on the version that the writer has seen. */
  private write(
    code: string,
    seen: number | undefined,
    fields: readonly string[],
    decide: (known: OwnKind, others: readonly ChoiceRecord[]) => OwnKind,
  ): Promise<KindView> {
    return this.scope.transaction(async (tx) => {
      const choices = await choicesHere(tx);
      const known = choices.find((choice) => choice.kind === code);
      if (known === undefined && kindOf(code) === undefined) throw notFound('programmes');
      expectVersion(seen, known?.version ?? 0);
      if (known?.own == null) throw new Refusal(programmeProblems.notOwn());
      const own = decide(
        known.own,
        choices.filter((choice) => choice !== known),
      );
      const choice = { ...known, own, version: known.version + 1 };
      await tx.table(EnabledProgrammeRow).update(known.id, { own: { ...own }, version: choice.version }, known.version);
      await tx.raise([happened('own-kind-changed', 'centre', tx.centreId, { kind: code, fields })]);
      return viewOr404(choice, await branchViews(tx));
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
}

function ownKindOf(from: string, wish: Omit<OwnKindWish, 'from'>, others: readonly ChoiceRecord[], before?: OwnKind) {
  const base = kindOf(from);
  if (base === undefined) throw notFound('programmes');
  const own = others.flatMap((choice) => (choice.own === null ? [] : [choice.own]));
  return valueOf(checkOwnKind(base, { ...wish, from }, [...allKinds(), ...own], before));
}

const rowOf = ({ overrides, own, forms, ...others }: Stored) => ({
  ...others,
  overrides: { ...overrides },
  own: own === null ? null : { ...own },
  forms: forms === null ? null : { ...forms },
});

/** The settings of each branch within reach, with the code of the kind. */
type BranchViews = readonly (KindOfBranchView & { readonly kind: string })[];

async function branchViews(tx: CentreTransaction): Promise<BranchViews> {
  const visible = await tx.rows<{ id: string }>(`select b.id from branches b where b.centre_id = $1 and ${reach.branches('b.id')}`);
  const ids = new Set(visible.map(({ id }) => id));
  return (await branchChoices(tx))
    .filter(({ branch_id: branchId }) => ids.has(branchId))
    .map(({ branch_id: branchId, kind, overrides, version }) => ({ branchId, kind, overrides: differencesOf(overrides), version }));
}

function viewOf(choice: Stored, all: BranchViews): KindView | undefined {
  const kind: ProgrammeKind | undefined = kindOfChoice(choice);
  const branches = all
    .filter((one) => one.kind === choice.kind)
    .map(({ branchId, overrides, version }) => ({ branchId, overrides, version }));
  return kind === undefined ? undefined : kindView(kind, choice, branches);
}

function viewOr404(choice: Stored, branches: BranchViews): KindView {
  const view = viewOf(choice, branches);
  if (view === undefined) throw notFound('programmes');
  return view;
}
