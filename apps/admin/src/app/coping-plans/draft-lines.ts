import { copingLimits, copingSections, linesIn, type CopingSection, type TriggerSort } from '@saath/domain/coping-plans';
import type { CopingLine } from '../api/shapes.ts';

/** A line that is being written: its texts may be empty, and it keeps its key while others move. */
export interface DraftLine {
  readonly key: number;
  readonly section: CopingSection;
  readonly text: string;
  readonly sort: TriggerSort | null;
  readonly knownAs: string;
  readonly number: string;
}
export type DraftPart = Partial<Pick<DraftLine, 'text' | 'sort' | 'knownAs' | 'number'>>;
type Draft = readonly DraftLine[];

const emptyLine = (section: CopingSection, key: number): DraftLine => ({
  ...{ key, section, text: '', knownAs: '', number: '' },
  sort: section === 'triggers' ? 'people' : null,
});

/** The lines to begin with: those on record, and an empty one in each section that has none. */
export function draftOf(lines: readonly CopingLine[]): Draft {
  const known = lines.map((line, key) => ({ ...line, key, knownAs: line.knownAs ?? '', number: line.number ?? '' }));
  const missing = copingSections.filter((section) => linesIn(lines, section).length === 0);
  return [...known, ...missing.map((section, index) => emptyLine(section, lines.length + index))];
}

/** The lines as they are sent: without those in which nothing is written. */
export const linesOf = (draft: Draft): readonly CopingLine[] =>
  draft
    .filter(({ text, knownAs, number }) => `${text}${knownAs}${number}`.trim() !== '')
    .map(({ section, text, sort, knownAs, number }) => ({
      ...{ section, text, sort },
      knownAs: knownAs.trim() === '' ? null : knownAs,
      number: number.trim() === '' ? null : number,
    }));

export const withLine = (draft: Draft, section: CopingSection): Draft => [
  ...draft,
  emptyLine(section, Math.max(-1, ...draft.map(({ key }) => key)) + 1),
];
export const withoutLine = (draft: Draft, key: number): Draft => draft.filter((line) => line.key !== key);
export const withPart = (draft: Draft, key: number, part: DraftPart): Draft =>
  draft.map((line) => (line.key === key ? { ...line, ...part } : line));
export const hasRoom = (draft: Draft, section: CopingSection): boolean => linesIn(draft, section).length < copingLimits.linesInSection;

/** The lines with one of them a place earlier or later in its section; at the end of the section nothing moves. */
export function withMoved(draft: Draft, key: number, by: -1 | 1): Draft {
  const line = draft.find((one) => one.key === key);
  if (line === undefined) return draft;
  const own = linesIn(draft, line.section);
  const other = own[own.indexOf(line) + by];
  if (other === undefined) return draft;
  return draft.map((one) => (one === line ? other : one === other ? line : one));
}
