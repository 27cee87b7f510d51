import { timelineCases } from '../../../stories/timeline.cases.js';
import { accessibilityOf } from './accessibility.js';

accessibilityOf('programme-timeline', timelineCases, 'three-hundred');
