import { languages, ok, refuse } from '../kernel/index.ts';
import type { Field, Localised, Result } from '../kernel/index.ts';
import { inEveryLanguage, makeOwnField, ownFieldLimits } from './own-field.ts';
import type { OwnField, OwnFieldWish } from './own-field.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** The pictures among which a centre chooses for a kind of its own, as names of Material Symbols that the console’s font has. */
export const ownKindIcons = [
  'groups',
  'forum',
  'handshake',
  'diversity_1',
  'self_improvement',
  'potted_plant',
  'library_books',
  'record_voice_over',
  'directions_walk',
  'family_restroom',
  'stairs',
  'wb_twilight',
  'volunteer_activism',
  'bookmark',
] as const;

/** The bounds of what a centre says about a kind of its own. Lengths are in characters; the colours are the slots that the console fills. */
export const ownKindLimits = { nameLength: 60, colours: 7, leftOut: 40 } as const;

/** A kind that a centre has made from another: what it says itself, and the questions that it leaves out. Everything else is the other kind’s. */
export interface OwnKind {
  /** The code of the installed kind. */
  readonly from: string;
  readonly name: Localised;
  readonly icon: string;
  /** The slot of its colour, from 1. */
  readonly colour: number;
  /** The keys of the settings and of the forms of a session that are not asked. */
  readonly leftOut: readonly string[];
  /** The questions that the centre has added to the forms of a session, the oldest first. None is ever removed: it is left out. */
  readonly fields: readonly OwnField[];
  /** How often its forms have changed. */
  readonly revision: number;
}
export type OwnKindWish = Omit<OwnKind, 'name' | 'fields' | 'revision'> & { readonly name: Partial<Localised> };

const ownPrefix = 'own-';
/** The code of a centre’s own kind, made from an id. No installed kind has such a code. */
export const ownKindCode = (id: string): string => `${ownPrefix}${id}`;
export const isOwnCode = (code: string): boolean => code.startsWith(ownPrefix);

/**
 * The kind of a centre as the rest of the product uses it. A question that depends on one that is left out is never asked, so it is left out
 * too. Its version rises with every change of its forms, so that an answer to an earlier form is known as one.
 */
export function kindFrom(base: ProgrammeKind, code: string, { name, icon, leftOut, fields, revision }: OwnKind): ProgrammeKind {
  const added = (form: OwnField['form']): readonly Field[] => fields.flatMap((one) => (one.form === form ? [one.field] : []));
  return {
    ...base,
    code,
    version: revision === 0 ? base.version : `${base.version}+${String(revision)}`,
    name,
    icon,
    settingsFields: asked(base.settingsFields, leftOut),
    recordFields: asked([...base.recordFields, ...added('person')], leftOut),
    sessionFields: asked([...(base.sessionFields ?? []), ...added('session')], leftOut),
  };
}

function asked(fields: readonly Field[], leftOut: readonly string[]): readonly Field[] {
  const out = new Set(leftOut);
  for (const { key, showWhen } of fields) if (showWhen !== undefined && out.has(showWhen.field)) out.add(key);
  return fields.filter(({ key }) => !out.has(key));
}

/** Checks a centre’s own kind against the kind that it is made from, and against the names of the other kinds. A language without a name takes the first that has one. */
export function checkOwnKind(
  base: ProgrammeKind,
  wish: OwnKindWish,
  others: readonly Pick<ProgrammeKind, 'name'>[],
  before?: OwnKind,
): Result<OwnKind, ProgrammeProblem> {
  const name = inEveryLanguage(wish.name);
  if (name === undefined) return refuse(programmeProblems.nameMissing());
  const taken = new Set(others.flatMap((other) => Object.values(other.name).map(folded)));
  if (languages.some((language) => taken.has(folded(name[language])))) return refuse(programmeProblems.nameTaken());
  if (!ownKindIcons.some((icon) => icon === wish.icon)) return refuse(programmeProblems.iconUnknown());
  const { fields: added = [], revision = 0 } = before ?? {};
  const fields = [...base.settingsFields, ...base.recordFields, ...(base.sessionFields ?? []), ...added.map(({ field }) => field)];
  for (const key of wish.leftOut) {
    const field = fields.find((one) => one.key === key);
    if (field === undefined) return refuse(programmeProblems.fieldUnknown(key));
    if (field.required) return refuse(programmeProblems.fieldNeeded(key));
  }
  const leftOut = [...new Set(wish.leftOut)];
  const isSame = before === undefined || sorted(leftOut) === sorted(before.leftOut);
  return ok({ ...wish, name, leftOut, fields: added, revision: isSame ? revision : revision + 1 });
}

/** Adds a question to the forms of a centre’s own kind. */
export function addOwnField(base: ProgrammeKind, own: OwnKind, wish: OwnFieldWish): Result<OwnKind, ProgrammeProblem> {
  if (own.fields.length >= ownFieldLimits.fields) return refuse(programmeProblems.ownFieldsFull(ownFieldLimits.fields));
  const revision = own.revision + 1;
  const made = makeOwnField(base, `own${String(revision)}`, wish);
  return made.ok ? ok({ ...own, fields: [...own.fields, made.value], revision }) : made;
}

const sorted = (keys: readonly string[]): string => keys.toSorted().join();

const folded = (text: string): string => text.trim().toLocaleLowerCase();
