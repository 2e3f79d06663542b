import { nameOnSheet, sheetLinesForWalkIns, sheetLinesWithoutNames } from '@saath/domain/attendance';
import { localTimeText, type Language } from '@saath/domain/kernel';
import { toInstant } from '../platform/clock.ts';
import { filled, longDay } from '../platform/say.ts';
import { isPrintable, LetterMissing, typeset } from '../platform/typeset.ts';
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

/** A person who is expected. */
export interface PersonOnSheet {
  readonly displayName: string;
  /** Null where the person has none. */
  readonly code: string | null;
}

/** A session whose sheet is printed. `people` is null where only a headcount is recorded: the lines have numbers and nothing to write a name into. */
export interface PrintedSession {
  readonly session: Pick<SessionItemRecord, 'group_name' | 'branch_name' | 'room_name' | 'time_zone' | 'starts_at' | 'ends_at'>;
  readonly language: Language;
  readonly people: readonly PersonOnSheet[] | null;
}

const blank = (count: number): string[] => Array.from({ length: count }, () => '');

/** The texts of the sheet, in the language of the group: it lies in the room, so it shows first names and initials only. */
export function sheetData({ session, language, people }: PrintedSession): object {
  const { title, times, number, name, arrived, signature, page } = words[language];
  const local = (instant: Date) => toInstant(instant).toZonedDateTimeISO(session.time_zone);
  const [from, to] = [local(session.starts_at), local(session.ends_at)];
  const names = people?.map(({ displayName }) => nameOnSheet(displayName)) ?? null;
  const lines = names === null ? blank(sheetLinesWithoutNames) : [...names, ...blank(sheetLinesForWalkIns)];
  const numbered = lines.map((line, index) => [String(index + 1), ...(names === null ? [] : [line]), '', ...(names === null ? [] : [''])]);
  return {
    ...{ language, title, page, group: session.group_name, named: names !== null },
    when: `${longDay(from.toPlainDate().toString(), language)}, ${filled(times, { from: localTimeText(from.toPlainTime()), to: localTimeText(to.toPlainTime()) })}`,
    where: [session.branch_name, session.room_name].filter((part) => part !== null && part !== '').join(', '),
    columns: names === null ? [number, arrived] : [number, name, arrived, signature],
    lines: numbered,
  };
}

/** A sheet with the code in place of each name that papers have no letters for; a group, branch or room of such a name is left out. */
async function legible({ session, language, people }: PrintedSession): Promise<PrintedSession> {
  const nameOr = async (name: string, other: string): Promise<string> => ((await isPrintable(name)) ? name : other);
  const named = people?.map(async ({ displayName, code }) => ({ displayName: await nameOr(displayName, code ?? ''), code }));
  return {
    session: {
      ...session,
      group_name: await nameOr(session.group_name, ''),
      branch_name: await nameOr(session.branch_name, ''),
      room_name: session.room_name === null ? null : await nameOr(session.room_name, ''),
    },
    language,
    people: named === undefined ? null : await Promise.all(named),
  };
}

/** The sheet as PDF. */
export async function signInSheet(printed: PrintedSession, at: Date): Promise<Buffer> {
  try {
    return await typeset(sheetTemplate, sheetData(printed), at);
  } catch (cause) {
    if (!(cause instanceof LetterMissing)) throw cause;
    return typeset(sheetTemplate, sheetData(await legible(printed)), at);
  }
}
