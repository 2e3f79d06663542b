import { describe, expect, it } from '@jest/globals';
import { aKind, text } from '../testing/index.ts';
import { agendaOf, ownAgendaField } from './agenda.ts';

const step = (title: string, minutes: number) => ({ title: { en: title, hi: title, mr: title }, minutes });
const agenda = [step('Welcome', 10), { ...step('Walk', 40), script: text }, step('Tea', 10)];
const kind = aKind({ agenda, settingsFields: [ownAgendaField] });
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
});
