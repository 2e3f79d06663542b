import type { Localised } from '@saath/domain/kernel';

/** A text that has further languages beside those of the product, such as `gu`; it is shown in them to people who read them. */
export const localised = <Texts extends Localised>(texts: Texts): Localised => texts;
