declare const brand: unique symbol;

/** A string that stands for one kind of thing only, so that a group's id cannot be handed in for a member's. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
