import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@saath/domain/kernel';
import { Vault, VaultProblem } from '../platform/vault.ts';
import { openContent, sealContent, summaryOf, type ProofContent } from './proof-content.ts';
import { paperData } from './proof-paper.ts';
import { paperWords } from './proof-words.ts';
import { PublicAddress } from './public-address.ts';

const at = (on: string, from: string, until: string, minutes: number) => ({ on, from, until, minutes });
const content = (more: Partial<ProofContent> = {}): ProofContent => ({
  ...{ name: 'Sagar Jadhav', centre: 'Nayi Subah', place: 'Nayi Subah North', signedBy: 'Meera Kulkarni', language: 'en' },
  ...{ timeZone: 'Asia/Kolkata', issuedOn: '2026-11-25' },
  presences: [at('2026-10-26', '10:30', '11:45', 75), at('2026-10-26', '16:00', '16:45', 45), at('2026-11-16', '23:30', '00:30', 60)],
  ...more,
});
const check = { code: '7K2Q-M94D', checkedAt: 'saath.example.org/v', link: 'https://saath.example.org/v/7K2Q-M94D' };
const data = (more: Partial<ProofContent> = {}) => paperData(content(more), check) as Record<string, unknown>;

describe('what a paper says', () => {
  it('has a line for each time, and counts days once', () =>
    expect(data()).toMatchObject({
      ...{ title: 'Confirmation of attendance', name: 'Sagar Jadhav', code: '7K2Q-M94D', checkedAt: 'saath.example.org/v' },
      ...{ centre: 'Nayi Subah', placeAndDay: 'Nayi Subah North, 25 November 2026' },
      summary: [
        ['From and to', '26 October 2026 to 16 November 2026'],
        ['Dates', '2'],
        ['Time in all', '3 h'],
      ],
      columns: ['Date', 'Present', 'Duration'],
      lines: [
        ['Mon 26 October 2026', '10:30 to 11:45', '1 h 15 min'],
        ['Mon 26 October 2026', '16:00 to 16:45', '45 min'],
        ['Mon 16 November 2026', '23:30 to 00:30', '1 h'],
      ],
      total: ['2 dates', '3 h'],
      signatures: [
        ['Meera Kulkarni', 'for Nayi Subah'],
        ['25 November 2026', 'Date and stamp'],
      ],
    }));

  it('has the address in its square and in nothing else', () => {
    const { square, ...rest } = data();
    expect(square).toMatch(/^<svg [^>]*xmlns=.*<\/svg>$/s);
    expect(square).not.toContain('saath.example.org');
    expect(JSON.stringify(rest)).not.toContain('https:');
  });

  it.each([
    { language: 'en' as const, total: '1 date' },
    { language: 'hi' as const, total: '1 तारीख़' },
    { language: 'mr' as const, total: '1 तारीख' },
  ])('says one date in $language', ({ language, total }) =>
    expect(data({ language, presences: [at('2026-10-26', '10:30', '11:45', 75)] })).toMatchObject({ total: [total, expect.any(String)] }),
  );

  it.each([
    { given: { centre: null }, then: { centre: '', signatures: [['Meera Kulkarni', ''], expect.any(Array)] } },
    { given: { place: null }, then: { centre: 'Nayi Subah', placeAndDay: '25 November 2026' } },
    { given: { centre: null, place: null }, then: { centre: '', placeAndDay: '25 November 2026' } },
  ])('leaves out the names that it has not: $given', ({ given, then }) => {
    expect(data(given)).toMatchObject(then);
    expect(JSON.stringify(data(given))).not.toContain('null');
  });

  it('takes names as they are', () =>
    expect(data({ name: '#panic() {n} $&', signedBy: '{centre}', centre: '{n}' })).toMatchObject({
      ...{ name: '#panic() {n} $&', signatures: [['{centre}', 'for {n}'], expect.any(Array)] },
    }));
});

describe('the words of the paper', () => {
  const sentences = (language: Language): string[] => Object.values<string | readonly string[]>({ ...paperWords[language] }).flat();
  const places = (text: string): ReadonlySet<string> => new Set(text.match(/\{\w+\}/g));

  it.each(['hi', 'mr'] as const)('have in %s the places of the English ones, and none is left in English', (language) => {
    expect(sentences(language).map(places)).toEqual(sentences('en').map(places));
    for (const text of sentences(language)) expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]/);
  });

  it.each(languages)('say in %s nothing of what the place is for', (language) =>
    expect(sentences(language).join(' ')).not.toMatch(
      /rehab|addict|alcohol|drug|recover|sober|counsel|therap|member|session|group|Saath|नशा|व्यसन|पुनर्वास|परामर्श|समुपदेशन|समूह|गट|सत्र/i,
    ),
  );
});

describe('what is stored of a paper', () => {
  const vault = new Vault(randomBytes(32));

  it('is sealed at its place, and opens as it was issued', () => {
    const cipher = sealContent({ vault }, 'p1', content());
    expect(cipher.toString('latin1')).not.toMatch(/Sagar|Jadhav|Nayi/);
    expect(openContent({ vault }, 'p1', cipher)).toEqual(content());
  });

  it('opens neither as another proof nor with the key of another centre', () => {
    const cipher = sealContent({ vault }, 'p1', content());
    expect(() => openContent({ vault }, 'p2', cipher)).toThrow(VaultProblem);
    expect(() => openContent({ vault: new Vault(randomBytes(32)) }, 'p1', cipher)).toThrow(VaultProblem);
  });

  it('has its first and last day, the number of days and the time in all', () => {
    const { first, last, dates, minutes } = summaryOf(content());
    expect([first.toString(), last.toString(), dates, minutes]).toEqual(['2026-10-26', '2026-11-16', 2, 180]);
  });

  it.each([
    { what: 'without a time', presences: [], then: 'A proof has a day.' },
    { what: 'with a time that is none', presences: [at('2026-10-26', '25:00', '11:45', 75)], then: 'A proof has times of day.' },
    { what: 'with an end that is none', presences: [at('2026-10-26', '10:30', '', 75)], then: 'A proof has times of day.' },
  ])('is a bug $what', ({ presences, then }) => expect(() => summaryOf(content({ presences }))).toThrow(then));
});

describe('the address of the public page', () => {
  it.each([
    { publicUrl: 'https://saath.example.org', host: 'saath.example.org/v', link: 'https://saath.example.org/v/7K2Q-M94D' },
    { publicUrl: 'http://localhost:3000', host: 'localhost:3000/v', link: 'http://localhost:3000/v/7K2Q-M94D' },
  ])('of $publicUrl is typed as $host', ({ publicUrl, host, link }) => {
    const address = new PublicAddress({ publicUrl } as ConstructorParameters<typeof PublicAddress>[0]);
    expect([address.host, address.ofCode('7K2Q-M94D')]).toEqual([host, link]);
  });
});
