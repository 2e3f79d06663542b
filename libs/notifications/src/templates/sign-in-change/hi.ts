import type { Wording } from '../template.ts';
import type { SignInChangeParams } from './sign-in-change.params.ts';

export const hi: Wording<SignInChangeParams> = ({ name, what, link, hours }) => ({
  subject: what === 'email' ? 'अपना नया पता पक्का करें' : 'अपना नया फ़ोन नंबर पक्का करें',
  paragraphs: [
    what === 'email'
      ? `नमस्ते ${name}, आपके खाते में इस पते से साइन इन करने के लिए कहा गया है।`
      : `नमस्ते ${name}, आपके खाते में दूसरे फ़ोन नंबर से साइन इन करने के लिए कहा गया है।`,
    { label: 'पक्का करें', url: link },
    `यह लिंक ${hours} घंटे तक और एक ही बार चलेगा। अगर आपने नहीं कहा, तो इसे रहने दें: कुछ नहीं बदलेगा।`,
  ],
});
