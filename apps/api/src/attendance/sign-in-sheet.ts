import { nameOnSheet, sheetLinesForWalkIns, sheetLinesWithoutNames } from '@saath/domain/attendance';
import { localTimeText, type Language } from '@saath/domain/kernel';
import { toInstant } from '../platform/clock.ts';
import { filled, longDay } from '../platform/say.ts';
import { typeset } from '../platform/typeset.ts';
import type { SessionItemRecord } from '../sessions/session-item.read-model.ts';
import { sheetTemplate } from './sign-in-sheet.template.ts';

interface SheetWords {
  readonly title: string;
  readonly times: string;
  readonly number: string;
  readonly name: string;
  readonly arrived: string;
  readonly signature: string;
  readonly page: string;
}

const words: Readonly<Record<Language, SheetWords>> = {
  en: {
    ...{ title: 'Sign-in sheet', times: '{from} to {to}', number: 'No.', name: 'Name', arrived: 'Came at', signature: 'Signature' },
    page: 'Page {page} of {pages}',
  },
  hi: {
    ...{ title: 'हाज़िरी पत्रक', times: '{from} से {to}', number: 'क्रम', name: 'नाम', arrived: 'आने का समय', signature: 'हस्ताक्षर' },
    page: 'पन्ना {page}, कुल {pages}',
  },
  mr: {
    ...{ title: 'हजेरी पत्रक', times: '{from} ते {to}', number: 'क्र.', name: 'नाव', arrived: 'येण्याची वेळ', signature: 'सही' },
    page: 'पान {page}, एकूण {pages}',
  },
};

/** A session whose sheet is printed. `names` is null where only heads are counted: the lines have numbers and nothing to write a name into. */
export interface PrintedSession {
  readonly session: Pick<SessionItemRecord, 'group_name' | 'branch_name' | 'room_name' | 'time_zone' | 'starts_at' | 'ends_at'>;
  readonly language: Language;
  readonly names: readonly string[] | null;
}

const blank = (count: number): string[] => Array.from({ length: count }, () => '');

/** The texts of the sheet, in the language of the group: it lies in the room, so it shows first names and initials only. */
export function sheetData({ session, language, names }: PrintedSession): object {
  const { title, times, number, name, arrived, signature, page } = words[language];
  const local = (instant: Date) => toInstant(instant).toZonedDateTimeISO(session.time_zone);
  const [from, to] = [local(session.starts_at), local(session.ends_at)];
  const lines = names === null ? blank(sheetLinesWithoutNames) : [...names.map(nameOnSheet), ...blank(sheetLinesForWalkIns)];
  const numbered = lines.map((line, index) => [String(index + 1), ...(names === null ? [] : [line]), '', ...(names === null ? [] : [''])]);
  return {
    ...{ language, title, page, group: session.group_name, named: names !== null },
    when: `${longDay(from.toPlainDate().toString(), language)}, ${filled(times, { from: localTimeText(from.toPlainTime()), to: localTimeText(to.toPlainTime()) })}`,
    where: [session.branch_name, session.room_name].filter((part) => part !== null).join(', '),
    columns: names === null ? [number, arrived] : [number, name, arrived, signature],
    lines: numbered,
  };
}

/** The sheet as PDF. */
export const signInSheet = (printed: PrintedSession, at: Date): Promise<Buffer> => typeset(sheetTemplate, sheetData(printed), at);
