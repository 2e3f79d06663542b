import { format } from 'oxfmt';

const formatted = /\.(ts|mjs|js|json|css|html|md)$/;

/** Formats what a generator has written or changed, as `npm test -- format` expects it. */
export async function formatTree(tree) {
  const { ignorePatterns: _ignored, ...options } = JSON.parse(tree.read('.oxfmtrc.json', 'utf8'));
  for (const { path, type, content } of tree.listChanges()) {
    if (type === 'DELETE' || !formatted.test(path)) continue;
    const { code, errors } = await format(path, content.toString('utf8'), options);
    if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(' ')}`);
    tree.write(path, code);
  }
}
