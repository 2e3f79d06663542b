/** Lines of specs for each line of code, at least. */
export const leastOf = { 'libs/domain': 1.2, 'apps/api': 0.8, 'libs/notifications': 0.7, 'apps/admin': 0.7 };

/** Folders whose files are neither: generated, means of the tests themselves, the demo and the mailbox of developers. */
const neither = new Set(['generated', 'testing', 'isolation', 'demo', 'dev']);

const isSpec = (path) => path.endsWith('.spec.ts');
const isCode = (path) => path.endsWith('.ts') && !isSpec(path) && !path.split('/').some((folder) => neither.has(folder));
const sum = (files) => files.reduce((lines, file) => lines + file.lines, 0);

/** The lines of specs and of code among the files of a project, each with its path and its number of lines. Specs count wherever they are. */
export const linesOf = (files) => ({
  specs: sum(files.filter(({ path }) => isSpec(path))),
  code: sum(files.filter(({ path }) => isCode(path))),
});

/** How a project stands, as a line to print, and whether it has specs enough. */
export function ratioOf(project, files) {
  const { specs, code } = linesOf(files);
  const least = leastOf[project];
  const isEnough = specs >= least * code;
  const missing = isEnough ? '' : `, ${Math.ceil(least * code) - specs} LINES TOO FEW`;
  return { isEnough, line: `${project}: ${specs} lines of specs, ${code} of code: ${(specs / code).toFixed(2)} of ${least}${missing}` };
}
