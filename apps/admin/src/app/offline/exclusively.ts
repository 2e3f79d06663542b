/** Runs the work while no other tab of this browser runs work of the same name. Without Web Locks it simply runs: a repeat is harmless. */
export async function exclusively(name: string, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(name, work);
  else await work();
}
