import { languages } from '../kernel/index.ts';
import type { Field, Localised } from '../kernel/index.ts';
import { when } from './heard.ts';
import type { Fault } from './heard.ts';

const fieldTypes: readonly string[] = ['text', 'number', 'choice', 'scale', 'switch'] satisfies readonly Field['type'][];

/** A package without types may leave a language out. */
export const untold = (path: string, text: Partial<Localised>): readonly Fault[] =>
  languages.flatMap((language) => when((text[language] ?? '').trim() === '', `${path}.${language}`, 'is missing'));

/** What keeps a form from being drawn from these fields, or an answer from being checked against them. */
export function fieldFaults(path: string, list: readonly Field[]): readonly Fault[] {
  return [
    ...when(hasTwice(list.map(({ key }) => key)), path, 'have a key twice'),
    ...list.flatMap((field) => [
      ...when(!/^[a-z][a-zA-Z0-9]*$/.test(field.key), `${path}.${field.key}`, 'is not a camelCase key'),
      ...(fieldTypes.includes(field.type)
        ? [...textFaults(`${path}.${field.key}`, field), ...boundFaults(`${path}.${field.key}`, field)]
        : [{ path: `${path}.${field.key}`, fault: 'is of a type the house does not know' }]),
    ]),
  ];
}

const textFaults = (path: string, field: Field): readonly Fault[] =>
  localisedOf(field).flatMap(([part, text]) => untold(`${path}.${part}`, text));

function boundFaults(path: string, field: Field): readonly Fault[] {
  switch (field.type) {
    case 'text':
      return when(!Number.isInteger(field.maxLength) || field.maxLength < 1, path, 'has no room for a text');
    case 'number':
    case 'scale':
      return when(!(field.min < field.max), path, 'has no room between min and max');
    case 'choice':
      return [
        ...when(field.options.length === 0, path, 'offers nothing'),
        ...when(hasTwice(field.options.map(({ value }) => value)), path, 'offers a value twice'),
      ];
    case 'switch':
      return [];
  }
}

const hasTwice = (words: readonly string[]): boolean => new Set(words).size < words.length;

function localisedOf(field: Field): readonly (readonly [string, Localised])[] {
  const shared = [['label', field.label] as const, ['help', field.help] as const];
  switch (field.type) {
    case 'scale':
      return [...shared, ['lowest', field.lowest], ['highest', field.highest]];
    case 'choice':
      return [...shared, ...field.options.map(({ value, label }) => [`options.${value}`, label] as const)];
    case 'number':
      return field.unit === undefined ? shared : [...shared, ['unit', field.unit]];
    default:
      return shared;
  }
}
