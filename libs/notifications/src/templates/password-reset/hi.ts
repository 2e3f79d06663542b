import type { Wording } from '../template.ts';
import type { PasswordResetParams } from './password-reset.params.ts';

export const hi: Wording<PasswordResetParams> = ({ name, link, minutes }) => ({
  subject: 'नया पासवर्ड चुनें',
  paragraphs: [
    `नमस्ते ${name}, आपके खाते के लिए नया पासवर्ड माँगा गया है।`,
    { label: 'नया पासवर्ड चुनें', url: link },
    `यह लिंक ${minutes} मिनट तक और एक ही बार चलेगा। अगर आपने नहीं माँगा, तो इसे रहने दें: पासवर्ड वही रहेगा।`,
  ],
});
