import type { msg as litMsg } from '@lit/localize';
import type { Language } from '../../model/text.js';

/** How an element speaks: what a template outside of its class needs to word anything. */
export interface Voice {
  readonly msg: typeof litMsg;
  readonly language: Language;
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
}
