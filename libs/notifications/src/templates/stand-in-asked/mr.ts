import type { Wording } from '../template.ts';
import type { StandInAskedParams } from './stand-in-asked.params.ts';

export const mr: Wording<StandInAskedParams> = ({ name, link }) => ({
  subject: 'तुम्ही एकदा संचालन करू शकता का?',
  paragraphs: [
    `नमस्कार ${name}, तुमचे एक सहकारी विचारतात की तुम्ही दुसऱ्या कोणाच्या जागी एकदा संचालन करू शकता का. कधी आणि कुठे, हे साथमध्ये वाचा.`,
    { label: 'हो किंवा नाही सांगा', url: link },
    'नाही असले तरी लवकर उत्तर द्या, म्हणजे वेळेत दुसऱ्या कोणाला विचारता येईल.',
  ],
});
