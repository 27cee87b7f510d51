import { ProgrammePassport } from './passport.js';

ProgrammePassport.define();

declare global {
  interface HTMLElementTagNameMap {
    'programme-passport': ProgrammePassport;
  }
}

export { ProgrammePassport };
