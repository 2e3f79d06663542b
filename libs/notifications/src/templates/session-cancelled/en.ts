import { greeting } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { CancelledParams } from './session-cancelled.params.ts';

export const en: Wording<CancelledParams> = ({ name, startsAt, next }, format) => ({
  subject: `${format.day(startsAt)}: we do not meet`,
  paragraphs: [
    `${greeting('Hello', name)}, we do not meet on ${format.day(startsAt)} at ${format.time(startsAt)}.`,
    ...(next === undefined ? [] : [`Next: ${format.day(next)}, ${format.time(next)}. Your seat is kept.`]),
  ],
});
