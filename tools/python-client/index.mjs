// `node tools/python-client/index.mjs > saath.py`: a client in Python, of its standard library alone, made of nothing but the OpenAPI
// document of the built API, or of the file that `--document` names. A method for each operation, a type for each shape.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtDocument } from '../generate/built-document.mjs';
import { methodOf } from './method-of.mjs';
import { shapeOf } from './type-of.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.indexOf('--document');
const document = JSON.parse(given < 0 ? builtDocument(dirname(dirname(here))) : readFileSync(process.argv[given + 1], 'utf8'));

const shapes = Object.entries(document.components.schemas).map(([name, schema]) => shapeOf(name, schema));
const methods = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([verb, operation]) => methodOf(verb, path, operation, document)),
);
const client = readFileSync(join(here, 'client.py'), 'utf8').replace('SERVER', document.servers[0].url.replace(/\/$/, ''));
process.stdout.write(
  [client, ...shapes, `class Saath(Client):\n    """${document.info.title}: every operation of the interface."""\n`, ...methods].join('\n'),
);
