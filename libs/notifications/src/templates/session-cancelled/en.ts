import type { Wording } from '../template.ts';
import type { CancelledParams } from './session-cancelled.ts';

export const en: Wording<CancelledParams> = ({ name, startsAt, next }, say) => ({
  subject: `${say.day(startsAt)}: we do not meet`,
  paragraphs: [
    `Hello ${name}, we do not meet on ${say.day(startsAt)} at ${say.time(startsAt)}.`,
    ...(next === undefined ? [] : [`Next: ${say.day(next)}, ${say.time(next)}. Your seat is kept.`]),
  ],
});
