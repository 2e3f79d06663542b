const nameOf = (ref) => ref.replace('#/components/schemas/', '');

/** The TypeScript type of a schema, as text; `named` is told of every schema it mentions. */
export function typeOf(schema, named = () => undefined) {
  if (schema === undefined) return 'void';
  if (schema.$ref !== undefined) {
    named(nameOf(schema.$ref));
    return nameOf(schema.$ref);
  }
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => typeOf(one, named)).join(' | ');
  if (schema.enum !== undefined) return schema.enum.map((one) => (one === null ? 'null' : `'${one}'`)).join(' | ');
  return [schema.type ?? 'unknown']
    .flat()
    .map((type) => plainType(type, schema, named))
    .join(' | ');
}

function plainType(type, schema, named) {
  if (type === 'array') {
    const item = typeOf(schema.items, named);
    return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
  }
  if (type !== 'object') return type === 'integer' ? 'number' : schema.format === 'binary' ? 'Blob' : type;
  if (schema.properties !== undefined) return `{ ${fieldsInLine(schema, named)} }`;
  const values = typeof schema.additionalProperties === 'object' ? typeOf(schema.additionalProperties, named) : 'unknown';
  return `Readonly<Record<string, ${values}>>`;
}

const field = (name, schema, required, named) => `readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, named)}`;

export const fieldsInLine = ({ properties, required = [] }, named) =>
  Object.entries(properties)
    .map(([name, schema]) => field(name, schema, required, named))
    .join('; ');

/** The fields of an object, one a line, each with what the document says about it. */
export function fieldsOf({ properties, required = [] }, named) {
  return Object.entries(properties)
    .map(([name, schema]) => {
      const said = schema.description === undefined ? '' : `  /** ${schema.description} */\n`;
      return `${said}  ${field(name, schema, required, named)};\n`;
    })
    .join('');
}

/** Every schema that `schema` leads to, itself mentioned or not. */
export function reachedFrom(schema, schemas, found = new Set()) {
  typeOf(schema, (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const one of Object.values(schemas[name].properties ?? {})) reachedFrom(one, schemas, found);
  });
  return found;
}
