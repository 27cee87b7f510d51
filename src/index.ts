export { version } from './elements/base/element.js';
export {
  ProgrammeErrorEvent,
  ProgrammeLoadEvent,
  ProgrammeSelectEvent,
  type SelectableKind,
} from './elements/base/events.js';
export type { LoadFailure } from './elements/base/load.js';
export { ProgrammeGrants } from './elements/grants/grants.js';
export { ProgrammeMap } from './elements/map/map.js';
export { ProgrammePassport } from './elements/passport/passport.js';
export { ProgrammeTimeline } from './elements/timeline/timeline.js';
export { type ProblemSentence, problemSentence } from './format/problems.js';
export { type MoneyRow, type Sum, type Total, totalOf } from './model/money.js';
export { type ParseResult, parse } from './model/parse.js';
export type { Problem, ProblemCode, Severity } from './model/problem.js';
export { problemCodes } from './model/problem.js';
export { format } from './model/read.js';
export { type ChosenText, chooseText, type Language, type Text } from './model/text.js';
export type * from './model/types.js';
