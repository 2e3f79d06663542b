/** Minutes after the start from which a person who comes is late, where neither the kind nor the centre says otherwise. */
const defaultLateAfter = 10;

/** What a kind or a centre may choose, in minutes. */
export const lateAfterBounds = { from: 0, to: 60 } as const;

export const isLateAfter = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= lateAfterBounds.from && minutes <= lateAfterBounds.to;

/** Also of a kind whose number is there and undefined. */
export const lateAfterOf = ({ lateAfter }: { readonly lateAfter?: number | undefined }): number => lateAfter ?? defaultLateAfter;
