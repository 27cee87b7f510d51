import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readAddress, writeAddress } from './address.js';
import { restartDialog } from './dialog.js';
import { ProgrammeSelectEvent, type SelectableKind } from './events.js';

/** An element that shows a list of records, one of them in full. */
export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  /** A name under which the reader's choice is kept in the page's address; without one it is not. */
  address: string | null;
}

/** What an element's choice consists of. */
export interface SelectionOptions {
  kind: SelectableKind;
  /** Names of the facets that may be in the address. */
  facets: readonly string[];
  /** Names of the ways to look at the records that may be there, such as their order. */
  ways?: readonly string[];
  /** Is there a record with this id? */
  has: (id: string) => boolean;
  /** Gives the focus to the row of a record: who came by a link has no button to return to. */
  focusRow?: (id: string) => void;
}

/**
 * What a reader has chosen of an element's records: a filter, a way to look at them, and the one shown in full.
 * Kept in the page's address where the element has a name there, so that it can be sent to somebody and the
 * back button undoes it; and told to the page and its other widgets, which may show the record in their own way.
 */
export class Selection<Filter extends Record<string, string | undefined>> implements ReactiveController {
  filter = {} as Filter;
  /** How the records are looked at, each way by its name; from an address it may be anything. */
  way: Record<string, string | undefined> = {};
  /** Id of the record shown in full. */
  open: string | null = null;
  /** Kind and id of a record of another kind that was selected and that nothing on the page shows. */
  beside: string | null = null;

  #host: SelectionHost;
  #options: SelectionOptions;
  #address: string | null = null;
  /** Id of the record that was shown in full at the last update. */
  #shown: string | null = null;
  /** The record was opened by a step in the page's history, which closing it takes back. */
  #openedByStep = false;

  constructor(host: SelectionHost, options: SelectionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener(ProgrammeSelectEvent.type, this.#follow);
    addEventListener('popstate', this.#read);
    // Away from the page, it was told of no step in the page's history.
    if (this.#address) this.#take();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener(ProgrammeSelectEvent.type, this.#follow);
    removeEventListener('popstate', this.#read);
  }

  hostUpdate(): void {
    if (this.#host.address === this.#address) return;
    this.#address = this.#host.address;
    this.#take();
  }

  hostUpdated(): void {
    if (this.open === this.#shown) return;
    this.#shown = this.open;
    const dialog = this.#host.shadowRoot?.querySelector('dialog');
    // The element opens it later than this: now it is open only where it showed something else.
    if (this.open !== null && dialog?.open) restartDialog(dialog);
  }

  /** Narrows the records down. */
  narrow(filter: Filter): void {
    this.filter = filter;
    this.#keep();
    this.#host.requestUpdate();
  }

  /** Looks at the records in another way. */
  look(way: Record<string, string>): void {
    this.way = { ...this.way, ...way };
    this.#keep();
    this.#host.requestUpdate();
  }

  /**
   * Tells the page, and shows a record of the element's own unless the page does it in its own way; one of another
   * kind that nothing shows is told in short where it was selected.
   */
  select(kind: SelectableKind, id: string): void {
    const unanswered = this.#host.dispatchEvent(new ProgrammeSelectEvent(kind, id));
    const own = kind === this.#options.kind;
    if (own && unanswered) this.show(id);
    else if (!own && unanswered) {
      this.beside = `${kind} ${id}`;
      this.#host.requestUpdate();
    }
    // The widget that shows it has taken a step of its own: going back now would undo that one.
    else if (!own) this.close(false);
  }

  /** Shows a record in full. From there to another one is no further step: closing leads back to the rows. */
  show(id: string): void {
    const first = this.open === null;
    this.open = id;
    this.beside = null;
    if (first) this.#openedByStep = this.#host.address !== null;
    this.#keep(first);
    this.#host.requestUpdate();
  }

  /** Closes what is shown in full; `back` returns the page and the focus to where they were before it was opened. */
  close(back = true): void {
    const id = this.open;
    if (id === null) return;
    this.open = null;
    if (back && this.#openedByStep) history.back();
    else this.#keep();
    this.#openedByStep = false;
    const root = this.#host.shadowRoot;
    const dialog = root?.querySelector('dialog');
    // At once, so that what it gives the focus back to is not taken from a dialog that opens elsewhere.
    dialog?.close();
    this.#host.requestUpdate();
    const active = root?.activeElement;
    const lost = active ? dialog?.contains(active) : document.activeElement === document.body;
    if (!back || !lost) return;
    this.#options.focusRow?.(id);
    // The filter may have left its row out, or the file has none.
    if (root?.activeElement === active) root?.querySelector('input')?.focus();
  }

  readonly #read = (): void => {
    this.#take();
    this.#host.requestUpdate();
  };

  /** A record selected in another widget of the page opens here; to the page, the event then is answered. */
  readonly #follow = (event: ProgrammeSelectEvent): void => {
    const { kind, has } = this.#options;
    const [from] = event.composedPath() as Element[];
    if (event.kind !== kind || event.defaultPrevented || from?.localName === this.#host.localName) return;
    if (!has(event.id)) return;
    event.preventDefault();
    this.show(event.id);
  };

  #take(): void {
    const { address } = this.#host;
    if (!address) return;
    const { open, ...rest } = readAddress(address);
    const { facets, ways = [] } = this.#options;
    const known = (names: readonly string[]) =>
      Object.fromEntries(Object.entries(rest).filter(([name]) => names.includes(name)));
    const filter = known(['text', ...facets]) as Filter;
    // The same filter stays the same object: else all rows would be drawn anew, and the focus lost.
    if (JSON.stringify(filter) !== JSON.stringify(this.filter)) this.filter = filter;
    this.way = known(ways);
    this.open = open ?? null;
    if (!open) this.#openedByStep = false;
  }

  #keep(push = false): void {
    const { address } = this.#host;
    if (address) writeAddress(address, { ...this.filter, ...this.way, open: this.open ?? undefined }, push);
  }
}
