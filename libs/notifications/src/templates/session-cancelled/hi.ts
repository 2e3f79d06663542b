import type { Wording } from '../template.ts';
import type { CancelledParams } from './session-cancelled.ts';

export const hi: Wording<CancelledParams> = ({ name, startsAt, next }, say) => ({
  subject: `${say.day(startsAt)}: मिलना नहीं होगा`,
  paragraphs: [
    `नमस्ते ${name}, ${say.day(startsAt)} को ${say.time(startsAt)} मिलना नहीं होगा।`,
    ...(next === undefined ? [] : [`अगली तारीख़: ${say.day(next)}, ${say.time(next)}। आपकी जगह रखी है।`]),
  ],
});
