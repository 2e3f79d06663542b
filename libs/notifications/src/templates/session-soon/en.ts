import { inPlace, linkTo } from '../phrases.ts';
import type { MeetingParams, Wording } from '../template.ts';

export const en: Wording<MeetingParams> = ({ name, startsAt, place, link }, say) => ({
  subject: say.time(startsAt),
  paragraphs: [`Hello ${name}, see you at ${say.time(startsAt)}${inPlace(place)}. Your seat is kept.`, ...linkTo('Tell us here', link)],
});
