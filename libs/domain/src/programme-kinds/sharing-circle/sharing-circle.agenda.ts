import type { AgendaStep } from '../../programmes/index.ts';

/** One round with room for silence: forty-five minutes. */
export const sharingCircleAgenda: readonly AgendaStep[] = [
  {
    title: { en: 'Sit down together', hi: 'साथ बैठना', mr: 'एकत्र बसणे' },
    minutes: 5,
    script: {
      en: 'One minute of quiet. Today’s reading or thought, in a few sentences.',
      hi: 'एक मिनट शांति। आज का विचार, कुछ वाक्यों में।',
      mr: 'एक मिनिट शांतता. आजचा विचार, काही वाक्यांत.',
    },
  },
  {
    title: { en: 'Sharing round', hi: 'बाँटने का दौर', mr: 'मनमोकळेपणाची फेरी' },
    minutes: 30,
    script: {
      en: 'How am I today, and what do I need? Everyone may pass. Nobody answers and nobody advises.',
      hi: 'आज मन कैसा है, और मुझे क्या चाहिए? कोई भी चुप रह सकता है। कोई जवाब या सलाह नहीं देता।',
      mr: 'आज मन कसे आहे, आणि मला काय हवे? कोणीही गप्प राहू शकते. कोणी उत्तर किंवा सल्ला देत नाही.',
    },
  },
  {
    title: { en: 'Thanks and close', hi: 'धन्यवाद और समापन', mr: 'आभार आणि समारोप' },
    minutes: 10,
    script: {
      en: 'One word each to take along. Remind people whom they can ring today.',
      hi: 'हर कोई एक शब्द साथ ले जाए। बताएँ कि आज किसे फ़ोन कर सकते हैं।',
      mr: 'प्रत्येकाने सोबत न्यायचा एक शब्द. आज कोणाला फोन करता येईल याची आठवण द्या.',
    },
  },
];
