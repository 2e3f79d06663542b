import { greeting, placeSuffix, linkParagraph } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { MovedParams } from './session-moved.params.ts';

export const hi: Wording<MovedParams> = ({ name, movedFrom, startsAt, place, link }, format) => ({
  subject: `अब ${format.day(startsAt)}, ${format.time(startsAt)}`,
  paragraphs: [
    `${greeting('नमस्ते', name)}, ${format.day(movedFrom)}, ${format.time(movedFrom)} का मिलना अब ${format.day(startsAt)}, ${format.time(startsAt)} है${placeSuffix(place)}। आपकी जगह रखी है।`,
    ...linkParagraph('यहाँ बताएँ', link),
  ],
});
