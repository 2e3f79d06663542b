import type { Heatmap } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** A narrow window shows so many sessions, the latest ones. */
const shownWhenNarrow = 6;

export interface HeatMapColumn {
  readonly id: string;
  /** The whole day, for screen readers. */
  readonly label: string;
  readonly day: string;
  readonly month: string;
  /** Whether this column begins another month than the one before it. */
  readonly beginsMonth: boolean;
  /** Whether a narrow window leaves the column out. */
  readonly isOlder: boolean;
}

/** The headers of an attendance table: a column for each session, oldest first. */
export function heatMapColumns(words: Words, sessions: Heatmap['sessions'], timeZone: string): readonly HeatMapColumn[] {
  const months = sessions.map(({ startsAt }) => words.instantDay(startsAt, timeZone, 'month'));
  return sessions.map(({ id, startsAt }, index) => ({
    id,
    label: words.instantDay(startsAt, timeZone),
    day: words.instantDay(startsAt, timeZone, 'number'),
    month: months[index] ?? '',
    beginsMonth: months[index] !== months[index - 1],
    isOlder: index < sessions.length - shownWhenNarrow,
  }));
}
