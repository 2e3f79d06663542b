import { greeting, placeSuffix, linkParagraph } from '../phrases.ts';
import type { MeetingParams, Wording } from '../template.ts';

export const en: Wording<MeetingParams> = ({ name, startsAt, place, link }, format) => ({
  subject: `${format.day(startsAt)}, ${format.time(startsAt)}`,
  paragraphs: [
    `${greeting('Hello', name)}, we meet ${format.relativeDay(startsAt)} at ${format.time(startsAt)}${placeSuffix(place)}. Your seat is kept.`,
    ...linkParagraph('Tell us here', link),
  ],
});
