import { inPlace, linkTo } from '../phrases.ts';
import type { MeetingParams, Wording } from '../template.ts';

export const mr: Wording<MeetingParams> = ({ name, startsAt, place, link }, say) => ({
  subject: `${say.day(startsAt)}, ${say.time(startsAt)}`,
  paragraphs: [
    `नमस्कार ${name}, ${say.when(startsAt)} ${say.time(startsAt)} भेट ठरली आहे${inPlace(place)}. तुमची जागा राखून ठेवली आहे.`,
    ...linkTo('इथे कळवा', link),
  ],
});
