import type { Wording } from '../template.ts';
import type { StandInAskedParams } from './stand-in-asked.params.ts';

export const en: Wording<StandInAskedParams> = ({ name, link }) => ({
  subject: 'Could you lead once?',
  paragraphs: [
    `Hello ${name}, a colleague asks whether you could lead once in the place of somebody else. When and where it is, you read in Saath.`,
    { label: 'Say yes or no', url: link },
    'Please answer soon, also with a no, so that somebody else can be asked in time.',
  ],
});
