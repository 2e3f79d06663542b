import type { Wording } from '../template.ts';
import type { StandInAskedParams } from './stand-in-asked.params.ts';

export const hi: Wording<StandInAskedParams> = ({ name, link }) => ({
  subject: 'क्या आप एक बार संचालन कर सकते हैं?',
  paragraphs: [
    `नमस्ते ${name}, आपके एक सहकर्मी का सवाल है: क्या आप किसी और की जगह एक बार संचालन कर सकते हैं? कब और कहाँ, यह साथ में पढ़ें।`,
    { label: 'हाँ या ना कहें', url: link },
    'कृपया जल्दी जवाब दें, ना हो तो भी, ताकि समय पर किसी और से पूछा जा सके।',
  ],
});
