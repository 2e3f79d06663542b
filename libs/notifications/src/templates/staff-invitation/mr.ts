import type { Wording } from '../template.ts';
import type { StaffInvitationParams } from './staff-invitation.params.ts';

export const mr: Wording<StaffInvitationParams> = ({ name, centreName, link, days }) => ({
  subject: `${centreName} कडून साथचे निमंत्रण`,
  paragraphs: [
    `नमस्कार ${name}, ${centreName} ने तुम्हाला साथमध्ये काम करण्यासाठी निमंत्रण दिले आहे. सुरुवात करण्यासाठी पासवर्ड निवडा.`,
    { label: 'निमंत्रण स्वीकारा', url: link },
    `ही लिंक ${days} दिवस आणि एकदाच चालेल. हे तुमच्यासाठी नसेल तर राहू द्या.`,
  ],
});
