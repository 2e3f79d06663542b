import type { Language, Localised } from '../kernel/index.ts';

/** A public holiday that a government publishes. It is offered to centres of the country and never added by itself. */
export interface GazettedHoliday {
  /** The local day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly name: Localised;
  /** Whether the day depends on the sighting of the moon, so that the government may change it shortly before. */
  readonly dependsOnMoon: boolean;
}

/** The holidays of a country in one year, with the document in which its government published them. */
export interface GazettedYear {
  readonly year: number;
  readonly source: { readonly title: string; readonly issuedOn: string; readonly address: string };
  readonly holidays: readonly GazettedHoliday[];
}

const names = {
  republicDay: { en: 'Republic Day', hi: 'गणतंत्र दिवस', mr: 'प्रजासत्ताक दिन' },
  holi: { en: 'Holi', hi: 'होली', mr: 'होळी' },
  idUlFitr: { en: 'Id-ul-Fitr', hi: 'ईद-उल-फ़ित्र', mr: 'ईद-उल-फित्र' },
  ramNavami: { en: 'Ram Navami', hi: 'राम नवमी', mr: 'राम नवमी' },
  mahavirJayanti: { en: 'Mahavir Jayanti', hi: 'महावीर जयंती', mr: 'महावीर जयंती' },
  goodFriday: { en: 'Good Friday', hi: 'गुड फ्राइडे', mr: 'गुड फ्रायडे' },
  buddhaPurnima: { en: 'Buddha Purnima', hi: 'बुद्ध पूर्णिमा', mr: 'बुद्ध पौर्णिमा' },
  idUlZuha: { en: 'Id-ul-Zuha (Bakrid)', hi: 'ईद-उल-ज़ुहा (बकरीद)', mr: 'ईद-उल-झुहा (बकरी ईद)' },
  muharram: { en: 'Muharram', hi: 'मुहर्रम', mr: 'मोहरम' },
  independenceDay: { en: 'Independence Day', hi: 'स्वतंत्रता दिवस', mr: 'स्वातंत्र्य दिन' },
  miladUnNabi: { en: 'Milad-un-Nabi (Id-e-Milad)', hi: 'मिलाद-उन-नबी (ईद-ए-मिलाद)', mr: 'मिलाद-उन-नबी (ईद-ए-मिलाद)' },
  janmashtami: { en: 'Janmashtami', hi: 'जन्माष्टमी', mr: 'जन्माष्टमी' },
  gandhiJayanti: { en: 'Mahatma Gandhi’s Birthday', hi: 'महात्मा गांधी जयंती', mr: 'महात्मा गांधी जयंती' },
  dussehra: { en: 'Dussehra', hi: 'दशहरा', mr: 'दसरा' },
  diwali: { en: 'Diwali', hi: 'दिवाली', mr: 'दिवाळी' },
  guruNanakJayanti: { en: 'Guru Nanak’s Birthday', hi: 'गुरु नानक जयंती', mr: 'गुरु नानक जयंती' },
  christmas: { en: 'Christmas Day', hi: 'क्रिसमस', mr: 'नाताळ' },
} as const satisfies Readonly<Record<string, Localised>>;
type Named = keyof typeof names;

/** The memoranda leave the dates of these four open to change, because they depend on the sighting of the moon. */
const byTheMoon: ReadonlySet<Named> = new Set<Named>(['idUlFitr', 'idUlZuha', 'muharram', 'miladUnNabi']);

const ofYear = (days: readonly (readonly [on: string, name: Named])[]): readonly GazettedHoliday[] =>
  days.map(([on, name]) => ({ on, name: names[name], dependsOnMoon: byTheMoon.has(name) }));

const department = 'Government of India, Department of Personnel and Training, Office Memorandum F. No. 12/2/2023-JCA, Annexure I';

/**
 * The gazetted holidays of India, as the offices of the central government in Delhi observe them. The site of the department did not answer
 * on 29 November 2026, so both lists were read from public copies of the memoranda and compared with others: that of 2026 is the one that an
 * institute of the government published (niepvd.nic.in); that of 2027 agrees with further public lists, also where Holi and Mahavir Jayanti
 * are a day after the almanacs. The memorandum of 2027 itself was not seen; the spec reckons the days that follow the moon or Easter, in both
 * years alike, without the lists. A new year is published each July.
 */
const gazettedInIndia: readonly GazettedYear[] = [
  {
    year: 2026,
    source: {
      title: department,
      issuedOn: '2025-07-03',
      address:
        'https://dopt.gov.in/sites/default/files/Holidays%20to%20be%20observed%20in%20Central%20Government%20Offices%20during%20the%20year%202026.pdf',
    },
    holidays: ofYear([
      ['2026-01-26', 'republicDay'],
      ['2026-03-04', 'holi'],
      ['2026-03-21', 'idUlFitr'],
      ['2026-03-26', 'ramNavami'],
      ['2026-03-31', 'mahavirJayanti'],
      ['2026-04-03', 'goodFriday'],
      ['2026-05-01', 'buddhaPurnima'],
      ['2026-05-27', 'idUlZuha'],
      ['2026-06-26', 'muharram'],
      ['2026-08-15', 'independenceDay'],
      ['2026-08-26', 'miladUnNabi'],
      ['2026-09-04', 'janmashtami'],
      ['2026-10-02', 'gandhiJayanti'],
      ['2026-10-20', 'dussehra'],
      ['2026-11-08', 'diwali'],
      ['2026-11-24', 'guruNanakJayanti'],
      ['2026-12-25', 'christmas'],
    ]),
  },
  {
    year: 2027,
    source: {
      title: department,
      issuedOn: '2026-07-16',
      address: 'https://www.staffnews.in/2026/07/list-of-holidays-2027-to-be-observed-in-central-government-offices.html',
    },
    holidays: ofYear([
      ['2027-01-26', 'republicDay'],
      ['2027-03-10', 'idUlFitr'],
      ['2027-03-23', 'holi'],
      ['2027-03-26', 'goodFriday'],
      ['2027-04-15', 'ramNavami'],
      ['2027-04-19', 'mahavirJayanti'],
      ['2027-05-17', 'idUlZuha'],
      ['2027-05-20', 'buddhaPurnima'],
      ['2027-06-16', 'muharram'],
      ['2027-08-15', 'independenceDay'],
      ['2027-08-15', 'miladUnNabi'],
      ['2027-08-25', 'janmashtami'],
      ['2027-10-02', 'gandhiJayanti'],
      ['2027-10-09', 'dussehra'],
      ['2027-10-29', 'diwali'],
      ['2027-11-14', 'guruNanakJayanti'],
      ['2027-12-25', 'christmas'],
    ]),
  },
];

/** The years whose holidays the government of a country has published; none for a country that is not known here. */
export const gazettedYears = (country: string): readonly GazettedYear[] => (country === 'IN' ? gazettedInIndia : []);

/** The holidays of these years from a day on, one for each day: holidays of one day share it, because a branch is closed or not. */
export function holidaysToOffer(country: string, from: string): readonly GazettedHoliday[] {
  const coming = gazettedYears(country).flatMap(({ holidays }) => holidays.filter(({ on }) => on >= from));
  return [...new Set(coming.map(({ on }) => on))].map((on) => joined(coming.filter((holiday) => holiday.on === on)));
}

const joined = (ofDay: readonly GazettedHoliday[]): GazettedHoliday => {
  const all = (language: Language): string => ofDay.map(({ name }) => name[language]).join(', ');
  return {
    on: ofDay[0]?.on ?? '',
    name: { en: all('en'), hi: all('hi'), mr: all('mr') },
    dependsOnMoon: ofDay.every(({ dependsOnMoon }) => dependsOnMoon),
  };
};
