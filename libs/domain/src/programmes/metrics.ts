import type { Answers, Day, Localised } from '../kernel/index.ts';
import { attended, unexpectedStates } from './attendance-state.ts';
import type { AttendanceState } from './attendance-state.ts';

/** A person at a session, as a metric sees them: a number that is the same at every session, and neither name nor id. */
export interface MeasuredPerson {
  readonly person: number;
  /** Null where nobody marked the person; of a mark of the kind's own, the mark of the product as which it is counted. */
  readonly state: AttendanceState | null;
  /** The code of a mark of the kind's own; null or left out for one of the product. */
  readonly own?: string | null;
  /** The answers to the record fields of the kind. */
  readonly answers: Answers;
}
/** One finished session of a group, as a metric sees it. */
export interface MeasuredSession {
  readonly on: Day;
  /** How many were counted where no names are recorded; null elsewhere. */
  readonly headcount: number | null;
  /** The people who were expected and those who walked in. */
  readonly people: readonly MeasuredPerson[];
  /** The answers to the session fields of the kind. */
  readonly answers: Answers;
}

/** A figure of the groups of a kind. */
export interface Metric {
  /** Lower-case words with hyphens. */
  readonly code: string;
  readonly name: Localised;
  /** The text after the number, such as `%`; null for none. */
  readonly unit: Localised | null;
  /** The figure of the sessions, oldest first; null where they say nothing. */
  readonly fold: (sessions: readonly MeasuredSession[]) => number | null;
}

const same = (text: string): Localised => ({ en: text, hi: text, mr: text });
const percent = same('%');
const days: Localised = { en: 'days', hi: 'दिन', mr: 'दिवस' };

const peopleOf = (sessions: readonly MeasuredSession[]): readonly MeasuredPerson[] => sessions.flatMap(({ people }) => people);
const expected = ({ state }: MeasuredPerson): boolean => state === null || !unexpectedStates.includes(state);
const hasAttended = ({ state }: MeasuredPerson): boolean => state !== null && attended(state);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 100));

/** Figures based on fewer people are suppressed, because they could identify someone. */
export const fewestPeople = 5;

/**
 * The mean of what people said at these sessions about a number or a scale, rounded to a tenth. A session at which fewer than
 * {@link fewestPeople} answered does not count, because a mean of it could say how one person was; null where none counts.
 */
export function meanAnswer(sessions: readonly MeasuredSession[], key: string): number | null {
  const said = sessions.map(({ people }) => people.flatMap(({ answers }) => (typeof answers[key] === 'number' ? [answers[key]] : [])));
  return mean(said.filter(({ length }) => length >= fewestPeople).flat());
}

const mean = (given: readonly number[]): number | null =>
  given.length === 0 ? null : Math.round((given.reduce((sum, one) => sum + one, 0) / given.length) * 10) / 10;

/** The sessions at the end of a series whose people count as still there. */
const lately = 4;

/** The metrics of the product, which a kind names by their codes. */
const metricsOfProduct = {
  attendance: {
    name: { en: 'Attendance', hi: 'हाज़िरी', mr: 'हजेरी' },
    unit: percent,
    fold: (sessions) =>
      share(peopleOf(sessions).filter((one) => expected(one) && hasAttended(one)).length, peopleOf(sessions).filter(expected).length),
  },
  retention: {
    name: { en: 'Still coming', hi: 'अब भी आ रहे हैं', mr: 'अजूनही येत आहेत' },
    unit: percent,
    fold: (sessions) => {
      const personsIn = (some: readonly MeasuredSession[]): ReadonlySet<number> =>
        new Set(
          peopleOf(some)
            .filter(hasAttended)
            .map(({ person }) => person),
        );
      const before = personsIn(sessions.slice(0, -lately));
      const now = personsIn(sessions.slice(-lately));
      return share([...before].filter((person) => now.has(person)).length, before.size);
    },
  },
  punctuality: {
    name: { en: 'On time', hi: 'समय पर', mr: 'वेळेवर' },
    unit: percent,
    fold: (sessions) => {
      const there = peopleOf(sessions).filter(hasAttended);
      return share(there.filter(({ state }) => state !== 'late').length, there.length);
    },
  },
  headcount: {
    name: { en: 'People at a session', hi: 'एक बैठक में लोग', mr: 'एका सत्रातली माणसे' },
    unit: null,
    fold: (sessions) => mean(sessions.flatMap(({ headcount }) => (headcount === null ? [] : [headcount]))),
  },
  mood: {
    name: { en: 'Mood in the room', hi: 'समूह का मन', mr: 'गटाची मन:स्थिती' },
    unit: { en: 'of 5', hi: '5 में से', mr: '5 पैकी' },
    fold: (sessions) => meanAnswer(sessions, 'mood'),
  },
  craving: {
    name: { en: 'Craving in the room', hi: 'समूह की तलब', mr: 'गटातील ओढ' },
    unit: { en: 'of 10', hi: '10 में से', mr: '10 पैकी' },
    fold: (sessions) => meanAnswer(sessions, 'craving'),
  },
  supervision: {
    name: { en: 'Longest time between two meetings', hi: 'दो बैठकों के बीच सबसे लंबा अंतर', mr: 'दोन सत्रांमधले सर्वात मोठे अंतर' },
    unit: days,
    fold: (sessions) => {
      const gaps = sessions.slice(1).map(({ on }, index) => sessions[index]?.on.until(on).days ?? 0);
      return gaps.length === 0 ? null : Math.max(...gaps);
    },
  },
} as const satisfies Readonly<Record<string, Omit<Metric, 'code'>>>;

export type MetricCode = keyof typeof metricsOfProduct;
export const metricCodes = Object.keys(metricsOfProduct) as readonly MetricCode[];

/** A metric of the product, by its code, or one that the kind brings. */
export type KindMetric = MetricCode | Metric;

export const metricOf = (metric: KindMetric): Metric =>
  typeof metric === 'string' ? { code: metric, ...metricsOfProduct[metric] } : metric;
