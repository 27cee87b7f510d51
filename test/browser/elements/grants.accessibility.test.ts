import { grantsCases } from '../../../stories/grants.cases.js';
import { accessibilityOf } from './accessibility.js';

accessibilityOf('programme-grants', grantsCases, 'many');
