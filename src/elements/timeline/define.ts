import { ProgrammeTimeline } from './timeline.js';

ProgrammeTimeline.define();

declare global {
  interface HTMLElementTagNameMap {
    'programme-timeline': ProgrammeTimeline;
  }
}

export { ProgrammeTimeline };
