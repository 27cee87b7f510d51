import './define.js';

/* What a page needs of the bundle; the package has more. */
export { version } from './elements/base/element.js';
export { ProgrammeErrorEvent, ProgrammeLoadEvent, ProgrammeSelectEvent } from './elements/base/events.js';
export { ProgrammeGrants } from './elements/grants/grants.js';
export { ProgrammeMap } from './elements/map/map.js';
export { ProgrammePassport } from './elements/passport/passport.js';
export { ProgrammeTimeline } from './elements/timeline/timeline.js';
