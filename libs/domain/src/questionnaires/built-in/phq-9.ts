import type { Questionnaire } from '../questionnaire.ts';
import { difficultyItem, item, lastTwoWeeks, phqLicence } from './last-two-weeks.ts';

/**
 * PHQ-9. Questions, points, the total of 0 to 27 and the bands from 5, 10, 15 and 20: Kroenke, Spitzer and Williams, "The PHQ-9: validity of a
 * brief depression severity measure", J Gen Intern Med 2001;16:606–613. One or two open questions count as the mean of the others, and with
 * more there is no total: Kroenke, Spitzer, Williams and Löwe, Gen Hosp Psychiatry 2010;32:345–359. Question 9 counts on its own, whatever
 * the total.
 */
export const phq9: Questionnaire = {
  code: 'phq-9',
  version: '1.0.0',
  name: { en: 'PHQ-9', hi: 'PHQ-9', mr: 'PHQ-9' },
  lead: lastTwoWeeks,
  items: [
    item(1, {
      en: 'Little interest or pleasure in doing things',
      hi: 'कामों में रुचि या आनंद कम होना',
      mr: 'गोष्टी करण्यात रस किंवा आनंद कमी वाटणे',
    }),
    item(2, {
      en: 'Feeling down, depressed, or hopeless',
      hi: 'मन गिरा हुआ, उदास या निराश रहना',
      mr: 'मन खचलेले, उदास किंवा निराश वाटणे',
    }),
    item(3, {
      en: 'Trouble falling or staying asleep, or sleeping too much',
      hi: 'नींद आने में या सोए रहने में परेशानी, या बहुत ज़्यादा सोना',
      mr: 'झोप लागण्यात किंवा टिकण्यात त्रास, किंवा खूप जास्त झोप',
    }),
    item(4, {
      en: 'Feeling tired or having little energy',
      hi: 'थकान लगना या ताक़त कम लगना',
      mr: 'थकवा वाटणे किंवा ताकद कमी वाटणे',
    }),
    item(5, { en: 'Poor appetite or overeating', hi: 'भूख कम लगना या ज़रूरत से ज़्यादा खाना', mr: 'भूक कमी लागणे किंवा गरजेपेक्षा जास्त खाणे' }),
    item(6, {
      en: 'Feeling bad about yourself, or that you are a failure or have let yourself or your family down',
      hi: 'अपने बारे में बुरा लगना, या यह लगना कि आप असफल हैं, या आपने ख़ुद को या परिवार को निराश किया है',
      mr: 'स्वतःबद्दल वाईट वाटणे, किंवा आपण अपयशी आहोत, किंवा स्वतःला वा कुटुंबाला निराश केले असे वाटणे',
    }),
    item(7, {
      en: 'Trouble concentrating on things, such as reading the newspaper or watching television',
      hi: 'ध्यान लगाने में परेशानी, जैसे अख़बार पढ़ने या टीवी देखने में',
      mr: 'लक्ष केंद्रित करण्यात त्रास, जसे वर्तमानपत्र वाचताना किंवा टीव्ही पाहताना',
    }),
    item(8, {
      en: 'Moving or speaking so slowly that other people could have noticed. Or the opposite: being so fidgety or restless that you have been moving around a lot more than usual',
      hi: 'इतना धीरे चलना या बोलना कि दूसरों का ध्यान जाए। या इसका उलटा: इतनी बेचैनी कि आप रोज़ से बहुत ज़्यादा इधर-उधर चलते रहे',
      mr: 'इतके हळू चालणे किंवा बोलणे की इतरांच्या लक्षात यावे. किंवा उलट: इतकी अस्वस्थता की तुम्ही नेहमीपेक्षा खूप जास्त फिरत राहिलात',
    }),
    item(
      9,
      {
        en: 'Thoughts that you would be better off dead, or of hurting yourself in some way',
        hi: 'ऐसे विचार कि मर जाना बेहतर होगा, या ख़ुद को किसी तरह चोट पहुँचाने के विचार',
        mr: 'मेलेलो बरे असे विचार, किंवा स्वतःला काही इजा करण्याचे विचार',
      },
      true,
    ),
    difficultyItem,
  ],
  score: {
    mostOpen: 2,
    lighter: 'lower',
    bands: [
      { from: 0, word: { en: 'Minimal', hi: 'बहुत कम', mr: 'अगदी कमी' } },
      { from: 5, word: { en: 'Mild', hi: 'हल्का', mr: 'सौम्य' } },
      { from: 10, word: { en: 'Moderate', hi: 'मध्यम', mr: 'मध्यम' } },
      { from: 15, word: { en: 'Moderately severe', hi: 'मध्यम से तीव्र', mr: 'मध्यम ते तीव्र' } },
      { from: 20, word: { en: 'Severe', hi: 'तीव्र', mr: 'तीव्र' } },
    ],
  },
  source: 'Kroenke, Spitzer and Williams, 2001',
  licence: phqLicence,
  inSeries: true,
};
