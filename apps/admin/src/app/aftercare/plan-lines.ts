import type { PlanContact } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import { followUpWords } from '../ui/follow-up-words.ts';

export interface PlanLineWords {
  readonly key: string;
  readonly name: string;
  readonly when: string;
  readonly icon: string;
  readonly state: 'done' | 'due' | 'late';
}

/** The contacts of a plan as lines: those by days one by one, those of weeks and quarters together. */
export function planLines(words: Words, contacts: readonly PlanContact[]): readonly PlanLineWords[] {
  const repeated = ['weekly', 'quarterly'].flatMap((kind) =>
    together(
      words,
      contacts.filter((one) => one.kind === kind),
    ),
  );
  return [...contacts.filter(({ kind }) => kind !== 'weekly' && kind !== 'quarterly').map((one) => alone(words, one)), ...repeated];
}

function alone(words: Words, contact: PlanContact): PlanLineWords {
  const { id, dueOn, state, overdueDays } = contact;
  const late = overdueDays > 0;
  return {
    key: id,
    name: followUpWords(words, contact),
    when: late ? words.count('follow-ups.overdue', overdueDays) : words.day(dueOn, 'short'),
    icon: state === 'done' ? 'check_circle' : 'schedule',
    state: late ? 'late' : state,
  };
}

function together(words: Words, contacts: readonly PlanContact[]): PlanLineWords[] {
  const [first, last] = [contacts[0], contacts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const done = contacts.filter(({ state }) => state === 'done').length;
  const late = Math.max(...contacts.map(({ overdueDays }) => overdueDays));
  const until = words.say('aftercare.done-until', { done, all: contacts.length, until: words.day(last.dueOn, 'short-year') });
  return [
    {
      key: first.kind,
      name: followUpWords(words, first),
      when: late > 0 ? words.count('follow-ups.overdue', late) : until,
      icon: done === contacts.length ? 'check_circle' : 'event_repeat',
      state: late > 0 ? 'late' : done === contacts.length ? 'done' : 'due',
    },
  ];
}
