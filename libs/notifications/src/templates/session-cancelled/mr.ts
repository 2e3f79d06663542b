import type { Wording } from '../template.ts';
import type { CancelledParams } from './session-cancelled.ts';

export const mr: Wording<CancelledParams> = ({ name, startsAt, next }, say) => ({
  subject: `${say.day(startsAt)}: भेट होणार नाही`,
  paragraphs: [
    `नमस्कार ${name}, ${say.day(startsAt)} रोजी ${say.time(startsAt)} भेट होणार नाही.`,
    ...(next === undefined ? [] : [`पुढची तारीख: ${say.day(next)}, ${say.time(next)}. तुमची जागा राखून ठेवली आहे.`]),
  ],
});
