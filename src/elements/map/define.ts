import { ProgrammeMap } from './map.js';

ProgrammeMap.define();

declare global {
  interface HTMLElementTagNameMap {
    'programme-map': ProgrammeMap;
  }
}

export { ProgrammeMap };
