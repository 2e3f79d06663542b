import type { Wording } from '../template.ts';
import type { SignInChangeParams } from './sign-in-change.params.ts';

export const mr: Wording<SignInChangeParams> = ({ name, what, link, hours }) => ({
  subject: what === 'email' ? 'तुमचा नवा पत्ता नक्की करा' : 'तुमचा नवा फोन नंबर नक्की करा',
  paragraphs: [
    what === 'email'
      ? `नमस्कार ${name}, तुमच्या खात्यात या पत्त्याने साइन इन करण्याची मागणी झाली आहे.`
      : `नमस्कार ${name}, तुमच्या खात्यात दुसऱ्या फोन नंबरने साइन इन करण्याची मागणी झाली आहे.`,
    { label: 'नक्की करा', url: link },
    `ही लिंक ${hours} तास आणि एकदाच चालेल. तुम्ही मागितले नसेल तर राहू द्या: काहीही बदलणार नाही.`,
  ],
});
