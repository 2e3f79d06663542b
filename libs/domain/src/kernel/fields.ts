import type { Localised } from './time.ts';

/** A question of a form, as data. The console draws the form from it and the API validates the answer against it, so that a programme kind needs no code in either. */
export type Field = TextField | NumberField | ChoiceField | ScaleField | SwitchField;

interface FieldBase {
  readonly key: string;
  readonly label: Localised;
  /** A sentence for the person who fills it in. */
  readonly help: Localised;
  readonly required: boolean;
}
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly maxLength: number;
}
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit?: Localised;
}
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly options: readonly { readonly value: string; readonly label: Localised }[];
}
export interface ScaleField extends FieldBase {
  readonly type: 'scale';
  readonly min: number;
  readonly max: number;
  readonly lowest: Localised;
  readonly highest: Localised;
}
export interface SwitchField extends FieldBase {
  readonly type: 'switch';
}

export type FieldFault = 'required' | 'wrong-type' | 'too-long' | 'out-of-range' | 'not-offered' | 'unknown';
export interface FieldProblem {
  readonly path: string;
  readonly code: FieldFault;
}

function faultIn(field: Field, value: unknown): FieldFault | undefined {
  switch (field.type) {
    case 'text':
      if (typeof value !== 'string') return 'wrong-type';
      return value.length > field.maxLength ? 'too-long' : undefined;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrong-type';
      return value < field.min || value > field.max ? 'out-of-range' : undefined;
    case 'scale':
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'wrong-type';
      return value < field.min || value > field.max ? 'out-of-range' : undefined;
    case 'choice':
      return field.options.some((option) => option.value === value) ? undefined : 'not-offered';
    case 'switch':
      return typeof value === 'boolean' ? undefined : 'wrong-type';
  }
}

/** The faults in the values given for a list of fields, in the order of the fields; unknown keys come last. */
export function checkFields(fields: readonly Field[], values: Readonly<Record<string, unknown>>): readonly FieldProblem[] {
  const known = new Set(fields.map((field) => field.key));
  const faults = fields.flatMap((field): readonly FieldProblem[] => {
    const value = values[field.key];
    const code = value === undefined || value === null || value === '' ? (field.required ? 'required' : undefined) : faultIn(field, value);
    return code === undefined ? [] : [{ path: field.key, code }];
  });
  const unknown = Object.keys(values).filter((key) => !known.has(key));
  return [...faults, ...unknown.map((path): FieldProblem => ({ path, code: 'unknown' }))];
}
