/** The public page that checks codes; what follows is what somebody typed, up to the query. */
const checkPath = /^\/v\/([^?#]+)(.*)$/s;

/** A code has eight signs; more than these are not needed to say that a text is none. */
const mostSigns = 40;

/**
 * The address of a request to the page that checks codes, with whatever was typed as one short part of the path. So a text that is too long,
 * has a slash or is no percent-encoded UTF-8 is answered by the page, like any other code that is not known. Other addresses stay as they are.
 */
export function checkedAddress(url: string): string {
  const [, typed, rest = ''] = checkPath.exec(url) ?? [];
  return typed === undefined ? url : `/v/${encodeURIComponent([...decoded(typed)].slice(0, mostSigns).join(''))}${rest}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
