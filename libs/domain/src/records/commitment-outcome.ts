/** The outcome of a commitment when the person was asked about it. One that is carried over is asked about again next time. */
export const commitmentOutcomes = ['done', 'partly', 'not-done', 'carried-over'] as const;
export type CommitmentOutcome = (typeof commitmentOutcomes)[number];
