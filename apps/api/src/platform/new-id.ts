import type { Brand } from '@saath/domain/kernel';
import { idOf } from '@saath/domain/kernel';
import { v7 } from 'uuid';

/** A new UUIDv7: ids are made here, at the edge, and sort by the moment they were made. */
export const newId = <Id extends Brand<string>>(): Id => idOf<Id>(v7());
