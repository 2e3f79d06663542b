import { connectAs } from '../scale/connect-owner.mjs';

/** Waits until the worker of a product has nothing to do: after a start or a fill it works for a while, beside what is measured. */
export async function untilIdle({ folder }) {
  const platform = await connectAs('saath_platform', folder);
  const due = `select exists (select from platform.due_work where due_at <= now()) as waits`;
  while ((await platform.query(due)).rows[0].waits) await new Promise((resolve) => setTimeout(resolve, 500));
  await platform.end();
}
