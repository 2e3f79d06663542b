import { greeting, placeSuffix, linkParagraph } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { MovedParams } from './session-moved.params.ts';

export const en: Wording<MovedParams> = ({ name, movedFrom, startsAt, place, link }, format) => ({
  subject: `Now ${format.day(startsAt)}, ${format.time(startsAt)}`,
  paragraphs: [
    `${greeting('Hello', name)}, ${format.day(movedFrom)}, ${format.time(movedFrom)}, is now ${format.day(startsAt)}, ${format.time(startsAt)}${placeSuffix(place)}. Your seat is kept.`,
    ...linkParagraph('Tell us here', link),
  ],
});
