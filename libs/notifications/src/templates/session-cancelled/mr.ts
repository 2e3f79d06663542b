import { greeting } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { CancelledParams } from './session-cancelled.params.ts';

export const mr: Wording<CancelledParams> = ({ name, startsAt, next }, format) => ({
  subject: `${format.day(startsAt)}: भेट होणार नाही`,
  paragraphs: [
    `${greeting('नमस्कार', name)}, ${format.day(startsAt)} रोजी ${format.time(startsAt)} भेट होणार नाही.`,
    ...(next === undefined ? [] : [`पुढची तारीख: ${format.day(next)}, ${format.time(next)}. तुमची जागा राखून ठेवली आहे.`]),
  ],
});
