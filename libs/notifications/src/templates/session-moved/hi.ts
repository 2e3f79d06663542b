import { inPlace, linkTo } from '../phrases.ts';
import type { Wording } from '../template.ts';
import type { MovedParams } from './session-moved.ts';

export const hi: Wording<MovedParams> = ({ name, movedFrom, startsAt, place, link }, say) => ({
  subject: `अब ${say.day(startsAt)}, ${say.time(startsAt)}`,
  paragraphs: [
    `नमस्ते ${name}, ${say.day(movedFrom)}, ${say.time(movedFrom)} का मिलना अब ${say.day(startsAt)}, ${say.time(startsAt)} है${inPlace(place)}। आपकी जगह रखी है।`,
    ...linkTo('यहाँ बताएँ', link),
  ],
});
