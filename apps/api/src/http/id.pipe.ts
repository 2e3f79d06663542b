import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { notFound } from '../platform/refusal.ts';
import { describedBy } from './described-by.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly slice: string) {}

  transform(value: string): string {
    if (!uuid.test(value)) throw notFound(this.slice);
    return value;
  }
}

/** An id in the path. What cannot be an id is as unknown as an id of another centre: 404 of the slice. */
export const IdParam = (name: string, slice: string): ParameterDecorator =>
  describedBy(Param(name, new IdPipe(slice)), ApiParam({ name, format: 'uuid' }));
