import type { Language } from '@saath/domain/kernel';
import type { MilestoneStep } from '@saath/domain/milestones';

type Unit = MilestoneStep['unit'];

/** The texts of a card. No word of it may say what is counted. */
export interface CardWords {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly one: Readonly<Record<Unit, string>>;
  readonly many: Readonly<Record<Unit, string>>;
}

export const cardWords: Readonly<Record<Language, CardWords>> = {
  en: {
    title: 'A day to be glad about',
    before: 'for',
    after: 'You have come a long way. We are glad with you.',
    one: { hours: '{n} hour', days: '{n} day', months: '{n} month', years: '{n} year' },
    many: { hours: '{n} hours', days: '{n} days', months: '{n} months', years: '{n} years' },
  },
  hi: {
    title: 'ख़ुशी का एक दिन',
    before: 'इनके लिए',
    after: 'आप बहुत दूर तक आए हैं। हम आपके साथ ख़ुश हैं।',
    one: { hours: '{n} घंटा', days: '{n} दिन', months: '{n} महीना', years: '{n} साल' },
    many: { hours: '{n} घंटे', days: '{n} दिन', months: '{n} महीने', years: '{n} साल' },
  },
  mr: {
    title: 'आनंदाचा एक दिवस',
    before: 'यांच्यासाठी',
    after: 'तुम्ही खूप दूरवर आलात. आम्ही तुमच्यासोबत आनंदात आहोत.',
    one: { hours: '{n} तास', days: '{n} दिवस', months: '{n} महिना', years: '{n} वर्ष' },
    many: { hours: '{n} तास', days: '{n} दिवस', months: '{n} महिने', years: '{n} वर्षे' },
  },
};
