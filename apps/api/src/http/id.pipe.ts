import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isId } from '../platform/new-id.ts';
import { notFound } from '../platform/refusal.ts';
import { describedBy } from './described-by.ts';

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly slice: string) {}

  transform(value: string): string {
    if (!isId(value)) throw notFound(this.slice);
    return value;
  }
}

/** An id in the path. What cannot be an id is as unknown as an id of another centre: 404 of the slice. */
export const IdParam = (name: string, slice: string): ParameterDecorator =>
  describedBy(Param(name, new IdPipe(slice)), ApiParam({ name, format: 'uuid' }));
