import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reading } from '../../model/read.js';
import type { Programme } from '../../model/types.js';
import { ProgrammeErrorEvent, ProgrammeLoadEvent } from './events.js';
import { type Loaded, type LoadFailure, readData, readText } from './load.js';
import { type LoadState, type RequestMode, reloadFile, watchFile } from './store.js';

/** Where an element may get its programme from. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  programme: unknown;
  src: string | null;
  crossOrigin: string | null;
  loading: 'eager' | 'lazy';
}

/** What an element has to show. */
export interface Content {
  state: 'loading' | 'ready' | 'empty' | 'error';
  programme: Programme | null;
  /** The file as read, where there is one. */
  reading: Reading | null;
  failure: LoadFailure | null;
  /** The programme shown is older than the last try to read it. */
  stale: boolean;
  /** A request is under way. */
  busy: boolean;
}

const nothing: Content = {
  state: 'empty',
  programme: null,
  reading: null,
  failure: null,
  stale: false,
  busy: false,
};

/**
 * Gives an element its programme: from `.programme`, else from the file at `src`, else from a
 * `<script type="application/json">` child, in that order.
 */
export class ProgrammeSource implements ReactiveController {
  content: Content = nothing;

  #origin = '';
  #stop: (() => void) | null = null;
  #told: Loaded | null = null;
  #nearScreen = false;
  #viewport: IntersectionObserver | null = null;
  readonly #children: MutationObserver | null;

  constructor(private readonly host: SourceHost) {
    host.addController(this);
    // On a server there is nothing to observe; the class must still load there.
    this.#children =
      typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => this.host.requestUpdate());
  }

  hostConnected(): void {
    this.#children?.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#viewport?.disconnect();
    this.#viewport = null;
    this.#release();
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    if (this.host.programme != null) this.#use('property', readData(this.host.programme));
    else if (this.host.src != null && this.host.src !== '') this.#follow(this.host.src);
    else this.#useChild();
  }

  /** Asks for the file again, where the programme comes from one. */
  reload(): void {
    const { url, mode } = this.#address();
    if (url && this.#stop) reloadFile(url, mode);
  }

  #use(origin: string, loaded: Loaded): void {
    if (this.#told === loaded && this.#origin === origin) return;
    this.#release();
    this.#origin = origin;
    this.#show({
      phase: 'done',
      failure: loaded.failure,
      good: loaded.failure ? null : loaded,
      last: loaded,
    });
  }

  #useChild(): void {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? '';
    if (text.trim() === '') {
      this.#release();
      this.content = nothing;
      return;
    }
    const origin = `child ${text}`;
    if (this.#origin !== origin) this.#use(origin, readText(text));
  }

  #follow(src: string): void {
    if (this.host.loading === 'lazy' && !this.#nearScreen) {
      this.#awaitScreen();
      return;
    }
    const { url, mode } = this.#address();
    const origin = `file ${mode ?? ''} ${url ?? src}`;
    if (this.#origin === origin) return;
    this.#release();
    this.#origin = origin;
    if (url === null) {
      const failure: LoadFailure = { reason: 'http', status: 404 };
      this.#show({ phase: 'done', failure, good: null, last: { reading: null, failure } });
      return;
    }
    this.#stop = watchFile(url, mode, (state) => this.#show(state));
  }

  #address(): { url: string | null; mode: RequestMode } {
    const mode = this.host.crossOrigin;
    let url: string | null = null;
    try {
      url = new URL(this.host.src ?? '', this.host.baseURI).href;
    } catch {
      // An address that no browser understands leads nowhere: shown as a missing file.
    }
    return { url, mode: mode === null ? null : mode === 'use-credentials' ? 'use-credentials' : 'anonymous' };
  }

  #awaitScreen(): void {
    if (this.content === nothing) this.content = { ...nothing, state: 'loading' };
    if (this.#viewport) return;
    this.#viewport = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#nearScreen = true;
        this.#viewport?.disconnect();
        this.#viewport = null;
        this.host.requestUpdate();
      },
      { rootMargin: '50%' },
    );
    this.#viewport.observe(this.host);
  }

  #show({ phase, failure, good, last }: LoadState): void {
    const busy = phase === 'loading';
    this.content = {
      state: good ? 'ready' : busy ? 'loading' : 'error',
      programme: good?.reading?.programme ?? null,
      reading: (good ?? last)?.reading ?? null,
      failure,
      stale: good !== null && failure !== null,
      busy,
    };
    // Before the page is told: `updateComplete` waits only for an update that has been asked for.
    this.host.requestUpdate();
    if (busy || last === this.#told) return;
    this.#told = last;
    this.#tell(failure, last);
  }

  /** Tells the page once the element shows what the event speaks of. */
  #tell(failure: LoadFailure | null, last: Loaded | null): void {
    const { programme, problems } = last?.reading ?? { programme: null, problems: [] };
    void this.host.updateComplete.then(() => {
      if (failure) this.host.dispatchEvent(new ProgrammeErrorEvent(failure, problems));
      else if (programme) this.host.dispatchEvent(new ProgrammeLoadEvent(programme, problems));
    });
  }

  #release(): void {
    this.#stop?.();
    this.#stop = null;
    this.#origin = '';
    this.#told = null;
  }
}
