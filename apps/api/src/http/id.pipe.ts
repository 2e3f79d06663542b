import { Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../platform/refusal.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly slice: string) {}

  transform(value: string): string {
    if (!uuid.test(value)) throw notFound(this.slice);
    return value;
  }
}

/** An id in the path. What cannot be an id is as unknown as an id of another centre: 404 of the slice. */
export const IdParam = (name: string, slice: string): ParameterDecorator => Param(name, new IdPipe(slice));
