/** The values of a filter as its address carries them: with commas, each once, in their order. */
export const chosen = (text: string | undefined): readonly string[] => [...new Set((text ?? '').split(',').filter((one) => one !== ''))];

/** The same filter with one value put in or taken out; undefined takes it out of the address. */
export function toggled(values: readonly string[], value: string): string | undefined {
  const kept = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return kept.length === 0 ? undefined : kept.join(',');
}
