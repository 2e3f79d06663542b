/** The longest address by RFC 5321, in characters. */
export const emailLength = 254;
/** The longest part of an address before the @, by RFC 5321. */
const longestLocal = 64;
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:xn--[a-z0-9-]{2,59}|\p{L}[\p{L}\p{M}]{1,62})$/iu;

/** Whether a mail can be sent to the address: the one rule of every door. Only a mail that is answered proves that somebody reads it. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [before, after] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  return text.length <= emailLength && before.length <= longestLocal && local.test(before) && domain.test(after);
}

/** The address under which a mailbox is found again: nearly every provider ignores upper case. */
export const mailboxOf = (email: string): string => email.trim().toLowerCase();

/** Whether two addresses belong to the same mailbox. */
export const sameEmail = (a: string, b: string): boolean => mailboxOf(a) === mailboxOf(b);
