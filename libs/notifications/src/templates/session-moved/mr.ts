import { greeting, placeSuffix, linkParagraph } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { MovedParams } from './session-moved.params.ts';

export const mr: Wording<MovedParams> = ({ name, movedFrom, startsAt, place, link }, format) => ({
  subject: `आता ${format.day(startsAt)}, ${format.time(startsAt)}`,
  paragraphs: [
    `${greeting('नमस्कार', name)}, ${format.day(movedFrom)}, ${format.time(movedFrom)} ठरलेली भेट आता ${format.day(startsAt)}, ${format.time(startsAt)} आहे${placeSuffix(place)}. तुमची जागा राखून ठेवली आहे.`,
    ...linkParagraph('इथे कळवा', link),
  ],
});
