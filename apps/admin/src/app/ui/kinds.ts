import { builtInKinds } from '@saath/domain/programme-kinds';
import type { Language } from '../api/shapes.ts';
import type { KindTone } from './chip.ts';

/** How a kind of programme looks and what it is called. A kind nobody knows here shows its code with a neutral face. */
export interface KindFace {
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly icon: string;
  readonly colour: KindTone;
}

export const kindFaces: readonly KindFace[] = builtInKinds;
const byCode = new Map(kindFaces.map((kind) => [kind.code, kind]));

export const kindFace = (code: string): KindFace =>
  byCode.get(code) ?? { code, name: { en: code, hi: code, mr: code }, icon: 'category', colour: 'counselling' };
