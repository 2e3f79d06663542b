import type { ProgrammeKind } from './programme-kind.ts';

/** For so many days after the end of a session its marks, notes and answers may be corrected, where neither the kind nor the centre says otherwise. */
const defaultCorrectionDays = 7;

/** The window for corrections that a kind or a centre may choose, in days. */
export const correctionBounds = { from: 1, to: 31 } as const;

export const isCorrectionTime = (days: number): boolean =>
  Number.isInteger(days) && days >= correctionBounds.from && days <= correctionBounds.to;

export const correctionDaysOf = ({ correctionDays }: Pick<ProgrammeKind, 'correctionDays'>): number =>
  correctionDays ?? defaultCorrectionDays;
