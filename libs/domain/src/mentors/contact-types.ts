export const contactTypes = ['call', 'meeting', 'message', 'visit'] as const;
export type ContactType = (typeof contactTypes)[number];
/** How a contact went: the person was reached and is well, was reached and needs support, or was not reached. */
export const contactOutcomes = ['well', 'needs-support', 'not-reached'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];
