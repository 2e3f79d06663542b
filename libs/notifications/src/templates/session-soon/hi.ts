import { inPlace, linkTo } from '../phrases.ts';
import type { MeetingParams, Wording } from '../template.ts';

export const hi: Wording<MeetingParams> = ({ name, startsAt, place, link }, say) => ({
  subject: say.time(startsAt),
  paragraphs: [`नमस्ते ${name}, ${say.time(startsAt)} मिलते हैं${inPlace(place)}। आपकी जगह रखी है।`, ...linkTo('यहाँ बताएँ', link)],
});
