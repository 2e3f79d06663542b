import { greeting, placeSuffix, linkParagraph } from '../phrases.ts';
import type { MeetingParams, Wording } from '../template.ts';

export const hi: Wording<MeetingParams> = ({ name, startsAt, place, link }, format) => ({
  subject: format.time(startsAt),
  paragraphs: [
    `${greeting('नमस्ते', name)}, ${format.time(startsAt)} मुलाक़ात है${placeSuffix(place)}। आपकी जगह रखी है।`,
    ...linkParagraph('यहाँ बताएँ', link),
  ],
});
