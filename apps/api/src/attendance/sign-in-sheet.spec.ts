import { describe, expect, it } from '@jest/globals';
import { sheetData, type PersonOnSheet, type PrintedSession } from './sign-in-sheet.ts';

const session: PrintedSession['session'] = {
  ...{ group_name: 'Naya Savera', branch_name: 'Kothrud', room_name: 'Hall 2', time_zone: 'Asia/Kolkata' },
  ...{ starts_at: new Date('2026-11-24T05:30:00Z'), ends_at: new Date('2026-11-24T06:45:00Z') },
};
const people = (...names: readonly string[]): readonly PersonOnSheet[] => names.map((displayName) => ({ displayName, code: 'KTH-0042' }));
const printed = (more: Partial<PrintedSession> = {}): PrintedSession => ({
  session,
  language: 'en',
  people: people('Kabir Deshmukh', 'Tara'),
  ...more,
});
interface Sheet {
  readonly columns: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly when: string;
  readonly where: string;
}
const sheet = (more: Partial<PrintedSession> = {}) => sheetData(printed(more)) as Sheet;

describe('the texts of a sign-in sheet', () => {
  it('have a line for each person, numbered, then four for people who walk in', () =>
    expect(sheet()).toMatchObject({
      ...{ title: 'Sign-in sheet', group: 'Naya Savera', named: true, language: 'en', page: 'Page {page} of {pages}' },
      ...{ when: 'Tue 24 November 2026, 11:00 to 12:15', where: 'Kothrud, Hall 2', columns: ['No.', 'Name', 'Came at', 'Signature'] },
      lines: [
        ...[
          ['1', 'Kabir D.', '', ''],
          ['2', 'Tara', '', ''],
        ],
        ...['3', '4', '5', '6'].map((number) => [number, '', '', '']),
      ],
    }));

  it.each([
    { what: 'nobody is expected', given: people(), lines: 4, columns: 4 },
    { what: 'one person is expected', given: people('Tara'), lines: 5, columns: 4 },
    { what: 'two hundred are expected', given: people(...Array.from({ length: 200 }, () => 'Tara')), lines: 204, columns: 4 },
    { what: 'only a headcount is recorded', given: null, lines: 24, columns: 2 },
  ])('have $lines lines where $what, as wide as its columns', ({ given, lines, columns }) => {
    const made = sheet({ people: given });
    expect(made.lines).toHaveLength(lines);
    expect(made.columns).toHaveLength(columns);
    expect(made.lines.every((line) => line.length === columns)).toBe(true);
    expect(made.lines.map(([number]) => number)).toEqual(Array.from({ length: lines }, (_, index) => String(index + 1)));
  });

  it('have no place for a name where only a headcount is recorded', () =>
    expect(sheet({ people: null })).toMatchObject({
      named: false,
      columns: ['No.', 'Came at'],
      lines: Array.from({ length: 24 }, (_, index) => [String(index + 1), '']),
    }));

  it.each([
    {
      language: 'hi' as const,
      title: 'हाज़िरी पत्रक',
      when: 'मंगल 24 नवंबर 2026, 11:00 से 12:15',
      columns: ['क्रम', 'नाम', 'आने का समय', 'हस्ताक्षर'],
    },
    { language: 'mr' as const, title: 'हजेरी पत्रक', when: 'मंगळ 24 नोव्हेंबर 2026, 11:00 ते 12:15', columns: ['क्र.', 'नाव', 'येण्याची वेळ', 'सही'] },
  ])('are in $language, with nothing left in English but names', ({ language, title, when, columns }) => {
    expect(sheet({ language })).toMatchObject({ language, title, when, columns });
    const { page } = sheet({ language }) as unknown as { page: string };
    expect(page.replace('{page}', '').replace('{pages}', '')).not.toMatch(/[A-Za-z]/);
  });

  it.each([
    { zone: 'Asia/Kolkata', starts: '2026-11-24T18:29:00Z', then: 'Tue 24 November 2026, 23:59 to 01:00' },
    { zone: 'Asia/Kolkata', starts: '2026-11-24T18:30:00Z', then: 'Wed 25 November 2026, 00:00 to 01:00' },
    { zone: 'Europe/London', starts: '2026-11-24T18:30:00Z', then: 'Tue 24 November 2026, 18:30 to 19:30' },
  ])('are on the day of the branch: $starts in $zone', ({ zone, starts, then }) => {
    const ends = new Date(Math.ceil((Date.parse(starts) + 3_600_000) / 1_800_000) * 1_800_000);
    expect(sheet({ session: { ...session, time_zone: zone, starts_at: new Date(starts), ends_at: ends } }).when).toBe(then);
  });

  it('leave out the room where there is none', () => expect(sheet({ session: { ...session, room_name: null } }).where).toBe('Kothrud'));

  it.each([
    { name: 'Sagar Jadhav', then: 'Sagar J.' },
    { name: 'Asha Vijay Rao', then: 'Asha V.' },
    { name: '#panic() {from}', then: '#panic() {.' },
    { name: 'सागर क्षत्रिय', then: 'सागर क्ष.' },
  ])('have no surname: of $name they have $then', ({ name, then }) => {
    const made = sheet({ people: people(name) });
    expect(made.lines[0]).toEqual(['1', then, '', '']);
    expect(JSON.stringify(made)).not.toContain(name);
  });
});
