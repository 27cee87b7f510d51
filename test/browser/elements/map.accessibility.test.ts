import { mapCases } from '../../../stories/map.cases.js';
import { accessibilityOf } from './accessibility.js';

accessibilityOf('programme-map', mapCases, 'two-hundred');
