import type { StoryDetail } from '../api/shapes.ts';

/** A part of a text: as it is, or marked as a detail. */
export interface TextPart {
  readonly text: string;
  readonly kind: StoryDetail['kind'] | null;
}

/** A text in parts, of which the details are marked; they lie in it in their order. */
export function markedText(text: string, details: readonly StoryDetail[]): readonly TextPart[] {
  let at = 0;
  const parts = details.flatMap(({ from, kind, text: words }): readonly TextPart[] => {
    const before = text.slice(at, from);
    at = from + words.length;
    return [...(before === '' ? [] : [{ text: before, kind: null }]), { text: words, kind }];
  });
  const rest = text.slice(at);
  return rest === '' ? parts : [...parts, { text: rest, kind: null }];
}
