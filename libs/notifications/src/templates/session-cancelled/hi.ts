import { greeting } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { CancelledParams } from './session-cancelled.params.ts';

export const hi: Wording<CancelledParams> = ({ name, startsAt, next }, format) => ({
  subject: `${format.day(startsAt)}: मिलना नहीं होगा`,
  paragraphs: [
    `${greeting('नमस्ते', name)}, ${format.day(startsAt)} को ${format.time(startsAt)} मिलना नहीं होगा।`,
    ...(next === undefined ? [] : [`अगली तारीख़: ${format.day(next)}, ${format.time(next)}। आपकी जगह रखी है।`]),
  ],
});
