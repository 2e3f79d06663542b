/**
 * What the house asks of a mentor before another pairing (PRODUCT, "Numbers the defaults come from"). Sobriety in whole months,
 * training in hours, supervision in days since the last one, capacity in mentees at a time.
 */
export const mentorRules = {
  soberMonths: { volunteer: 12, paid: 24 },
  trainingHours: 46,
  supervisionDays: 14,
  capacity: { volunteer: 5, paid: 15 },
} as const;
