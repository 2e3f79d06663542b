import type { Paragraph } from './template.ts';

/** `, Dharampeth`, or nothing when the place is not to be named. */
export const inPlace = (place: string | undefined): string => (place === undefined ? '' : `, ${place}`);

export const linkTo = (label: string, link: string | undefined): readonly Paragraph[] => (link === undefined ? [] : [{ label, url: link }]);
