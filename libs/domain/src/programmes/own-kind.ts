import { languages, ok, refuse } from '../kernel/index.ts';
import type { Field, Localised, Result } from '../kernel/index.ts';
import { inEveryLanguage, makeOwnField, ownFieldLimits } from './own-field.ts';
import type { OwnField, OwnFieldWish } from './own-field.ts';
import { changeLeftOut, kindAsAsked, leftOutAtMost } from './left-out.ts';
import type { AskedForms } from './left-out.ts';
import type { ProgrammeKind, Range } from './programme-kind.ts';
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
export const ownKindLimits = { nameLength: 60, descriptionLength: 200, people: 200, colours: 7, leftOut: leftOutAtMost } as const;

/** A kind that a centre has made from another: what it says itself, and the questions that it leaves out. Everything else is the other kind’s. */
export interface OwnKind extends AskedForms {
  /** The code of the installed kind. */
  readonly from: string;
  readonly name: Localised;
  /** The words about it; null for those of the other kind. */
  readonly description: Localised | null;
  /** The number of people with which it works best; null for that of the other kind. */
  readonly recommended: Range | null;
  readonly icon: string;
  /** The slot of its colour, from 1. */
  readonly colour: number;
  /** The questions that the centre has added to the forms of a session, the oldest first. None is ever removed: it is left out. */
  readonly fields: readonly OwnField[];
}
export type OwnKindWish = Omit<OwnKind, 'name' | 'description' | 'fields' | 'revision'> & {
  readonly name: Partial<Localised>;
  readonly description: Partial<Localised> | null;
};

const ownPrefix = 'own-';
/** The code of a centre’s own kind, made from an id. No installed kind has such a code. */
export const ownKindCode = (id: string): string => `${ownPrefix}${id}`;
export const isOwnCode = (code: string): boolean => code.startsWith(ownPrefix);

/** The kind of a centre as the rest of the product uses it. */
export function kindFrom(base: ProgrammeKind, code: string, own: OwnKind): ProgrammeKind {
  const { name, description, recommended, icon, fields, ...forms } = own;
  const added = (form: OwnField['form']): readonly Field[] => fields.flatMap((one) => (one.form === form ? [one.field] : []));
  const whole = {
    ...base,
    recordFields: [...base.recordFields, ...added('person')],
    sessionFields: [...(base.sessionFields ?? []), ...added('session')],
  };
  const size = { ...base.size, recommended: recommended ?? base.size.recommended };
  return { ...kindAsAsked(whole, forms), code, name, description: description ?? base.description, size, icon };
}

/** A size that people can be told, within the most seats of the kind. */
function checkRecommended({ size }: ProgrammeKind, wish: Range | null): ProgrammeProblem | undefined {
  const most = size.cap ?? ownKindLimits.people;
  if (wish === null || (wish.from >= 1 && wish.from <= wish.to && wish.to <= most)) return undefined;
  return programmeProblems.recommendedOutOfRange(most);
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
  const size = checkRecommended(base, wish.recommended);
  if (size !== undefined) return refuse(size);
  const description = inEveryLanguage(wish.description ?? {}) ?? null;
  const { fields: added = [] } = before ?? {};
  const fields = [...base.settingsFields, ...base.recordFields, ...(base.sessionFields ?? []), ...added.map(({ field }) => field)];
  const forms = changeLeftOut(fields, wish.leftOut, before);
  return forms.ok ? ok({ ...wish, ...forms.value, name, description, fields: added }) : forms;
}

/** Adds a question to the forms of a centre’s own kind. */
export function addOwnField(base: ProgrammeKind, own: OwnKind, wish: OwnFieldWish): Result<OwnKind, ProgrammeProblem> {
  if (own.fields.length >= ownFieldLimits.fields) return refuse(programmeProblems.ownFieldsFull(ownFieldLimits.fields));
  const revision = own.revision + 1;
  const made = makeOwnField(base, `own${String(revision)}`, wish);
  return made.ok ? ok({ ...own, fields: [...own.fields, made.value], revision }) : made;
}

const folded = (text: string): string => text.trim().toLocaleLowerCase();
