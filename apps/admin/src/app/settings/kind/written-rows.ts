import type { Field, Localised } from '@saath/domain/kernel';
import { withLeftOut, type KindForm } from '@saath/domain/programmes';
import type { KindView } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';

/**
 * The level that decides that a field is recorded: always asked, the kind, the centre that left it out or added it, or no kind of this
 * confidentiality.
 */
export type WrittenBy = 'always' | 'kind' | 'centre' | 'own' | 'not-here';

/** One thing that is written down at a session, or asked about a group. */
export interface WrittenRow {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** The language of both, where a kind gives them in another one than that of the page. */
  readonly language?: string | undefined;
  readonly isOn: boolean;
  /** Whether the centre may switch it. */
  readonly isSwitch: boolean;
  readonly by: WrittenBy;
}

type Shown = Pick<Field, 'key' | 'required'> & { readonly label: Localised; readonly help: Localised };

/** The keys of the questions that the centre does not ask. */
export const leftOutKeys = ({ own, leftOut }: Pick<KindView, 'own' | 'leftOut'>): readonly string[] =>
  own === null ? leftOut.map(({ field }) => field.key) : own.leftOut;

/** A question with its switch. `own` are the questions that the centre has added. */
export function fieldRow(
  words: Words,
  { key, required, label, help }: Shown,
  leftOut: readonly string[],
  own: readonly { readonly field: Pick<Field, 'key'> }[] = [],
): WrittenRow {
  const [isOwn, isOn] = [own.some(({ field }) => field.key === key), !leftOut.includes(key)];
  return {
    ...{ key, label: words.of(label), text: words.of(help), language: words.languageOf(label), isOn, isSwitch: !required },
    by: required ? 'always' : isOwn ? 'own' : isOn ? 'kind' : 'centre',
  };
}

const rowsOf = (words: Words, kind: KindView, fields: readonly Shown[]): readonly WrittenRow[] =>
  fields.map((field) => fieldRow(words, field, leftOutKeys(kind), kind.own?.fields));

/** The questions of a form of an installed kind, those that the centre does not ask in their places. */
export const wholeForm = (base: KindView, form: KindForm): KindView['recordFields'] => {
  const asked = { settings: base.settingsFields, person: base.recordFields, session: base.sessionFields }[form];
  return withLeftOut(
    asked,
    base.leftOut.filter((one) => one.form === form),
  );
};

/** The fields that are recorded at a session of a kind; `base` is the installed kind with every field. */
export function writtenRows(words: Words, kind: KindView, base: KindView): readonly WrittenRow[] {
  const fixed = (key: string, isOn: boolean, by: WrittenBy, facts: object = {}): WrittenRow => ({
    ...{ key, isOn, by, isSwitch: false, label: words.say(`settings.kinds.written.${key}`) },
    text: words.say(`settings.kinds.written.${key}-text`, { ...facts }),
  });
  const marks = words.list(kind.attendance.states.map((state) => words.say(`common.attendance.${state}`)));
  const who = kind.confidentiality === 'headcount' ? fixed('headcount', true, 'always') : fixed('who', true, 'always', { marks });
  const takesNotes = kind.confidentiality === 'notes';
  return [
    who,
    ...rowsOf(words, kind, [
      ...wholeForm(base, 'person'),
      ...wholeForm(base, 'session'),
      ...(kind.own?.fields ?? []).map(({ field }) => field),
    ]),
    fixed(takesNotes ? 'note' : 'no-note', takesNotes, takesNotes ? 'kind' : 'not-here'),
  ];
}

/** The questions about a group of a kind. */
export const askedRows = (words: Words, kind: KindView, base: KindView): readonly WrittenRow[] =>
  rowsOf(words, kind, wholeForm(base, 'settings'));
