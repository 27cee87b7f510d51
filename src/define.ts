import './elements/passport/define.js';
import './elements/grants/define.js';
import './elements/map/define.js';
import './elements/timeline/define.js';
