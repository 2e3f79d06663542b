import { fieldTypes, languages, visibilities, visibilityOf } from '../kernel/index.ts';
import type { Field, Localised, RowsField } from '../kernel/index.ts';
import { faultIf, isWritten } from './guarded.ts';
import type { Fault } from './guarded.ts';

const known: readonly string[] = fieldTypes;
const knownToFollow: readonly unknown[] = [undefined, 'next-option'];
const followsOf = (field: Field): unknown => ('follows' in field ? field.follows : undefined);
const knownReaders: readonly string[] = visibilities;

/** The faces that the console draws. */
const mostFaces = 5;

/**
 * The languages of the product in which a text is missing, and what is wrong with the further languages that it has: a package without types
 * may leave one out.
 */
export const missingTranslations = (path: string, text: Partial<Localised>): readonly Fault[] =>
  [...new Set([...languages, ...Object.keys(text)])].flatMap((language) => [
    ...faultIf(!/^[a-z]{2,3}$/.test(language), `${path}.${language}`, 'is not the code of a language'),
    ...faultIf(((text as Texts)[language] ?? '').trim() === '', `${path}.${language}`, 'is missing'),
  ]);
type Texts = Readonly<Record<string, string | undefined>>;

/** The faults because of which a form cannot be drawn from these fields, or an answer cannot be checked against them. */
export function fieldFaults(path: string, list: readonly Field[]): readonly Fault[] {
  return [
    ...faultIf(hasTwice(list.map(({ key }) => key)), path, 'use a key twice'),
    ...list.flatMap((field, index) => [
      ...faultIf(!isWritten(field.key, /^[a-z][a-zA-Z0-9]*$/), `${path}.${field.key}`, 'is not a camelCase key'),
      ...faultIf(typeof field.required !== 'boolean', `${path}.${field.key}.required`, 'is neither true nor false'),
      ...(known.includes(field.type)
        ? [...textFaults(`${path}.${field.key}`, field), ...boundFaults(`${path}.${field.key}`, field)]
        : [{ path: `${path}.${field.key}`, fault: 'has an unknown type' }]),
      ...faultIf(!knownReaders.includes(visibilityOf(field)), `${path}.${field.key}.visibility`, 'names readers that there are not'),
      ...conditionFaults(`${path}.${field.key}`, field, list.slice(0, index)),
    ]),
  ];
}

const textFaults = (path: string, field: Field): readonly Fault[] =>
  localisedOf(field).flatMap(([part, text]) => missingTranslations(`${path}.${part}`, text));

function boundFaults(path: string, field: Field): readonly Fault[] {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return faultIf(!Number.isInteger(field.maxLength) || field.maxLength < 1, path, 'has no room for a text');
    case 'number':
      return faultIf(![field.min, field.max].every(Number.isFinite) || field.min >= field.max, path, 'has no room between min and max');
    case 'scale':
      return [
        ...faultIf(!(field.min < field.max), path, 'has no room between min and max'),
        ...faultIf(![field.min, field.max].every(Number.isInteger), path, 'has steps that are not whole numbers'),
        ...faultIf(
          field.faces !== undefined && !(field.faces.length === mostFaces && field.max - field.min + 1 === mostFaces),
          path,
          'has faces, and not five of them with a word each',
        ),
      ];
    case 'list':
      return [
        ...faultIf(!Number.isInteger(field.most) || field.most < 1, path, 'has no room for an entry'),
        ...faultIf(!Number.isInteger(field.maxLength) || field.maxLength < 1, path, 'has no room for a text'),
      ];
    case 'choice':
    case 'choices':
      return [
        ...faultIf(field.options.length === 0, path, 'offers nothing'),
        ...faultIf(hasTwice(field.options.map(({ value }) => value)), path, 'offers a value twice'),
        ...faultIf(!knownToFollow.includes(followsOf(field)), `${path}.follows`, 'goes on in a way that there is not'),
      ];
    case 'switch':
    case 'day':
    case 'person':
      return [];
    case 'rows':
      return rowsFaults(path, field);
  }
}

/** The questions of a row are those of a form, and none of them has rows of its own or names a person. */
const rowsFaults = (path: string, { fields, most }: RowsField): readonly Fault[] => [
  ...faultIf(!Number.isInteger(most) || most < 1, path, 'has no room for a row'),
  ...faultIf(fields.length === 0, path, 'asks nothing in a row'),
  ...fieldFaults(path, fields),
  ...fields
    .filter(({ type }) => ['rows', 'person'].includes(type))
    .map(({ key }) => ({ path: `${path}.${key}`, fault: 'is no question of a row' })),
  ...readersFaults(path, fields, 'are those of its rows'),
  ...followsFaults(path, fields),
];

/** The faults of questions that go on from session to session, in a form that is not about the session. */
export const followsFaults = (path: string, list: readonly Field[]): readonly Fault[] =>
  list
    .filter((field) => followsOf(field) !== undefined)
    .map(({ key }) => ({
      path: `${path}.${key}.follows`,
      fault: 'goes on from session to session in a form that is not about the session',
    }));

/** The faults of questions that have readers of their own where there can be none. */
export const readersFaults = (path: string, list: readonly Field[], fault: string): readonly Fault[] =>
  list.filter(({ visibility }) => visibility !== undefined).map(({ key }) => ({ path: `${path}.${key}.visibility`, fault }));

/** A question may depend on an earlier choice or switch only, so that a form is answered from top to bottom. */
function conditionFaults(path: string, field: Field, earlier: readonly Field[]): readonly Fault[] {
  const { showWhen } = field;
  if (showWhen === undefined) return [];
  const other = earlier.find(({ key }) => key === showWhen.field);
  const possible: readonly (string | boolean)[] =
    other?.type === 'choice' ? other.options.map(({ value }) => value) : other?.type === 'switch' ? [true, false] : [];
  return [
    ...faultIf(possible.length === 0, `${path}.showWhen`, 'does not name an earlier choice or switch'),
    ...faultIf(
      showWhen.is.length === 0 || !showWhen.is.every((value) => possible.includes(value)),
      `${path}.showWhen`,
      'names an answer that cannot be given',
    ),
    ...faultIf(
      other !== undefined && !['everyone', visibilityOf(field)].includes(visibilityOf(other)),
      `${path}.showWhen`,
      'names a question with other readers',
    ),
  ];
}

const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;

function localisedOf(field: Field): readonly (readonly [string, Localised])[] {
  const shared = [['label', field.label] as const, ['help', field.help] as const];
  switch (field.type) {
    case 'scale':
      return [
        ...shared,
        ...[['lowest', field.lowest] as const, ['highest', field.highest] as const],
        ...(field.faces ?? []).map((word, index) => [`faces.${String(index)}`, word] as const),
      ];
    case 'choice':
    case 'choices':
      return [...shared, ...field.options.map(({ value, label }) => [`options.${value}`, label] as const)];
    case 'number':
      return field.unit === undefined ? shared : [...shared, ['unit', field.unit]];
    default:
      return shared;
  }
}
