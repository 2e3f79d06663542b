import type { MilestoneItem } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

type Named = Pick<MilestoneItem, 'unit' | 'count'>;

/** “90 days”, “6 months”: a milestone in the unit in which people name it. */
export const milestoneWords = (words: Words, { unit, count }: Named): string => words.count(`members.milestone.${unit}`, count);

/** “90 d”, “6 mo”: for a badge. */
export const milestoneBadge = (words: Words, { unit, count }: Named): string => words.count(`members.milestone.short.${unit}`, count);
