import { writeFileSync } from 'node:fs';
import { programmeJsonSchema } from './json-schema.js';

writeFileSync(
  new URL('../dist/programme.schema.json', import.meta.url),
  `${JSON.stringify(programmeJsonSchema(), null, 2)}\n`,
);
