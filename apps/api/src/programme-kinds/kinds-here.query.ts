import {
  kindAsAsked,
  kindFrom,
  kindInPlace,
  type AskedForms,
  type GroupOverrides,
  type KindInPlace,
  type OwnKind,
  type ProgrammeKind,
  type ProgrammeOverrides,
} from '@saath/domain/programmes';
import { prepared } from '../database/statement.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { BranchChoiceRecord } from './branch-choices.query.ts';
import { allKinds, kindOf } from './installed-kinds.ts';

/** The stored settings of a centre about a kind; `own` is null for an installed one. */
export interface ChoiceRecord {
  readonly id: string;
  readonly kind: string;
  readonly enabled: boolean;
  readonly overrides: ProgrammeOverrides;
  readonly own: OwnKind | null;
  /** The questions that it asks of an installed kind; null for everything, and for a kind of its own. */
  readonly forms: AskedForms | null;
  readonly version: number;
}

export async function choicesHere(tx: CentreTransaction): Promise<ChoiceRecord[]> {
  const rows = await tx.rows<ChoiceRecord>(
    'select id, kind, enabled, overrides, own, forms, version from enabled_programmes where centre_id = $1 order by id',
  );
  return rows.map(withUnsaid);
}

const withUnsaid = (row: ChoiceRecord): ChoiceRecord => (row.own === null ? row : { ...row, own: { ...unsaid, ...row.own } });

/** The parts that a kind of a centre lacks where an earlier version stored it. */
const unsaid = { fields: [], revision: 0, description: null, recommended: null };

/** The kind as its author or the centre made it, without overrides; undefined while the kind, or the one it is made from, is not installed. */
export function kindOfChoice({ kind: code, own, forms }: Pick<ChoiceRecord, 'kind' | 'own' | 'forms'>): ProgrammeKind | undefined {
  if (own === null) {
    const kind = kindOf(code);
    return kind === undefined || forms === null ? kind : kindAsAsked(kind, forms);
  }
  const base = kindOf(own.from);
  return base === undefined ? undefined : kindFrom(base, code, own);
}

/** Finds the kind with a code, whatever is set about it; undefined when it is not installed. */
export type KindHere = (code: string) => ProgrammeKind | undefined;

/** Loads the installed kinds and those of this centre, including kinds that it no longer offers: their groups continue. */
export async function kindsHere(tx: CentreTransaction): Promise<KindHere> {
  return kindFinder(await choicesHere(tx));
}

const kindFinder = (all: readonly ChoiceRecord[]): KindHere => {
  const choices = new Map(all.map((choice) => [choice.kind, choice]));
  return (code) => {
    const choice = choices.get(code);
    return choice === undefined ? kindOf(code) : kindOfChoice(choice);
  };
};

/** The installed kinds and those of this centre by their codes, whatever it offers. */
export async function everyKindHere(tx: CentreTransaction): Promise<ReadonlyMap<string, ProgrammeKind>> {
  const installed = allKinds().map((kind) => [kind.code, kind] as const);
  const chosen = ((await settingsRead.get(tx))?.centre ?? (await choicesHere(tx))).flatMap((choice) => {
    const kind = kindOfChoice(choice);
    return kind === undefined ? [] : [[choice.kind, kind] as const];
  });
  return new Map([...installed, ...chosen]);
}

/** Where a group is: its kind and its branch decide about its settings. */
export interface PlaceOfGroup {
  readonly kind: string;
  readonly branchId: string;
  /** The settings of the group itself about late comers and reminders; left out by readers who ask for neither. */
  readonly own?: Partial<GroupOverrides>;
}

/** Finds the kind of a group with what its centre and its branch set; undefined when the kind is not installed. */
export type KindInPlaceHere = (group: PlaceOfGroup) => KindInPlace | undefined;

/** The settings of a centre and of its branches about kinds. */
interface Settings {
  readonly centre: readonly ChoiceRecord[];
  readonly branches: readonly BranchChoiceRecord[];
}

const settingsSql = prepared(`
  select coalesce((select json_agg(p order by p.id) from (
      select id, kind, enabled, overrides, own, forms, version from enabled_programmes where centre_id = $1) p), '[]') as centre,
    coalesce((select json_agg(b order by b.id) from (
      select id, branch_id, kind, overrides, version from branch_programmes where centre_id = $1) b), '[]') as branches`);

async function settingsHere(tx: CentreTransaction): Promise<Settings> {
  const { centre, branches } = (await tx.row<Settings>(settingsSql)) ?? { centre: [], branches: [] };
  return { centre: centre.map(withUnsaid), branches };
}

/** Loads what this centre and its branches set about kinds. Everything that asks for seats, waiting lists or ways of joining goes through it. */
export const kindsInPlace = async (tx: CentreTransaction): Promise<KindInPlaceHere> => placeFinder(await settingsHere(tx));

/** The settings as a transaction has read them that does not change them, for {@link kindsInPlaceOnce} and {@link everyKindHere}. */
const settingsRead = new WeakMap<CentreTransaction, Promise<Settings>>();

/**
 * As {@link kindsInPlace}, read once in a transaction: one that locks a session, follows its events and answers with it reads the settings of
 * kinds once. Not for a transaction that changes them.
 */
export async function kindsInPlaceOnce(tx: CentreTransaction): Promise<KindInPlaceHere> {
  const read = settingsRead.get(tx) ?? settingsHere(tx);
  settingsRead.set(tx, read);
  return placeFinder(await read);
}

function placeFinder({ centre: all, branches }: Settings): KindInPlaceHere {
  const kindHere = kindFinder(all);
  const centre = new Map(all.map(({ kind, overrides }) => [kind, overrides]));
  const branch = new Map(branches.map(({ branch_id: branchId, kind, overrides }) => [`${branchId}/${kind}`, overrides]));
  return ({ kind: code, branchId, own: group }) => {
    const kind = kindHere(code);
    if (kind === undefined) return undefined;
    return kindInPlace(kind, { centre: centre.get(code), branch: branch.get(`${branchId}/${code}`), group });
  };
}

/** Finds a kind by what a sheet calls it: its code, also with blanks for hyphens, or its name in any language. */
export type KindNamed = (text: string) => ProgrammeKind | undefined;

/** The installed kinds and those that this centre has made, as a sheet names them. An installed one comes before one of the same name. */
export async function kindsByName(tx: CentreTransaction): Promise<KindNamed> {
  const own = (await choicesHere(tx)).flatMap((choice) => (choice.own === null ? [] : [kindOfChoice(choice)]));
  const byKey = new Map<string, ProgrammeKind>();
  for (const kind of [...own.filter((one) => one !== undefined), ...allKinds()])
    for (const text of [kind.code, ...Object.values(kind.name)]) byKey.set(keyOf(text), kind);
  return (text) => byKey.get(keyOf(text));
}

const keyOf = (text: string): string => text.trim().toLocaleLowerCase().replaceAll(/\s+/g, '-');

/** The kind with a code, installed or made by this centre, without its overrides and without what the centre does not ask. */
export const kindFor = async (tx: CentreTransaction, code: string): Promise<ProgrammeKind | undefined> => (await kindsHere(tx))(code);

export function kindOrBug(kind: ProgrammeKind | undefined, code: string): ProgrammeKind {
  if (kind === undefined) throw new Error(`The kind ${code} is not installed.`);
  return kind;
}
