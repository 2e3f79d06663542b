/** A text with Latin digits for its Devanagari ones, which keyboards for Hindi and Marathi type. */
export const inLatinDigits = (text: string): string => text.replace(/[०-९]/g, (digit) => String('०१२३४५६७८९'.indexOf(digit)));
