import { mapCases } from '../../../stories/map.cases.js';
import { consoleOf } from './console.js';

consoleOf('programme-map', mapCases);
