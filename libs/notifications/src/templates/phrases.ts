import type { Paragraph } from './template.ts';

/** `, Dharampeth`; empty when the place is not named. */
export const placeSuffix = (place: string | undefined): string => (place === undefined ? '' : `, ${place}`);

/** A paragraph with the link; none when there is no link. */
export const linkParagraph = (label: string, link: string | undefined): readonly Paragraph[] =>
  link === undefined ? [] : [{ label, url: link }];
