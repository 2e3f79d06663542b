import { localised } from '@saath/kind';

/** The marks that only this kind has, each with what it comes to wherever attendance is counted. */
export const sentWork = 'sent-work';

/** @type {import('@saath/kind').OwnMark[]} */
export const artMarks = [
  {
    code: 'showed-work',
    counts: 'attended',
    name: localised({ en: 'Showed their work', hi: 'अपना काम दिखाया', mr: 'आपले काम दाखवले', gu: 'પોતાનું કામ બતાવ્યું' }),
  },
  {
    code: sentWork,
    counts: 'missed',
    name: localised({ en: 'Only sent their work', hi: 'केवल काम भेजा', mr: 'फक्त काम पाठवले', gu: 'માત્ર કામ મોકલ્યું' }),
  },
  {
    code: 'no-materials',
    counts: 'neither',
    name: localised({ en: 'Nothing to work with', hi: 'काम की सामग्री नहीं थी', mr: 'कामाला साहित्य नव्हते', gu: 'કામની સામગ્રી નહોતી' }),
  },
];
