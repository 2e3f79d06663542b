import { centreLimits } from '@saath/domain/centres';

/** A centre code made from a name: Latin letters and digits, with hyphens for all else. Empty for a name without Latin letters. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, centreLimits.slugLength.to)
    .replace(/-+$/, '');
