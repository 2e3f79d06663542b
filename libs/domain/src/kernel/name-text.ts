/** Endings of addresses that mail programs turn into links although nothing is in front of the address. */
const endings =
  'com|net|org|info|biz|xyz|io|co|app|dev|link|click|online|site|shop|store|top|live|club|me|ly|gl|in|np|uk|ru|cn|ai|tk|ml|ga|cf|gq|eu|us|lk|bd|pk|zip|mov|page|tech|space|website|fun|pw|cc|tv|su|ws';
// What precedes the mark of a link is looked for from there backwards: looked for from its beginning, it costs the square of a long text.
const link = new RegExp(
  `(?<=[a-z][a-z0-9+.-]*):\\/\\/|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b|\\bwww\\.|\\b(?:mailto|tel|javascript|data):|[\\p{L}\\p{N}]\\.\\p{L}{2,}[/?]|(?<=[\\p{L}\\p{N}-]{2})\\.(?:${endings})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Whether a name contains an address of the web. Names are written into mails, where such an address becomes a link of ours, whatever form its dots have. */
export const containsLink = (name: string): boolean => link.test(name.normalize('NFKC').replace(/[。｡]/g, '.'));

/** The name as it is read: with single spaces, and empty where it has neither a letter nor a digit, because nobody can say or find “…”. */
export const nameText = (name: string): string => (/[\p{L}\p{N}]/u.test(name) ? name.replace(/ {2,}/g, ' ') : '');
