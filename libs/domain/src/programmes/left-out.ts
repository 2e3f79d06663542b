import { ok, refuse } from '../kernel/index.ts';
import type { Field, Result } from '../kernel/index.ts';
import { recordForms } from './record-form.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** The questions of a kind that are not asked, and how often its forms have changed. */
export interface AskedForms {
  /** The keys of the settings and of the forms of a session that are not asked. */
  readonly leftOut: readonly string[];
  readonly revision: number;
}

/** The forms of a kind: about a group, about each person at a session, and about a session. */
const kindForms = ['settings', ...recordForms] as const;
export type KindForm = (typeof kindForms)[number];

/** The most keys that a centre leaves out. */
export const leftOutAtMost = 40;

type Forms = Pick<ProgrammeKind, 'settingsFields' | 'recordFields' | 'sessionFields'>;
const formsOf = ({ settingsFields, recordFields, sessionFields = [] }: Forms): Readonly<Record<KindForm, readonly Field[]>> => ({
  ...{ settings: settingsFields, person: recordFields, session: sessionFields },
});

/**
 * A kind without the questions that are left out. A question that depends on one of them is never asked, so it is left out too. The version
 * rises with every change of the forms, so that an answer to an earlier form is known as one.
 */
export function kindAsAsked(kind: ProgrammeKind, { leftOut, revision }: AskedForms): ProgrammeKind {
  const { settings, person, session } = formsOf(kind);
  return {
    ...kind,
    version: revision === 0 ? kind.version : `${kind.version}+${String(revision)}`,
    settingsFields: asked(settings, leftOut),
    recordFields: asked(person, leftOut),
    sessionFields: asked(session, leftOut),
  };
}

function asked(fields: readonly Field[], leftOut: readonly string[]): readonly Field[] {
  const out = new Set(leftOut);
  for (const { key, showWhen } of fields) if (showWhen !== undefined && out.has(showWhen.field)) out.add(key);
  return fields.filter(({ key }) => !out.has(key));
}

/** A question that is not asked, with its place in its form. */
export interface LeftOutField {
  readonly form: KindForm;
  readonly place: number;
  readonly field: Field;
}

/** The questions of a kind that are not asked, by form and place. */
export function leftOutFields(whole: Forms, kind: Forms): readonly LeftOutField[] {
  const [all, left] = [formsOf(whole), formsOf(kind)];
  return kindForms.flatMap((form) =>
    all[form].flatMap((field, place) => (left[form].some(({ key }) => key === field.key) ? [] : [{ form, place, field }])),
  );
}

/** The questions of a form in their order, with those that are not asked in their places. */
export const withLeftOut = <Shown>(fields: readonly Shown[], out: readonly { readonly place: number; readonly field: Shown }[]) =>
  out.reduce<readonly Shown[]>((list, { place, field }) => list.toSpliced(place, 0, field), fields);

/** Accepts what is left out among these questions: each has to be one of them, and one that may be left out in every form that has its key. */
export function changeLeftOut(
  fields: readonly Field[],
  wanted: readonly string[],
  before: AskedForms | undefined,
): Result<AskedForms, ProgrammeProblem> {
  for (const key of wanted) {
    const named = fields.filter((one) => one.key === key);
    if (named.length === 0) return refuse(programmeProblems.fieldUnknown(key));
    if (named.some(({ required }) => required)) return refuse(programmeProblems.fieldNeeded(key));
  }
  const leftOut = [...new Set(wanted)];
  const { revision = 0 } = before ?? {};
  return ok({ leftOut, revision: before === undefined || sorted(leftOut) === sorted(before.leftOut) ? revision : revision + 1 });
}

/** Leaves questions of an installed kind out, or asks them again. */
export const leaveOut = (kind: ProgrammeKind, wanted: readonly string[], before: AskedForms): Result<AskedForms, ProgrammeProblem> =>
  changeLeftOut(Object.values(formsOf(kind)).flat(), wanted, before);

/** A kind of which every question is asked. */
export const everythingAsked: AskedForms = { leftOut: [], revision: 0 };

const sorted = (keys: readonly string[]): string => keys.toSorted().join();
