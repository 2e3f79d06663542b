// The names under which a program calls what is given SQL. They are found by the texts of the sources alone: to ask the compiler of every
// call what is called takes four times as long as the rest of the check.
import ts from 'typescript';

/** The parameters by which a function says that it is given SQL. */
export const sqlParameters = ['sql', 'statement'];
/** TypeORM's own, and the statement that is prepared. */
const known = ['query', 'prepared'];

const takesSql = ({ parameters }) =>
  parameters?.some?.(({ name }) => name !== undefined && ts.isIdentifier(name) && sqlParameters.includes(name.text)) ?? false;

/** The name that an expression ends with: what is read, called or awaited. */
function lastName(node) {
  if (node === undefined) return undefined;
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node))
    return ['bind', 'call', 'apply'].includes(node.name.text) ? lastName(node.expression) : node.name.text;
  if (ts.isTypeReferenceNode(node)) return node.typeName.getText();
  return node.expression === undefined ? undefined : lastName(node.expression);
}

/** The name of the declaration that holds a function or the type of one. */
function holderOf(node) {
  for (let holder = node; holder !== undefined; holder = holder.parent)
    if (holder.name !== undefined && ts.isIdentifier(holder.name)) return holder.name.text;
  return undefined;
}

/** Every name in the sources that stands for a function with SQL among its parameters, also under a second name or by its type. */
export function takersOfSql(sources) {
  const names = new Set(known);
  const renamed = [];
  const visit = (node) => {
    if (takesSql(node)) names.add(holderOf(node));
    const from = [node.propertyName, node.type, node.initializer].map((one) => lastName(one)).filter((name) => name !== undefined);
    if (from.length > 0 && node.name !== undefined && ts.isIdentifier(node.name)) renamed.push([node.name.text, from]);
    ts.forEachChild(node, visit);
  };
  for (const source of sources) visit(source);
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const [name, from] of renamed) if (from.some((one) => names.has(one))) names.add(name);
  }
  return names;
}

/** The name that a call has; none for a function that is called where it is written. */
export const nameCalled = ({ expression }) => lastName(expression);
