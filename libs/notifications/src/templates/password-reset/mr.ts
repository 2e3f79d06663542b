import type { Wording } from '../template.ts';
import type { PasswordResetParams } from './password-reset.params.ts';

export const mr: Wording<PasswordResetParams> = ({ name, link, minutes }) => ({
  subject: 'नवा पासवर्ड निवडा',
  paragraphs: [
    `नमस्कार ${name}, तुमच्या खात्यासाठी नवा पासवर्ड मागितला आहे.`,
    { label: 'नवा पासवर्ड निवडा', url: link },
    `ही लिंक ${minutes} मिनिटे आणि एकदाच चालेल. तुम्ही मागितले नसेल तर राहू द्या: पासवर्ड तोच राहील.`,
  ],
});
