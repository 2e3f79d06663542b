import { inLatinDigits } from '@saath/domain/kernel';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A number with its country code, which is read alike in every country. */
const plain = (text: string): string =>
  inLatinDigits(text)
    .replace(/^\s*\(\s*\+/, '+')
    .trim();
export const isInternational = (text: string): boolean => plain(text).startsWith('+');

/**
 * The phone number in E.164, the only form in which numbers are stored and searched. A number without a country code is read in the country
 * that is given (ISO 3166-1) and in no other. Undefined when the text is no valid number there.
 */
export function readPhone(text: string, country: string): string | undefined {
  if (!isSupportedCountry(country)) throw new Error(`There are no telephone numbers of ${country}.`);
  const phone = parsePhoneNumberFromString(plain(text), { defaultCountry: country, extract: false });
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
