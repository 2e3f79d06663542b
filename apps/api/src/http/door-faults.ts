import { dayFrom, dayIn, isOneLine, isPlausibleDay, isPlausibleInstant, type Instant } from '@saath/domain/kernel';
import { getMetadataStorage } from 'class-validator';
import type { FieldError } from '../platform/refusal.ts';
import { dayRule, instantRule, readInstant } from './request-values.ts';
import { paragraphsRule } from './text-rules.ts';

/** The rules of each field of a class, by their names. */
type Rules = ReadonlyMap<string, ReadonlySet<string>>;
const known = new WeakMap<object, Rules>();

/** The rules of the class of a body, read once for each class. */
function rulesOf({ constructor }: object): Rules {
  const found = known.get(constructor);
  if (found !== undefined) return found;
  const all = getMetadataStorage().getTargetValidationMetadatas(constructor, '', true, false);
  const byField = Map.groupBy(all, ({ propertyName }) => propertyName);
  const rules = new Map([...byField].map(([field, ofField]) => [field, new Set(ofField.flatMap(({ name }) => name ?? []))]));
  known.set(constructor, rules);
  return rules;
}

function faultOf(text: string, rules: ReadonlySet<string>, now: Instant): string | undefined {
  const [day, instant] = [rules.has(dayRule) ? dayFrom(text) : undefined, rules.has(instantRule) ? readInstant(text) : undefined];
  if (day !== undefined && !isPlausibleDay(day, dayIn(now, 'UTC'))) return dateOutOfRange;
  if (instant !== undefined && !isPlausibleInstant(instant, now)) return dateOutOfRange;
  return isOneLine(text) || rules.has(paragraphsRule) ? undefined : 'line-break';
}

export const dateOutOfRange = 'date-out-of-range';
const noRules: ReadonlySet<string> = new Set();

/**
 * The faults of a valid body or query that hold for every field alike: a day or an instant that cannot be meant, and a text of several
 * lines where one is expected. Answers to the fields of a kind are plain data and are not looked at.
 */
export function doorFaults(given: unknown, now: Instant, path = ''): readonly FieldError[] {
  if (typeof given !== 'object' || given === null || given.constructor === Object) return [];
  const rules = Array.isArray(given) ? undefined : rulesOf(given);
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value !== 'string') return doorFaults(value, now, here);
    const code = faultOf(value, rules?.get(name) ?? noRules, now);
    return code === undefined ? [] : [{ path: here, code }];
  });
}
