import type { Answers, Day, Localised, SessionId } from '../kernel/index.ts';
import { cravingField, moodField } from '../programmes/index.ts';

/** The answers of a person at one session, as far as the form asks for them now, or at a check-in, which has neither session nor group. */
export interface SaidAtSession {
  readonly sessionId: SessionId | null;
  readonly groupName: string | null;
  readonly on: Day;
  readonly answers: Answers;
}

/** One question that a person answered from session to session and at check-ins. */
export interface SaidLine {
  readonly code: 'mood' | 'craving';
  readonly name: Localised;
  readonly min: number;
  readonly max: number;
  /** Only sessions and check-ins at which the person chose to answer. */
  readonly points: readonly (Omit<SaidAtSession, 'answers'> & { readonly value: number })[];
}

/**
 * The answers of a person about their mood and their craving, in the order in which they are given. A question that the person never answered has
 * no line: nobody has to say it, and nothing is made up between two answers.
 */
export function saidLines(sessions: readonly SaidAtSession[]): readonly SaidLine[] {
  const lines = ([moodField, cravingField] as const).map((field): SaidLine => ({
    code: field.key as SaidLine['code'],
    name: field.label,
    min: field.min,
    max: field.max,
    points: sessions.flatMap(({ answers, ...session }) => {
      const value = answers[field.key];
      return typeof value === 'number' ? [{ ...session, value }] : [];
    }),
  }));
  return lines.filter(({ points }) => points.length > 0);
}
