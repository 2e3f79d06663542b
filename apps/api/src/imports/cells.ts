import { branchLimits, type Branch } from '@saath/domain/branches';
import {
  containsLink,
  inLatinDigits,
  isDayBefore,
  isEmail,
  isOneLine,
  isPlausibleDay,
  mailboxOf,
  nameText,
  type Day,
  type Language,
} from '@saath/domain/kernel';
import { nameKey } from '../platform/name-key.ts';
import { readPhone } from '../platform/phone.ts';
import { dayOfCell, timeOfCell } from './cell-formats.ts';
import type { Facts } from './sheet-problem.ts';

/** The facts by which a cell is read, beside its text. */
export interface Around {
  readonly today: Day;
  readonly branchNamed: (name: string) => Branch | undefined;
  /** The country of the branch, in which numbers are read. */
  readonly country: string;
}

/** Why the text of a cell is not a value of its column. */
export class CellFault {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
  ) {}
}

/** Reads the text of a cell that is not empty. */
export type ReadCell<Value> = (text: string, around: Around) => Value | CellFault;

const longestLine = 200;
const longestText = 2_000;

const upTo =
  <Value>(longest: number, read: ReadCell<Value>): ReadCell<Value> =>
  (text, around) =>
    text.length > longest ? new CellFault('too-long') : read(text, around);
const oneLine = <Value>(read: ReadCell<Value>): ReadCell<Value> =>
  upTo(longestLine, (text, around) => (isOneLine(text) ? read(text, around) : new CellFault('line-break')));
/** A cell of one line, with the fault of a text that is no such value. */
const cell = <Value>(code: string, take: (text: string) => Value | undefined): ReadCell<Value> =>
  oneLine((text) => take(text) ?? new CellFault(code));

/** The text as it is, for a reader of its own. */
export const raw: ReadCell<string> = (text) => text;
export const line: ReadCell<string> = oneLine(raw);
export const paragraphs: ReadCell<string> = upTo(longestText, raw);
/** The name of a person, a group or a place. Names are written into mails, where a link in one would be ours. */
export const name: ReadCell<string> = oneLine((text) => {
  if (containsLink(text)) return new CellFault('link-in-name');
  return nameText(text) || new CellFault('name-missing');
});
/** The name of a branch or a room, as short as the console takes it. */
export const placeName: ReadCell<string> = upTo(branchLimits.nameLength, name);
/** A branch on record, by its name. */
export const branch: ReadCell<Branch> = (text, around) => {
  const named = name(text, around);
  return named instanceof CellFault ? named : (around.branchNamed(named) ?? new CellFault('branch-unknown'));
};
/** A cell that lists several names, each once, however it is spaced and in capitals or not. */
export const names: ReadCell<readonly string[]> = upTo(longestText, (text) => {
  const parts = text.split(/[;,\n]/).map((part) => nameText(part.trim()));
  if (parts.some(containsLink)) return new CellFault('link-in-name');
  return [...Map.groupBy(parts, nameKey).values()].flatMap(([first = '']) => (first === '' ? [] : [first]));
});
export const day: ReadCell<Day> = oneLine((text, { today }) => {
  const found = dayOfCell(inLatinDigits(text));
  if (found === undefined) return new CellFault('date-invalid');
  return isPlausibleDay(found, today) ? found : new CellFault('date-out-of-range');
});
export const pastDay: ReadCell<Day> = (text, around) => {
  const found = day(text, around);
  return found instanceof CellFault || !isDayBefore(around.today, found) ? found : new CellFault('date-in-future');
};
export const time = cell('time-invalid', (text) => timeOfCell(inLatinDigits(text)));
export const whole = (code: string): ReadCell<number> =>
  cell(code, (text) => (/^\d{1,6}$/.test(inLatinDigits(text)) ? Number(inLatinDigits(text)) : undefined));
/** A phone number in E.164, read in the country of the branch. */
export const phone: ReadCell<string> = oneLine(
  (text, { country }) => readPhone(text, country) ?? new CellFault('phone-invalid', { params: { country } }),
);
export const email = cell('email-invalid', (text) => (isEmail(text) ? mailboxOf(text) : undefined));

/** One of some words, in capitals or not. */
export function choice<Value>(code: string, choices: Readonly<Record<string, Value>>): ReadCell<Value> {
  const byWord = new Map(Object.entries(choices));
  return cell(code, (text) => byWord.get(text.toLowerCase().replace(/\s+/g, ' ')));
}
export const language: ReadCell<Language> = choice('language-unknown', {
  ...{ english: 'en', hindi: 'hi', marathi: 'mr' },
  ...{ en: 'en', hi: 'hi', mr: 'mr' },
});
export const yesOrNo: ReadCell<boolean> = choice('yes-or-no', { yes: true, y: true, no: false, n: false });
