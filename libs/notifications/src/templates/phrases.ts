import type { Paragraph } from './template.ts';

/** `Hello Sunil`; without a name, only the greeting. */
export const greeting = (word: string, name: string | undefined): string => (name === undefined ? word : `${word} ${name}`);

/** `, Dharampeth`; empty when the place is not named. */
export const placeSuffix = (place: string | undefined): string => (place === undefined ? '' : `, ${place}`);

/** A paragraph with the link; none when there is no link. */
export const linkParagraph = (label: string, link: string | undefined): readonly Paragraph[] =>
  link === undefined ? [] : [{ label, url: link }];
