import './elements/passport/define.js';
