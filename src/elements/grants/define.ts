import { ProgrammeGrants } from './grants.js';

ProgrammeGrants.define();

declare global {
  interface HTMLElementTagNameMap {
    'programme-grants': ProgrammeGrants;
  }
}

export { ProgrammeGrants };
