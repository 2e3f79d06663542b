type Operator = '=' | '= any' | '<> all' | '<';

/** A comparison of a column with a value, or with each of a list. */
export class Condition<Value> {
  constructor(
    readonly operator: Operator,
    readonly value: Value | readonly Value[],
  ) {}

  /** SQL: the comparison with a parameter of the type of the column. */
  sql(column: string, parameter: string): string {
    return this.operator === '= any' || this.operator === '<> all'
      ? `${column} ${this.operator}(${parameter}[])`
      : `${column} ${this.operator} ${parameter}`;
  }
}

/** Selects rows whose column has none of these values; without any value, every row. */
export const noneOf = <Value>(values: readonly Value[]): Condition<Value> => new Condition('<> all', values);
/** Selects rows whose column has an earlier instant or day, or a smaller number. */
export const before = <Value>(value: Value): Condition<Value> => new Condition('<', value);
