import type { SessionItem } from '../../api/shapes.ts';

/** A session that is to be moved; `wanted` is the wall clock that was chosen already, `YYYY-MM-DDTHH:MM`. */
export type MoveRequest = SessionItem & { readonly wanted?: string };
