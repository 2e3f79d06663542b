/** The part of JSON Schema that our document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly description?: string;
}

/** The name a reference ends in: `#/components/schemas/MemberView` is `MemberView`. */
export const schemaName = (ref: string): string => ref.replace('#/components/schemas/', '');
