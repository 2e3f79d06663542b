import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldError } from '../platform/refusal.ts';
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

/** Validates bodies and queries by their classes: unknown fields and wrong types are 400 with a code for each field. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => httpRefusals.malformed(...fieldErrors(errors)),
  });
