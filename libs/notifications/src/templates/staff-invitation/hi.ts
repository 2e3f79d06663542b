import type { Wording } from '../template.ts';
import type { StaffInvitationParams } from './staff-invitation.params.ts';

export const hi: Wording<StaffInvitationParams> = ({ name, centreName, link, days }) => ({
  subject: `${centreName} की ओर से साथ में निमंत्रण`,
  paragraphs: [
    `नमस्ते ${name}, ${centreName} ने आपको साथ में काम करने के लिए निमंत्रण दिया है। शुरू करने के लिए पासवर्ड चुनें।`,
    { label: 'निमंत्रण स्वीकार करें', url: link },
    `यह लिंक ${days} दिन तक और एक ही बार चलेगा। अगर यह आपके लिए नहीं है, तो इसे रहने दें।`,
  ],
});
