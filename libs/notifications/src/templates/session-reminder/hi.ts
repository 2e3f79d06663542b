import { inPlace, linkTo } from '../phrases.ts';
import type { MeetingParams, Wording } from '../template.ts';

export const hi: Wording<MeetingParams> = ({ name, startsAt, place, link }, say) => ({
  subject: `${say.day(startsAt)}, ${say.time(startsAt)}`,
  paragraphs: [
    `नमस्ते ${name}, ${say.when(startsAt)} ${say.time(startsAt)} आपका मिलना तय है${inPlace(place)}। आपकी जगह रखी है।`,
    ...linkTo('यहाँ बताएँ', link),
  ],
});
