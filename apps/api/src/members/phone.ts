import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** The region of a number that is written without a country code. */
const homeRegion = 'IN';

/** Keyboards for Hindi and Marathi type Devanagari digits. */
const inLatin = (digit: string): string => String('०१२३४५६७८९'.indexOf(digit));

/** The phone number in E.164, the only form in which numbers are stored and searched; undefined when the text is no possible number. */
export function normalisePhone(text: string): string | undefined {
  const digits = text.replace(/[०-९]/g, inLatin).replace(/^\s*\(\s*\+/, '+');
  const phone = parsePhoneNumberFromString(digits, { defaultCountry: homeRegion, extract: false });
  return phone?.isValid() === true ? phone.number : undefined;
}

/** `+91 •••••• 3546`: the country code and the last four digits, enough to recognise a known number. */
export const maskPhone = (e164: string): string =>
  `+${parsePhoneNumberFromString(e164)?.countryCallingCode ?? ''} •••••• ${e164.slice(-4)}`;

/** `s•••@example.org`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email][0] ?? ''}•••${email.slice(at)}`;
}
