import type { Problem } from '../../model/problem.js';
import type { Programme } from '../../model/types.js';
import type { LoadFailure } from './load.js';

/**
 * A programme was read and is shown. `problems` has what could not be: contradictions in the file are for
 * `parse()` to find, not for every reader's page.
 */
export class ProgrammeLoadEvent extends Event {
  static readonly type = 'programme-load';

  constructor(
    readonly programme: Programme,
    readonly problems: readonly Problem[],
  ) {
    super(ProgrammeLoadEvent.type, { bubbles: true, composed: true });
  }
}

/** A programme could not be read, or not read anew; older data may still be shown. */
export class ProgrammeErrorEvent extends Event {
  static readonly type = 'programme-error';

  constructor(
    readonly failure: LoadFailure,
    readonly problems: readonly Problem[],
  ) {
    super(ProgrammeErrorEvent.type, { bubbles: true, composed: true });
  }
}

/** What can be selected, and where else it may be shown. */
export type SelectableKind = 'measure' | 'partner' | 'grant' | 'call';

/**
 * A person selected a record. Cancelable: a page that shows it in its own way prevents the default. Other
 * widgets of the page hear it too and show what they have of it.
 */
export class ProgrammeSelectEvent extends Event {
  static readonly type = 'programme-select';

  constructor(
    readonly kind: SelectableKind,
    readonly id: string,
  ) {
    super(ProgrammeSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'programme-load': ProgrammeLoadEvent;
    'programme-error': ProgrammeErrorEvent;
    'programme-select': ProgrammeSelectEvent;
  }
}
