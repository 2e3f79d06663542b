const nameOf = (ref) => ref.replace('#/components/schemas/', '');
const plain = { string: 'str', integer: 'int', number: 'float', boolean: 'bool', null: 'None' };

/** The Python type of a schema, as text. */
export function typeOf(schema) {
  if (schema === undefined) return 'None';
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.map(typeOf).join(' | ');
  if (schema.enum !== undefined) return `Literal[${schema.enum.map((one) => (one === null ? 'None' : JSON.stringify(one))).join(', ')}]`;
  return [schema.type ?? []]
    .flat()
    .map((type) => (type === 'array' ? `list[${typeOf(schema.items)}]` : (plain[type] ?? 'dict[str, Any]')))
    .join(' | ');
}

/** A typed dictionary; written as a call, because names such as `from` are words of Python. */
export function shapeOf(name, { properties = {}, required = [] }) {
  const fields = Object.entries(properties).map(([field, schema]) => {
    const type = JSON.stringify(typeOf(schema)).replaceAll('\\"', "'");
    return `    "${field}": ${required.includes(field) ? type : `NotRequired[${type}]`},\n`;
  });
  return `${name} = TypedDict("${name}", {\n${fields.join('')}})\n`;
}
