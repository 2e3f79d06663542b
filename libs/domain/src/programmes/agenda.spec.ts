import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkFields, Temporal } from '../kernel/index.ts';
import { aKind, text } from '../testing/index.ts';
import { agendaOf, ownAgendaField } from './agenda.ts';

const step = (title: string, minutes: number) => ({ title: { en: title, hi: title, mr: title }, minutes });
const agenda = [step('Welcome', 10), { ...step('Walk', 40), script: text }, step('Tea', 10)];
const kind = aKind({ agenda, settingsFields: [ownAgendaField] });
const setting = { today: Temporal.PlainDate.from('2026-11-30') };
const spans = (steps: ReturnType<typeof agendaOf>) => steps.map(({ title, from, to }) => `${String(from)}-${String(to)} ${title.en}`);

describe('the course of a session', () => {
  it.each([
    { minutes: 60, then: ['0-10 Welcome', '10-50 Walk', '50-60 Tea'] },
    { minutes: 90, then: ['0-15 Welcome', '15-75 Walk', '75-90 Tea'] },
    { minutes: 45, then: ['0-8 Welcome', '8-38 Walk', '38-45 Tea'] },
  ])('is that of its kind, stretched over $minutes minutes', ({ minutes, then }) =>
    expect(spans(agendaOf(kind, {}, minutes))).toEqual(then),
  );
  it('has what may be said where the kind says it', () =>
    expect(agendaOf(kind, {}, 60).map(({ script }) => script)).toEqual([undefined, text, undefined]));
  it('is empty for a kind without one', () => expect(agendaOf(aKind(), {}, 60)).toEqual([]));

  it.each([
    { given: ['20 Sit down', '40 Paint'], then: ['0-20 Sit down', '20-60 Paint'] },
    { given: ['20 min: Sit down', '40 मिनट चित्र'], then: ['0-20 Sit down', '20-60 चित्र'] },
    { given: ['Sit down', 'Paint'], then: ['0-30 Sit down', '30-60 Paint'], why: 'steps without minutes take the same time' },
    { given: ['0 Sit down', '59 Paint'], then: ['0-1 Sit down', '1-60 Paint'], why: 'no step takes no time' },
  ])('is that of its group where the group has one: $given', ({ given, then }) =>
    expect(spans(agendaOf(kind, { agenda: given }, 60))).toEqual(then),
  );
  it.each([
    { what: 'an emptied list', of: kind, settings: { agenda: [] } },
    { what: 'an answer to a question that the kind does not ask', of: aKind({ agenda }), settings: { agenda: ['60 Paint'] } },
  ])('stays that of the kind with $what', ({ of, settings }) => expect(agendaOf(of, settings, 60)).toHaveLength(agenda.length));

  it.each([
    { line: '10 Welcome', minutes: 10, title: 'Welcome' },
    { line: '  7.  Welcome  ', minutes: 7, title: 'Welcome' },
    { line: '10:Welcome', minutes: 10, title: 'Welcome' },
    { line: '15 minutes, quiet', minutes: 15, title: 'quiet' },
    { line: '15 mins – quiet', minutes: 15, title: 'quiet' },
    { line: '15MIN: quiet', minutes: 15, title: 'quiet' },
    { line: '१५ मिनट: स्वागत', minutes: 15, title: 'स्वागत' },
    { line: '२० मिनिटे फेरी', minutes: 20, title: 'फेरी' },
    { line: '20 मिनिट - फेरी', minutes: 20, title: 'फेरी' },
    { line: '५ मौन', minutes: 5, title: 'मौन' },
    { line: '10 मिनटों का मौन', minutes: 10, title: 'मिनटों का मौन' },
    { line: '10 minimum rules', minutes: 10, title: 'minimum rules' },
    { line: '10 12 steps', minutes: 10, title: '12 steps' },
    { line: '999 Camp', minutes: 999, title: 'Camp' },
    { line: '०० मौन', minutes: 1, title: 'मौन' },
  ])('reads $line as $minutes minutes', ({ line, minutes, title }) => {
    const [step, rest] = agendaOf(kind, { agenda: [line, '100 Rest'] }, minutes + 100);
    expect([step?.title.mr, step?.to, rest?.from]).toEqual([title, minutes, minutes]);
  });

  it.each([
    '2024 in a word',
    '1000 thanks',
    '२०२४ की बातें',
    '10',
    '१०',
    '10:',
    '10:30 Tea',
    '5-10 Welcome',
    '1.5 hours of walking',
    '12-step reading',
    '1st reading',
    '४थी पायरी',
    'Welcome 10',
  ])('takes no minutes from %s', (line) => {
    const [step, rest] = agendaOf(kind, { agenda: [line, '30 Rest'] }, 40);
    expect([step?.title, step?.to, rest?.from]).toEqual([{ en: line, hi: line, mr: line }, 10, 10]);
  });

  it('fills the session without a gap, each step with its share, and changes nothing of what is given', () => {
    const minutes = fc.integer({ min: 1, max: 480 });
    const shares = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shares, minutes, fc.boolean(), (given, length, isOwn) => {
        const lines = Object.freeze(given.map((share, index) => `${String(share)} Step ${String(index)}`));
        const ofKind = aKind({
          agenda: given.map((share, index) => step(`Step ${String(index)}`, share)),
          settingsFields: [ownAgendaField],
        });
        const steps = agendaOf(isOwn ? kind : ofKind, isOwn ? { agenda: lines } : {}, length);
        expect(steps.map(({ title }) => title.hi)).toEqual(given.map((_, index) => `Step ${String(index)}`));
        expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([0, length]);
        expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
        const planned = given.reduce((sum, share) => sum + share, 0);
        for (const [index, share] of given.entries()) {
          const { from = 0, to = 0 } = steps[index] ?? {};
          expect(Math.abs(to - from - (share * length) / planned)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is a question that a group answers with as many and as long steps as its field takes', () => {
    const lines = (count: number, length: number) => ({ agenda: Array.from({ length: count }, () => '5 '.padEnd(length, 'श')) });
    const most = lines(ownAgendaField.most, ownAgendaField.maxLength);
    expect(checkFields([ownAgendaField], most, setting)).toEqual([]);
    expect(agendaOf(kind, most, 60)).toHaveLength(12);
    expect(checkFields([ownAgendaField], lines(13, 120), setting)).toEqual([{ path: 'agenda', code: 'too-many' }]);
    expect(checkFields([ownAgendaField], lines(12, 121), setting)).toEqual([{ path: 'agenda', code: 'too-long' }]);
  });
});
