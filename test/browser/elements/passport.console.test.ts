import { cases } from './cases.js';
import { consoleOf } from './console.js';

consoleOf('programme-passport', cases);
