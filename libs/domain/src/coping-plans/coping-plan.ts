/** The sections of a plan, in the order in which it is read: what comes first when it gets hard, and at the end what it is for. */
export const copingSections = ['warning-signs', 'triggers', 'what-helps', 'people', 'safe-places', 'others-may', 'reasons'] as const;
export type CopingSection = (typeof copingSections)[number];

/** The sorts of triggers. */
export const triggerSorts = ['people', 'places', 'times', 'feelings'] as const;
export type TriggerSort = (typeof triggerSorts)[number];

/** A line of a plan, in the words of the person. */
export interface CopingLine {
  readonly section: CopingSection;
  /** The words; of a person who can be called, their name. */
  readonly text: string;
  /** The sort of a trigger; null in every other section. */
  readonly sort: TriggerSort | null;
  /** How the member knows a person who can be called; null where nothing is said, and in every other section. */
  readonly knownAs: string | null;
  /** The number of a person who can be called, as it is dialled; null where none is known, and in every other section. */
  readonly number: string | null;
}

/** The helplines of India that anybody may call at any hour, always with a plan: against addiction, and for the mind (PRODUCT). */
export const helplines = ['14446', '14416'] as const;

/** The bounds of a plan, so that it stays on one page. Lengths are in characters. */
export const copingLimits = {
  linesInSection: 8,
  textLength: 140,
  knownAsLength: 40,
  numberLength: 20,
  /** The days after which a plan is gone over again, as a centre may choose them. */
  reviewDays: { from: 7, to: 365 },
} as const;

/** The lines of one section, in their order. */
export const linesIn = <Line extends Pick<CopingLine, 'section'>>(lines: readonly Line[], section: CopingSection): readonly Line[] =>
  lines.filter((line) => line.section === section);

/** The lines in the order of the sections; within one they keep their own. */
export const inSections = <Line extends Pick<CopingLine, 'section'>>(lines: readonly Line[]): readonly Line[] =>
  copingSections.flatMap((section) => linesIn(lines, section));
