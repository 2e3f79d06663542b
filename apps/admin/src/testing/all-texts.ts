import { texts as en } from '../app/i18n/en.ts';
import { texts as enAdministration } from '../app/i18n/en-administration.ts';
import { texts as enAsking } from '../app/i18n/en-asking.ts';
import { texts as enCare } from '../app/i18n/en-care.ts';
import { texts as enMentoring } from '../app/i18n/en-mentoring.ts';
import { texts as enScheduling } from '../app/i18n/en-scheduling.ts';
import { texts as hi } from '../app/i18n/hi.ts';
import { texts as hiAdministration } from '../app/i18n/hi-administration.ts';
import { texts as hiAsking } from '../app/i18n/hi-asking.ts';
import { texts as hiCare } from '../app/i18n/hi-care.ts';
import { texts as hiMentoring } from '../app/i18n/hi-mentoring.ts';
import { texts as hiScheduling } from '../app/i18n/hi-scheduling.ts';
import { texts as mr } from '../app/i18n/mr.ts';
import { texts as mrAdministration } from '../app/i18n/mr-administration.ts';
import { texts as mrAsking } from '../app/i18n/mr-asking.ts';
import { texts as mrCare } from '../app/i18n/mr-care.ts';
import { texts as mrMentoring } from '../app/i18n/mr-mentoring.ts';
import { texts as mrScheduling } from '../app/i18n/mr-scheduling.ts';

/** Every text of each language, with the parts that only some pages load. */
export const allTexts = {
  en: { ...en, ...enAdministration, ...enAsking, ...enCare, ...enMentoring, ...enScheduling },
  hi: { ...hi, ...hiAdministration, ...hiAsking, ...hiCare, ...hiMentoring, ...hiScheduling },
  mr: { ...mr, ...mrAdministration, ...mrAsking, ...mrCare, ...mrMentoring, ...mrScheduling },
};
