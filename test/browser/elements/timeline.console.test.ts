import { timelineCases } from '../../../stories/timeline.cases.js';
import { consoleOf } from './console.js';

consoleOf('programme-timeline', timelineCases);
