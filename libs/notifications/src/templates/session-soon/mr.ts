import { greeting, placeSuffix, linkParagraph } from '../phrases.ts';
import type { MeetingParams, Wording } from '../template.ts';

export const mr: Wording<MeetingParams> = ({ name, startsAt, place, link }, format) => ({
  subject: format.time(startsAt),
  paragraphs: [
    `${greeting('नमस्कार', name)}, ${format.time(startsAt)} भेटूया${placeSuffix(place)}. तुमची जागा राखून ठेवली आहे.`,
    ...linkParagraph('इथे कळवा', link),
  ],
});
