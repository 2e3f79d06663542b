/** The person of a step: for a call on the same day, the mentor, a relative whom the member allows to be called, or the counsellor in charge. */
export const ladderPeople = ['same-day', 'mentor', 'relative', 'in-charge'] as const;
export type LadderPerson = (typeof ladderPeople)[number];
export const ladderChannels = ['phone', 'visit', 'message'] as const;
export type LadderChannel = (typeof ladderChannels)[number];

/** When a step is due: some minutes after it begins, or at a time of day from nine in the morning to eight in the evening, so many days after the day on which it begins. */
export type StepDue = { readonly after: number } | { readonly at: string; readonly day: number };

/** A step of a ladder: the person, when it is due, how, and for how many minutes after that it waits before the next step begins. */
export interface LadderStep {
  readonly who: LadderPerson;
  readonly due: StepDue;
  readonly channel: LadderChannel;
  readonly patience: number;
}

/** The steps after a missed session, and after how many misses in groups of one kind they begin; 0 for never. */
export interface LadderPolicy {
  readonly opensAfter: number;
  readonly steps: readonly LadderStep[];
}

/**
 * A named person calls on the day of the miss (PRODUCT, "follow up a miss the same day"), then the mentor in the evening, then a relative
 * with the member's consent, then the counsellor in charge.
 */
export const usualLadder: LadderPolicy = {
  opensAfter: 1,
  steps: [
    { who: 'same-day', due: { after: 240 }, channel: 'phone', patience: 60 },
    { who: 'mentor', due: { at: '20:00', day: 0 }, channel: 'phone', patience: 60 },
    { who: 'relative', due: { at: '11:00', day: 1 }, channel: 'phone', patience: 240 },
    { who: 'in-charge', due: { at: '12:00', day: 1 }, channel: 'visit', patience: 1440 },
  ],
};

/** The bounds of a ladder: misses before it opens, its steps, the minutes and days of a step, and the times of day. */
export const ladderBounds = { misses: 10, steps: 6, minutes: 14 * 24 * 60, days: 14, from: '09:00', to: '20:00' } as const;

/** After so many misses a ladder may open; from 0, which is never. */
export const ladderRange = { from: 0, to: ladderBounds.misses } as const;

export const isLadderAfter = (misses: number): boolean =>
  Number.isInteger(misses) && misses >= ladderRange.from && misses <= ladderRange.to;

const isWakingTime = (text: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) && text >= ladderBounds.from && text <= ladderBounds.to;
const isWithin = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
/** Whether a step may be due then. */
export const isDueInBounds = (due: StepDue): boolean =>
  'after' in due ? isWithin(due.after, ladderBounds.minutes) : isWakingTime(due.at) && isWithin(due.day, ladderBounds.days);

/** Whether a step may wait for so many minutes. */
export const isPatience = (minutes: number): boolean => isWithin(minutes, ladderBounds.minutes);

const isStep = ({ who, due, channel, patience }: LadderStep): boolean =>
  ladderPeople.includes(who) && ladderChannels.includes(channel) && isDueInBounds(due) && isPatience(patience);

/** Whether a kind may have this ladder: at least one step, and the last one is the counsellor in charge, so that somebody always has it. */
export const isLadder = ({ opensAfter, steps }: LadderPolicy): boolean =>
  isLadderAfter(opensAfter) && steps.length <= ladderBounds.steps && steps.every(isStep) && steps.at(-1)?.who === 'in-charge';
