import type { ProgrammeKind } from './programme-kind.ts';

/** Minutes after the start from which a person who comes is late, where neither the kind nor the centre says otherwise. */
const defaultLateAfter = 10;

/** The minutes that a kind or a centre may choose. */
export const lateAfterBounds = { from: 0, to: 60 } as const;

export const isLateAfter = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= lateAfterBounds.from && minutes <= lateAfterBounds.to;

export const lateAfterOf = ({ lateAfter }: Pick<ProgrammeKind, 'lateAfter'>): number => lateAfter ?? defaultLateAfter;
