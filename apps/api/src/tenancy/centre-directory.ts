import type { ActiveCentre, Centre } from '@saath/domain/centres';
import { toDate } from '../platform/clock.ts';
import type { PlatformTransaction } from './platform-scope.ts';

type NewCentre = Pick<ActiveCentre, 'id' | 'slug' | 'name' | 'timeZone' | 'country' | 'languages'>;

/** Stores a new centre with its wrapped key; returns false when another centre has its short name. */
export async function enterCentre(
  tx: PlatformTransaction,
  { id, slug, name, timeZone, country, languages }: NewCentre,
  wrappedKey: Buffer,
): Promise<boolean> {
  const written = await tx.rows(
    `insert into platform.centres (id, slug, name, time_zone, languages, data_key, created_at, updated_at, country)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8) on conflict (slug) do nothing returning id`,
    id,
    slug,
    name,
    timeZone,
    languages,
    wrappedKey,
    toDate(tx.now),
    country,
  );
  return written.length > 0;
}

/** Stores the fields of a centre that an operator may change. */
export async function saveCentre(tx: PlatformTransaction, { id, name, state }: Centre): Promise<void> {
  await tx.rows(
    'update platform.centres set name = $2, state = $3, version = version + 1, updated_at = $4 where id = $1',
    id,
    name,
    state,
    toDate(tx.now),
  );
}
