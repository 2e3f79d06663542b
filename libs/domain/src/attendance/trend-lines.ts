import type { Day, Localised } from '../kernel/index.ts';
import { cravingField, meanAnswer, metricOf, moodField, type MeasuredSession } from '../programmes/index.ts';

/** A figure of a group at each of its finished sessions. */
export interface TrendLine {
  readonly code: 'attendance' | 'mood' | 'craving';
  readonly name: Localised;
  /** Oldest first. The value is null where a session says nothing, or where too few people said it. */
  readonly points: readonly { readonly on: Day; readonly value: number | null }[];
}

const attendance = metricOf('attendance');

/**
 * How a group has been from session to session: attendance in percent, and the means of mood and craving, where enough
 * people said theirs (`meanAnswer`). A figure that no session has makes no line.
 */
export function trendLines(sessions: readonly MeasuredSession[]): readonly TrendLine[] {
  const line = (code: TrendLine['code'], name: Localised, valueOf: (session: MeasuredSession) => number | null): TrendLine => ({
    code,
    name,
    points: sessions.map((session) => ({ on: session.on, value: valueOf(session) })),
  });
  const lines = [
    line('attendance', attendance.name, (session) => attendance.fold([session])),
    line('mood', moodField.label, (session) => meanAnswer([session], moodField.key)),
    line('craving', cravingField.label, (session) => meanAnswer([session], cravingField.key)),
  ];
  return lines.filter(({ points }) => points.some(({ value }) => value !== null));
}
