import { inPlace, linkTo } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { MovedParams } from './session-moved.ts';

export const mr: Wording<MovedParams> = ({ name, movedFrom, startsAt, place, link }, say) => ({
  subject: `आता ${say.day(startsAt)}, ${say.time(startsAt)}`,
  paragraphs: [
    `नमस्कार ${name}, ${say.day(movedFrom)}, ${say.time(movedFrom)} ठरलेली भेट आता ${say.day(startsAt)}, ${say.time(startsAt)} आहे${inPlace(place)}. तुमची जागा राखून ठेवली आहे.`,
    ...linkTo('इथे कळवा', link),
  ],
});
