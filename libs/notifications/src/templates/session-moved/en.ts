import { inPlace, linkTo } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { MovedParams } from './session-moved.ts';

export const en: Wording<MovedParams> = ({ name, movedFrom, startsAt, place, link }, say) => ({
  subject: `Now ${say.day(startsAt)}, ${say.time(startsAt)}`,
  paragraphs: [
    `Hello ${name}, ${say.day(movedFrom)}, ${say.time(movedFrom)}, is now ${say.day(startsAt)}, ${say.time(startsAt)}${inPlace(place)}. Your seat is kept.`,
    ...linkTo('Tell us here', link),
  ],
});
