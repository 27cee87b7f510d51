import { grantsCases } from '../../../stories/grants.cases.js';
import { consoleOf } from './console.js';

consoleOf('programme-grants', grantsCases);
