import { applyDecorators, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isId } from '../platform/new-id.ts';
import { notFound } from '../platform/refusal.ts';
import { describedBy } from './described-by.ts';
import { Refuses } from './refuses.ts';

const sampleId = '0197f0c4-7a10-7000-8000-000000000001';

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly slice: string) {}

  transform(value: string): string {
    if (!isId(value)) throw notFound(this.slice);
    return value;
  }
}

/** An id in the path. A text that is not an id is answered like an id of another centre: 404 of the slice. */
export const IdParam = (name: string, slice: string): ParameterDecorator =>
  describedBy(
    Param(name, new IdPipe(slice)),
    applyDecorators(
      ApiParam({ name, format: 'uuid', description: `An id of ${slice}.`, example: sampleId }),
      Refuses(`${slice}/not-found`),
    ),
  );
