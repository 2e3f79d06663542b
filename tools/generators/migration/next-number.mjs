export const migrations = 'apps/api/src/database/migrations';

/** Migrations are numbered one after the other. */
export function nextNumber(tree) {
  const numbers = tree.children(migrations).map((file) => Number.parseInt(file, 10));
  return String(Math.max(...numbers) + 1).padStart(4, '0');
}
