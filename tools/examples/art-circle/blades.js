import { audienceEligibility, eligibilityOf, localised } from '@saath/kind';

/** The code of the reason for which only this kind refuses somebody. */
export const blades = 'blades-only-after-the-stay';

export const bladesText = localised({
  en: 'Cloth is cut with blades: for people who have completed a stay.',
  hi: 'कपड़ा धारदार औज़ारों से कटता है: उनके लिए जिनका यहाँ रहना पूरा हो चुका है।',
  mr: 'कापड धारदार अवजारांनी कापले जाते: ज्यांचा मुक्काम पूर्ण झाला आहे त्यांच्यासाठी.',
  gu: 'કાપડ ધારદાર ઓજારોથી કપાય છે: જેમનું અહીં રહેવાનું પૂરું થયું છે તેમના માટે.',
});

const circle = audienceEligibility(['residents', 'alumni']);
const afterTheStay = audienceEligibility(['alumni']);

/**
 * The circle is for residents and alumni; where cloth is cut, only for alumni.
 * @type {import('@saath/kind').EligibilityRule}
 */
export const artEligibility = (person, group, on) => {
  const answer = circle(person, group, on);
  const cuts = Array.isArray(group.settings.materials) && group.settings.materials.includes('cloth');
  return answer.allowed && cuts && !afterTheStay(person, group, on).allowed ? eligibilityOf([blades]) : answer;
};
