import type { Localised } from '../kernel/index.ts';
import type { AttendanceState } from './attendance-state.ts';

/** The meaning of a mark wherever attendance is counted: the person came, did not come though expected, or neither. */
export const markMeanings = ['attended', 'missed', 'neither'] as const;
export type MarkMeaning = (typeof markMeanings)[number];

/** A mark that only one kind has. */
export interface OwnMark {
  /** Lower-case words with hyphens, none of them a mark of the product; stable, because stored marks name it. */
  readonly code: string;
  readonly name: Localised;
  readonly counts: MarkMeaning;
}

/** The mark of the product as which an own mark is counted and stored, so that no figure knows of it. */
const stateOfMeaning = {
  attended: 'present',
  missed: 'absent',
  neither: 'excused',
} as const satisfies Readonly<Record<MarkMeaning, AttendanceState>>;

/** The own marks of a kind, each with the mark of the product as which it is stored. */
export const ownMarks = ({ own = [] }: { readonly own?: readonly OwnMark[] }): readonly (OwnMark & { readonly state: AttendanceState })[] =>
  own.map((mark) => ({ ...mark, state: stateOfMeaning[mark.counts] }));
