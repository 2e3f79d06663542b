import type { Language } from '@saath/domain/kernel';
import type { AccessAction } from '@saath/domain/members';
import type { StaffRole } from '@saath/domain/staff';

/** The texts of the list that is printed for a member. `{…}` is filled in. */
export interface AccessesWords {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly [string, string, string];
  readonly reason: string;
  readonly operator: string;
  readonly system: string;
  readonly none: string;
  readonly page: string;
  readonly act: Readonly<Record<AccessAction, string>>;
  readonly role: Readonly<Record<StaffRole, string>>;
}

export const accessesWords: Readonly<Record<Language, AccessesWords>> = {
  en: {
    title: 'Who opened my record',
    about: 'Everybody who saw your record, the latest first. Opening it is noted once a day for each person.',
    columns: ['When', 'Who', 'What'],
    reason: 'Reason: {reason}',
    operator: 'Somebody who runs the software',
    system: 'The software itself',
    none: 'Nobody has opened the record yet.',
    page: 'Page {page} of {pages}',
    act: {
      'member-opened': 'Opened the record',
      'member-revealed': 'Saw the legal name, phone and e-mail',
      'number-shown': 'Saw the phone number, for a call',
      'mentee-number-shown': 'Saw the phone number, for a call',
      'proof-issued': 'Printed a confirmation of attendance',
      'accesses-printed': 'Printed this list',
    },
    role: { administrator: 'Administrator', counsellor: 'Counsellor', facilitator: 'Facilitator', mentor: 'Mentor' },
  },
  hi: {
    title: 'मेरा रिकॉर्ड किसने खोला',
    about: 'जिस-जिस ने आपका रिकॉर्ड देखा, सबसे नया पहले। खोलना हर व्यक्ति के लिए दिन में एक बार दर्ज होता है।',
    columns: ['कब', 'किसने', 'क्या'],
    reason: 'कारण: {reason}',
    operator: 'सॉफ़्टवेयर चलाने वाला कोई व्यक्ति',
    system: 'सॉफ़्टवेयर स्वयं',
    none: 'अभी तक किसी ने रिकॉर्ड नहीं खोला है।',
    page: 'पन्ना {page}, कुल {pages}',
    act: {
      'member-opened': 'रिकॉर्ड खोला',
      'member-revealed': 'क़ानूनी नाम, फ़ोन और ई-मेल देखा',
      'number-shown': 'फ़ोन करने के लिए नंबर देखा',
      'mentee-number-shown': 'फ़ोन करने के लिए नंबर देखा',
      'proof-issued': 'हाज़िरी की पुष्टि छापी',
      'accesses-printed': 'यह सूची छापी',
    },
    role: { administrator: 'प्रशासक', counsellor: 'परामर्शदाता', facilitator: 'समूह संचालक', mentor: 'मार्गदर्शक' },
  },
  mr: {
    title: 'माझी नोंद कोणी उघडली',
    about: 'तुमची नोंद ज्यांनी पाहिली ते सर्व, सर्वात अलीकडचे आधी. उघडणे प्रत्येक व्यक्तीसाठी दिवसातून एकदा नोंदवले जाते.',
    columns: ['कधी', 'कोणी', 'काय'],
    reason: 'कारण: {reason}',
    operator: 'सॉफ्टवेअर चालवणारी व्यक्ती',
    system: 'सॉफ्टवेअर स्वतः',
    none: 'अजून कोणीही नोंद उघडलेली नाही.',
    page: 'पान {page}, एकूण {pages}',
    act: {
      'member-opened': 'नोंद उघडली',
      'member-revealed': 'कायदेशीर नाव, फोन आणि ई-मेल पाहिला',
      'number-shown': 'फोन करण्यासाठी नंबर पाहिला',
      'mentee-number-shown': 'फोन करण्यासाठी नंबर पाहिला',
      'proof-issued': 'हजेरीची पुष्टी छापली',
      'accesses-printed': 'ही यादी छापली',
    },
    role: { administrator: 'प्रशासक', counsellor: 'समुपदेशक', facilitator: 'गट चालक', mentor: 'मार्गदर्शक' },
  },
};
