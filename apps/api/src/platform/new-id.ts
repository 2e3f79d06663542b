import type { Brand } from '@saath/domain/kernel';
import { idOf } from '@saath/domain/kernel';
import { v7 } from 'uuid';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be an id at all. */
export const isId = (text: string): boolean => uuid.test(text);

/** A new UUIDv7: ids are made here, at the edge, and sort by the moment they were made. */
export const newId = <Id extends Brand<string>>(): Id => idOf<Id>(v7());
