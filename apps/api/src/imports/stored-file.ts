import type { UploadedFile } from '../http/upload.ts';

const longestName = 100;

/** The name of a file as the audit shows it: one short line. */
export const nameOf = ({ name }: Pick<UploadedFile, 'name'>): string =>
  name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, longestName);

/** No sheet has this character, so a text that begins with it begins with the name of its file. */
const nameMark = '\u0000';

/** A file as one text, to be sealed between dry run and commit. */
export const storedText = (file: UploadedFile): string => `${nameMark}${nameOf(file)}\n${file.bytes.toString('utf8')}`;

export function storedFile(text: string): UploadedFile {
  if (!text.startsWith(nameMark)) return { name: '', bytes: Buffer.from(text) };
  const end = text.indexOf('\n');
  return { name: text.slice(1, end), bytes: Buffer.from(text.slice(end + 1)) };
}
