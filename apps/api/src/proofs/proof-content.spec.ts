import { describe, expect, it } from '@jest/globals';
import { idOf, languages, Temporal, type CentreId } from '@saath/domain/kernel';
import { KeyRing } from '../platform/vault.ts';
import { checkWords } from './check-words.ts';
import { openContent, sealContent, storedPresence, summaryOf, type ProofContent } from './proof-content.ts';
import { paperWords } from './proof-words.ts';

const keys = new KeyRing(Buffer.alloc(32, 7));
const vaultOf = (centre: string) => {
  const id = idOf<CentreId>(centre);
  return keys.vaultOf(id, keys.newWrappedKey(id));
};
const presence = (on: string, from: string, until: string, minutes: number) => ({ on, from, until, minutes });
const content = (...presences: ProofContent['presences']): ProofContent => ({
  ...{ name: 'सागर जाधव', centre: null, place: 'Kothrud', signedBy: 'Meera', language: 'mr', timeZone: 'Asia/Kolkata' },
  ...{ issuedOn: '2026-11-25', presences },
});
const once = content(presence('2026-11-20', '10:30', '11:30', 60));

describe('what a paper says', () => {
  it('is read again as it was written, letter for letter', () => {
    const vault = vaultOf('centre');
    expect(openContent({ vault }, 'proof', sealContent({ vault }, 'proof', once))).toEqual(once);
  });

  it('is sealed for its own paper and its own centre', () => {
    const vault = vaultOf('centre');
    const sealed = sealContent({ vault }, 'proof', once);
    expect(sealed.toString('utf8')).not.toMatch(/सागर|Meera|Kothrud|2026/);
    expect(() => openContent({ vault }, 'another proof', sealed)).toThrow();
    expect(() => openContent({ vault: vaultOf('another centre') }, 'proof', sealed)).toThrow();
  });

  it('has days and times of day as they are written', () => {
    const [from, until] = [Temporal.PlainTime.from('09:05'), Temporal.PlainTime.from('00:00')];
    expect(storedPresence({ on: Temporal.PlainDate.from('2026-11-20'), from, until, minutes: 895 })).toEqual(
      presence('2026-11-20', '09:05', '00:00', 895),
    );
  });
});

describe('the sum of a paper', () => {
  it.each([
    { given: once, first: '2026-11-20', last: '2026-11-20', dates: 1, minutes: 60 },
    {
      given: content(presence('2026-11-20', '10:30', '11:30', 60), presence('2026-11-20', '18:00', '18:45', 45)),
      ...{ first: '2026-11-20', last: '2026-11-20', dates: 1, minutes: 105 },
    },
    {
      given: content(presence('2026-10-30', '23:30', '00:30', 60), presence('2026-11-03', '18:00', '19:00', 40)),
      ...{ first: '2026-10-30', last: '2026-11-03', dates: 2, minutes: 100 },
    },
  ])('counts days once and minutes as they were attended: $dates, $minutes', ({ given, ...then }) => {
    const { first, last, ...totals } = summaryOf(given);
    expect({ first: first.toString(), last: last.toString(), ...totals }).toEqual(then);
  });

  it('is none of a paper without a day, nor of one whose times nobody can read', () => {
    expect(() => summaryOf(content())).toThrow('A proof has a day.');
    expect(() => summaryOf(content(presence('2026-11-20', '25:00', '11:30', 60)))).toThrow('A proof has times of day.');
  });
});

describe('the words of the paper and of the page that checks it', () => {
  const gapsOf = (words: object): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(Object.entries(words).map(([name, text]) => [name, (JSON.stringify(text).match(/\{\w+\}/g) ?? []).toSorted()]));

  it.each(languages)('leave out in %s no time, day or number that English says', (language) => {
    expect(gapsOf(checkWords[language])).toEqual(gapsOf(checkWords.en));
    expect(gapsOf(paperWords[language])).toEqual(gapsOf(paperWords.en));
  });
});
