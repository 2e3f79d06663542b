interface Range {
  readonly from: number;
  readonly to: number;
}

/** Limits of what is written about mentors. Lengths are in characters. */
export const mentorLimits = {
  noteLength: 2000,
  trainingHours: { from: 0, to: 2000 },
  seats: { from: 1, to: 30 },
  contactMinutes: { from: 0, to: 600 },
  /** Within which a centre may set the bounds of the rules. */
  bounds: {
    soberMonths: { from: 3, to: 120 },
    paidSoberMonths: { from: 3, to: 120 },
    trainingHours: { from: 0, to: 500 },
    supervisionDays: { from: 7, to: 90 },
    seats: { from: 1, to: 15 },
    paidSeats: { from: 1, to: 30 },
    wardDays: { from: 0, to: 730 },
    contactDays: { from: 1, to: 31 },
  },
} as const satisfies {
  readonly noteLength: number;
  readonly trainingHours: Range;
  readonly seats: Range;
  readonly contactMinutes: Range;
  readonly bounds: Readonly<Record<string, Range>>;
};
