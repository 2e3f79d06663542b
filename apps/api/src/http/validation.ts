import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { Clock } from '../platform/clock.ts';
import type { FieldError } from '../platform/refusal.ts';
import { dateOutOfRange, doorFaults } from './door-faults.ts';
import { httpRefusals } from './http.refusals.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function fieldErrors(errors: readonly ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const here = path === '' ? error.property : `${path}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({
      path: here,
      code: rule === 'whitelistValidation' ? 'unknown' : kebab(rule),
    }));
    return [...own, ...fieldErrors(error.children ?? [], here)];
  });
}

/**
 * Validates bodies and queries by their classes: unknown fields and wrong types are 400 with a code for each field, a day that cannot be
 * meant is 422.
 */
export class DoorPipe extends ValidationPipe {
  constructor(private readonly clock: Clock) {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => httpRefusals.malformed(...fieldErrors(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const given: unknown = await super.transform(value, metadata);
    const faults = doorFaults(given, this.clock.now());
    const dates = faults.filter(({ code }) => code === dateOutOfRange);
    if (dates.length < faults.length) throw httpRefusals.malformed(...faults);
    if (dates.length > 0) throw httpRefusals.dateOutOfRange(dates);
    return given;
  }
}
