import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Written without a country code, a number is Indian. */
const homeRegion = 'IN';

/** Keyboards for Hindi and Marathi have digits of their own. */
const inLatin = (digit: string): string => String('०१२३४५६७८९'.indexOf(digit));

/** The one form in which a phone is kept and found, E.164; undefined when no such number can exist. */
export function normalisePhone(text: string): string | undefined {
  const digits = text.replace(/[०-९]/g, inLatin).replace(/^\s*\(\s*\+/, '+');
  const phone = parsePhoneNumberFromString(digits, { defaultCountry: homeRegion, extract: false });
  return phone?.isValid() === true ? phone.number : undefined;
}

/** `+91 •••••• 3546`: the country and the end, enough to recognise a number that one knows. */
export const maskPhone = (e164: string): string =>
  `+${parsePhoneNumberFromString(e164)?.countryCallingCode ?? ''} •••••• ${e164.slice(-4)}`;

/** `s•••@example.org`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email][0] ?? ''}•••${email.slice(at)}`;
}
