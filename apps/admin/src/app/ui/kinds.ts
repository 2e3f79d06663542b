import { builtInKinds } from '@saath/domain/programme-kinds';
import type { Language } from '../api/shapes.ts';
import type { KindTone } from './chip.ts';

/** The name, glyph and colour of a kind of programme. An unknown kind has its code as its name. */
export interface KindAppearance {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly icon: string;
  readonly colour: KindTone;
}

export const kindAppearances: readonly KindAppearance[] = builtInKinds;
const byCode = new Map(kindAppearances.map((kind) => [kind.code, kind]));

export const kindAppearance = (code: string): KindAppearance =>
  byCode.get(code) ?? { code, name: { en: code, hi: code, mr: code }, icon: 'category', colour: 'counselling' };
