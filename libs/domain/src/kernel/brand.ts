declare const brand: unique symbol;

/** A string that is the id of one type of record, so that the compiler refuses a group's id where a member's is needed. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
