import { type Loaded, type LoadFailure, readText } from './load.js';

/*
 * One request per address and page, however many elements show the file. The first one that needs it starts
 * the request, the last one that leaves ends it. What was read is kept in memory only, so that a failure
 * later on leaves the last good data on the page.
 */

/** How requests are made; milliseconds. Tests shorten them. */
export const limits = {
  /** A municipal server under load answers within this, or not at all. */
  timeout: 15_000,
  /** Pauses before the second and the third try. */
  retryAfter: [500, 2_000],
};

export type RequestMode = 'anonymous' | 'use-credentials' | null;

/** What a resource is doing, and the last data that could be shown. */
export interface LoadState {
  phase: 'loading' | 'done';
  /** Why the last request failed; `null` while the first one runs and after success. */
  failure: LoadFailure | null;
  /** The last data with a programme in them, from this request or an earlier one. */
  good: Loaded | null;
  /** What the last request brought, programme or not. */
  last: Loaded | null;
}

class Resource {
  #state: LoadState = { phase: 'loading', failure: null, good: null, last: null };
  readonly #listeners = new Set<(state: LoadState) => void>();
  #controller: AbortController | null = null;

  constructor(
    private readonly url: string,
    private readonly mode: RequestMode,
  ) {}

  watch(listener: (state: LoadState) => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      addEventListener('online', this.#retryWhenOnline);
      if (this.#state.phase === 'loading' || this.#state.failure) this.load();
    }
    listener(this.#state);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      removeEventListener('online', this.#retryWhenOnline);
      this.#controller?.abort();
      this.#controller = null;
    };
  }

  load(): void {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.#change({ phase: 'loading' });
    void this.#request(controller).then((loaded) => {
      if (this.#controller !== controller) return;
      this.#controller = null;
      const good = loaded.failure ? this.#state.good : loaded;
      this.#change({ phase: 'done', failure: loaded.failure, good, last: loaded });
    });
  }

  readonly #retryWhenOnline = (): void => {
    if (this.#state.phase === 'done' && this.#state.failure) this.load();
  };

  #change(state: Partial<LoadState>): void {
    this.#state = { ...this.#state, ...state };
    for (const listener of this.#listeners) listener(this.#state);
  }

  /**
   * Tries again where trying again may help: the network and an overloaded server, not a missing file, nor a server
   * that has already kept the reader waiting for the whole time limit.
   */
  async #request(controller: AbortController): Promise<Loaded> {
    for (let attempt = 0; ; attempt++) {
      const loaded = await this.#fetchOnce(controller);
      const pause = limits.retryAfter[attempt];
      const { failure } = loaded;
      const passing = failure?.reason === 'network' || (failure?.reason === 'http' && failure.status >= 500);
      if (!passing || pause === undefined || controller.signal.aborted) return loaded;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (controller.signal.aborted) return loaded;
    }
  }

  async #fetchOnce(controller: AbortController): Promise<Loaded> {
    let timedOut = false;
    const attempt = new AbortController();
    const abort = () => attempt.abort();
    controller.signal.addEventListener('abort', abort);
    const timer = setTimeout(() => {
      timedOut = true;
      abort();
    }, limits.timeout);
    try {
      // `no-cache` asks the server each time (304 where nothing changed): an editor's update is seen at once.
      const response = await fetch(this.url, {
        cache: 'no-cache',
        credentials: this.mode === 'use-credentials' ? 'include' : 'same-origin',
        signal: attempt.signal,
      });
      if (!response.ok) return failed({ reason: 'http', status: response.status });
      return readText(await response.text());
    } catch {
      return failed({ reason: timedOut ? 'timeout' : 'network' });
    } finally {
      clearTimeout(timer);
      controller.signal.removeEventListener('abort', abort);
    }
  }
}

function failed(failure: LoadFailure): Loaded {
  return { reading: null, failure };
}

const resources = new Map<string, Resource>();

function resource(url: string, mode: RequestMode): Resource {
  const key = `${mode ?? ''} ${url}`;
  let found = resources.get(key);
  if (!found) {
    found = new Resource(url, mode);
    resources.set(key, found);
  }
  return found;
}

/**
 * Follows the file at `url` (absolute): tells its state now and at each change. Returns how to stop; when
 * nobody follows any more, a running request is aborted.
 */
export function watchFile(url: string, mode: RequestMode, listener: (state: LoadState) => void): () => void {
  return resource(url, mode).watch(listener);
}

/** Asks for the file again. */
export function reloadFile(url: string, mode: RequestMode): void {
  resource(url, mode).load();
}
