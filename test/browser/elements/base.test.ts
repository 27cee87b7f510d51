import { configureLocalization } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ProgrammeElement } from '../../../src/elements/base/element.js';
import type { ProgrammeErrorEvent, ProgrammeLoadEvent } from '../../../src/elements/base/events.js';
import { limits } from '../../../src/elements/base/store.js';
import { ProgrammePassport } from '../../../src/elements/passport/passport.js';
import minimal from '../../../stories/programmes/minimal.json' with { type: 'json' };
import { clear, settled, until } from './cases.js';

const realFetch = window.fetch;
const realLimits = { ...limits };
let requests: { url: string; init: RequestInit }[] = [];
let files = 0;

/** A file that no test has asked for yet: what was read stays in memory. */
const file = (name = 'minimal') => `/stories/programmes/${name}.json?${++files}`;

type Answer = (init: RequestInit) => Promise<Response>;
const real =
  (url: string): Answer =>
  (init) =>
    realFetch(url, init);
const network: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const status =
  (code: number): Answer =>
  async () =>
    new Response('', { status: code });
const body =
  (text: string | Uint8Array<ArrayBuffer>): Answer =>
  async () =>
    new Response(text);
const never: Answer = ({ signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** The answers to the requests that follow, in turn; the last one stays. */
function answer(...answers: Answer[]): void {
  window.fetch = (url, init = {}) => {
    const next = answers[Math.min(requests.length, answers.length - 1)] as Answer;
    requests.push({ url: String(url), init });
    return next(init);
  };
}

function create(attributes: Record<string, string> = {}, into: Node = document.body): ProgrammePassport {
  const element = document.createElement('programme-passport');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  into.appendChild(element);
  return element;
}

function inline(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

const loaded = (element: HTMLElement) =>
  new Promise<ProgrammeLoadEvent>((resolve) =>
    element.addEventListener('programme-load', resolve, { once: true }),
  );
const failed = (element: HTMLElement) =>
  new Promise<ProgrammeErrorEvent>((resolve) =>
    element.addEventListener('programme-error', resolve, { once: true }),
  );
const titled = (title: string) => ({ format: '1.0', title });
const titleOf = (element: Element) => element.shadowRoot?.querySelector('#title')?.textContent?.trim();
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (element: Element) => element.shadowRoot?.querySelector('button');

describe('a programme element', () => {
  beforeEach(() => {
    requests = [];
    limits.retryAfter = [0, 0];
    document.documentElement.lang = 'uk';
    window.fetch = (url, init = {}) => {
      requests.push({ url: String(url), init });
      return realFetch(url, init);
    };
  });
  afterEach(() => {
    clear();
    window.fetch = realFetch;
    Object.assign(limits, realLimits);
  });

  describe('takes its programme', () => {
    it('from the property before the file, and from the file before the child', async () => {
      const element = create();
      element.append(inline(JSON.stringify(titled('Дитина'))));
      await until(() => titleOf(element) === 'Дитина');
      element.src = file();
      await until(() => titleOf(element)?.startsWith('Програма міжнародної співпраці'));
      element.programme = titled('Властивість');
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Властивість');
      element.programme = null;
      await until(() => titleOf(element)?.startsWith('Програма міжнародної співпраці'));
      element.src = null;
      await until(() => titleOf(element) === 'Дитина');
    });

    it('from a child that comes or changes later', async () => {
      const element = create();
      await element.updateComplete;
      expect(element.matches(':state(empty)')).to.equal(true);
      const script = inline(JSON.stringify(titled('Перша')));
      element.append(script);
      await until(() => titleOf(element) === 'Перша');
      script.textContent = JSON.stringify(titled('Друга'));
      await until(() => titleOf(element) === 'Друга');
      script.remove();
      await until(() => element.matches(':state(empty)'));
    });

    it('as it is: data in hand are not changed', async () => {
      const data = JSON.parse(JSON.stringify(minimal));
      const element = create();
      element.programme = data;
      await element.updateComplete;
      expect(data).to.deep.equal(minimal);
    });

    it('once from one object, however many elements it is given to', async () => {
      const data = structuredClone(minimal);
      const events = [create(), create()].map((element) => {
        element.programme = data;
        return loaded(element);
      });
      const [first, second] = await Promise.all(events);
      expect(first?.programme).to.be.an('object');
      expect(first?.programme === second?.programme).to.equal(true);
    });

    it('from the file named last, whichever comes last', async () => {
      let release = () => {};
      const slow: Answer = async () => {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return new Response(JSON.stringify(titled('Повільна')));
      };
      answer(slow, body(JSON.stringify(titled('Швидка'))));
      const element = create({ src: file() });
      await until(() => requests.length === 1);
      element.src = file();
      await until(() => titleOf(element) === 'Швидка');
      release();
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Швидка');
    });
  });

  describe('asks for its file', () => {
    it('once for several elements, which share what was read', async () => {
      const src = file();
      const events = await Promise.all([1, 2, 3].map(() => loaded(create({ src }))));
      expect(requests).to.have.length(1);
      expect(new Set(events.map(({ programme }) => programme)).size).to.equal(1);
      const late = await loaded(create({ src }));
      expect(requests).to.have.length(1);
      expect(late.programme).to.equal(events[0]?.programme);
    });

    it('anew each time that the page is opened, by its whole address', async () => {
      const src = file();
      await loaded(create({ src }));
      expect(requests[0]?.init.cache).to.equal('no-cache');
      expect(requests[0]?.url).to.equal(new URL(src, document.baseURI).href);
    });

    it('with cookies of another origin only where the page says so', async () => {
      await loaded(create({ src: file() }));
      await loaded(create({ src: file(), crossorigin: '' }));
      await loaded(create({ src: file(), crossorigin: 'use-credentials' }));
      expect(requests.map(({ init }) => init.credentials)).to.deep.equal([
        'same-origin',
        'same-origin',
        'include',
      ]);
    });

    it('no longer when the last element that wants it is gone', async () => {
      answer(never);
      const src = file();
      const [first, second] = [create({ src }), create({ src })];
      const { signal } = (await until(() => requests[0])).init;
      first.remove();
      expect(signal?.aborted).to.equal(false);
      second.remove();
      expect(signal?.aborted).to.equal(true);
    });

    it('again when it comes back, and in another place too', async () => {
      answer(never, body(JSON.stringify(minimal)));
      const element = create({ src: file() });
      await until(() => requests.length === 1);
      element.remove();
      const section = document.createElement('section');
      document.body.append(section);
      const event = loaded(element);
      section.append(element);
      await event;
      expect(requests).to.have.length(2);
      document.body.append(element);
      await element.updateComplete;
      expect(titleOf(element)).to.match(/^Програма/);
      expect(requests).to.have.length(2);
    });

    it('in silence when it is removed at once', async () => {
      const told: Event[] = [];
      for (const type of ['programme-load', 'programme-error'])
        document.addEventListener(type, (e) => told.push(e));
      answer(never);
      const element = create({ src: file() });
      element.remove();
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(told).to.deep.equal([]);
      expect(requests.every(({ init }) => init.signal?.aborted)).to.equal(true);
    });

    it('only near the screen where it is lazy', async () => {
      const spacer = document.createElement('div');
      spacer.style.blockSize = '10000px';
      document.body.append(spacer);
      const element = create({ src: file(), loading: 'lazy' });
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(element));
      await new Promise(requestAnimationFrame);
      expect(requests).to.have.length(0);
      expect(element.matches(':state(loading)')).to.equal(true);
      const event = loaded(element);
      element.scrollIntoView();
      await event;
      expect(requests).to.have.length(1);
      scrollTo(0, 0);
    });
  });

  describe('meets failure', () => {
    it('of the network by asking again', async () => {
      const src = file();
      answer(network, network, real(src));
      await loaded(create({ src }));
      expect(requests).to.have.length(3);
    });

    it('of an overloaded server by asking again, three times at most', async () => {
      answer(status(503));
      const element = create({ src: file() });
      const { failure } = await failed(element);
      expect(failure).to.deep.equal({ reason: 'http', status: 503 });
      expect(requests).to.have.length(3);
      expect(text(element)).to.include('503');
    });

    it('of a missing file without asking again', async () => {
      const src = '/no-such-file.json';
      const element = create({ src });
      const { failure } = await failed(element);
      expect(failure).to.deep.equal({ reason: 'http', status: 404 });
      expect(requests).to.have.length(1);
      expect(text(element)).to.include(src);
      expect(element.matches(':state(error)')).to.equal(true);
    });

    it('of an address that is none', async () => {
      const { failure } = await failed(create({ src: 'https://[' }));
      expect(failure.reason).to.equal('http');
      expect(requests).to.have.length(0);
    });

    it('of a server that keeps silent, at the time limit', async () => {
      limits.timeout = 10;
      answer(never);
      const element = create({ src: file() });
      expect((await failed(element)).failure).to.deep.equal({ reason: 'timeout' });
      expect(requests).to.have.length(1);
      expect(requests[0]?.init.signal?.aborted).to.equal(true);
    });

    it('of JSON, with the place', async () => {
      answer(body('{\n  "format": "1.0",\n  "title" "x"\n}'));
      const element = create({ src: file() });
      const { failure } = await failed(element);
      expect(failure).to.deep.include({ reason: 'json', line: 3 });
      expect(text(element)).to.match(/Рядок 3/);
    });

    it('of another encoding', async () => {
      answer(body(new Uint8Array([0x7b, 0x22, 0xcf, 0xf0, 0x22, 0x3a, 0x31, 0x7d])));
      expect((await failed(create({ src: file() }))).failure).to.deep.equal({ reason: 'encoding' });
    });

    it('of JSON that is no programme, with its problems', async () => {
      answer(body('[]'));
      const element = create({ src: file() });
      const { failure, problems } = await failed(element);
      expect(failure).to.deep.equal({ reason: 'programme' });
      expect(problems.map(({ code }) => code)).to.deep.equal(['not-an-object']);
      await settled(element);
      expect(text(element)).to.include('Файл не є записом програми');
    });

    it('with the author’s own content in sight', async () => {
      const element = create({ src: '/no-such-file.json' });
      const own = document.createElement('a');
      own.href = '/programme.html';
      own.textContent = 'Програма';
      element.append(own);
      await failed(element);
      expect(own.assignedSlot).not.to.equal(null);
      expect(own.checkVisibility()).to.equal(true);
    });

    it('with a button that a keyboard reaches, and that helps', async () => {
      const src = file();
      answer(status(404), real(src));
      const element = create({ src });
      await failed(element);
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement).to.equal(button(element));
      const event = loaded(element);
      await sendKeys({ press: 'Enter' });
      await event;
      expect(titleOf(element)).to.match(/^Програма/);
      expect(button(element)).to.equal(null);
    });

    it('without a button where there is nothing to ask for', async () => {
      const element = create();
      element.append(inline('{'));
      await failed(element);
      expect(button(element)).to.equal(null);
    });

    it('of a later try with the last data on the page, marked as such', async () => {
      const src = file();
      answer(real(src), status(404), real(src));
      const element = create({ src });
      await loaded(element);
      const failure = failed(element);
      element.reload();
      await failure;
      expect(titleOf(element)).to.match(/^Програма/);
      expect(element.matches(':state(ready):state(stale)')).to.equal(true);
      expect(text(element)).to.include('показано останні отримані');
      const again = loaded(element);
      element.reload();
      await again;
      expect(element.matches(':state(stale)')).to.equal(false);
      expect(text(element)).not.to.include('показано останні отримані');
    });

    it('by asking again when the network is back', async () => {
      const src = file();
      answer(network, network, network, real(src));
      const element = create({ src });
      await failed(element);
      const event = loaded(element);
      dispatchEvent(new Event('online'));
      await event;
      expect(requests).to.have.length(4);
    });
  });

  describe('speaks the language', () => {
    const passport = (element: Element) => element.shadowRoot?.querySelector('.eyebrow')?.textContent?.trim();
    const speaks = (element: Element, words: string) => until(() => passport(element)?.startsWith(words));

    it('of the nearest ancestor, as it changes', async () => {
      const section = document.createElement('section');
      section.lang = 'en';
      document.body.append(section);
      const element = create({}, section);
      element.programme = minimal;
      await speaks(element, 'Programme passport');
      section.lang = 'uk';
      await speaks(element, 'Паспорт програми');
      section.removeAttribute('lang');
      document.documentElement.lang = 'en-GB';
      await speaks(element, 'Programme passport');
    });

    it('of its own attribute or property', async () => {
      const element = create({ lang: 'en' });
      element.programme = minimal;
      await speaks(element, 'Programme passport');
      element.lang = 'uk';
      await speaks(element, 'Паспорт програми');
    });

    it('of the page through shadow roots', async () => {
      const outer = document.createElement('div');
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const root = inner.attachShadow({ mode: 'closed' });
      document.body.append(outer);
      const element = create({}, root);
      element.programme = minimal;
      await speaks(element, 'Паспорт програми');
      outer.lang = 'en';
      await speaks(element, 'Programme passport');
      inner.lang = 'uk';
      await speaks(element, 'Паспорт програми');
    });

    it('of the place where it is moved', async () => {
      const section = document.createElement('section');
      section.lang = 'en';
      document.body.append(section);
      const element = create();
      element.programme = minimal;
      await speaks(element, 'Паспорт програми');
      section.append(element);
      await speaks(element, 'Programme passport');
      section.lang = 'uk';
      await speaks(element, 'Паспорт програми');
    });

    it('English on a page in a third one, and says so to the browser', async () => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
      const element = create();
      element.programme = minimal;
      await speaks(element, 'Programme passport');
      const article = await until(() => element.shadowRoot?.querySelector('article'));
      expect(article.closest('[lang]')?.getAttribute('lang')).to.equal('en');
      // The card mirrors, and its texts begin where their own language does.
      expect(getComputedStyle(article).direction).to.equal('rtl');
      expect(getComputedStyle(article).unicodeBidi).to.equal('plaintext');
      document.documentElement.removeAttribute('dir');
    });

    it('without touching the translation of a page that has its own', async () => {
      const { getLocale, setLocale } = configureLocalization({
        sourceLocale: 'en',
        targetLocales: ['fr'],
        loadLocale: async () => ({ templates: {} }),
      });
      const element = create();
      element.programme = minimal;
      await speaks(element, 'Паспорт програми');
      expect(getLocale()).to.equal('en');
      await setLocale('fr');
      element.lang = 'en';
      await speaks(element, 'Programme passport');
      expect(getLocale()).to.equal('fr');
    });
  });

  describe('tells the page', () => {
    it('of a programme once it is shown, across shadow roots', async () => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      document.body.append(host);
      const element = create({ src: file() }, root);
      const event = await new Promise<ProgrammeLoadEvent>((resolve) => {
        document.addEventListener(
          'programme-load',
          (told) => {
            expect(element.shadowRoot?.querySelector('article')).not.to.equal(null);
            expect(element.matches(':state(ready)')).to.equal(true);
            // Not `equal`: to word a failure, chai would print the element with all that hangs on it.
            expect(told.composedPath()[0] === element).to.equal(true);
            resolve(told as ProgrammeLoadEvent);
          },
          { once: true },
        );
      });
      const { bubbles, composed, cancelable } = event;
      expect({ bubbles, composed, cancelable }).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
      });
      expect(event.programme.measures).to.have.length(1);
      expect(event.problems).to.deep.equal([]);
    });

    it('in the order in which things happen, each once', async () => {
      const src = file();
      answer(real(src), status(404), real(src));
      const element = create({ src });
      const told: string[] = [];
      for (const type of ['programme-load', 'programme-error']) {
        element.addEventListener(type, ({ type }) => told.push(type));
      }
      await loaded(element);
      for (const happens of [failed, loaded]) {
        const event = happens(element);
        element.reload();
        await event;
        element.requestUpdate();
        await element.updateComplete;
      }
      expect(told).to.deep.equal(['programme-load', 'programme-error', 'programme-load']);
    });

    it('by states that a style can ask for', async () => {
      answer(never);
      const element = create();
      await element.updateComplete;
      const states = () =>
        ['loading', 'ready', 'empty', 'error', 'stale'].filter((name) => element.matches(`:state(${name})`));
      expect(states()).to.deep.equal(['empty']);
      element.src = file();
      await element.updateComplete;
      expect(states()).to.deep.equal(['loading']);
      element.programme = minimal;
      await element.updateComplete;
      expect(states()).to.deep.equal(['ready']);
      element.programme = [];
      await element.updateComplete;
      expect(states()).to.deep.equal(['error']);
    });

    it('through one live region that stays from state to state', async () => {
      answer(status(404), body(JSON.stringify(minimal)));
      const element = create();
      await element.updateComplete;
      const region = element.shadowRoot?.querySelector('[role=status]');
      element.src = file();
      await failed(element);
      expect(element.shadowRoot?.querySelector('[role=status]')).to.equal(region);
      expect(region?.textContent).to.include('Не вдалося');
      const event = loaded(element);
      element.reload();
      await event;
      expect(element.shadowRoot?.querySelector('[role=status]')).to.equal(region);
      expect(region?.textContent?.trim()).to.equal('');
    });
  });

  describe('shows while it waits', () => {
    it('the author’s own content where there is any', async () => {
      answer(never);
      const element = create({ src: file() });
      element.append('Програма');
      await until(() => element.shadowRoot?.querySelector('slot'));
      expect(element.shadowRoot?.querySelector('.skeleton')).to.equal(null);
      expect(element.shadowRoot?.querySelector('[aria-busy=true]')).not.to.equal(null);
    });

    it('a shape where there is none: a comment is nothing to read', async () => {
      answer(never);
      const element = create({ src: file() });
      element.append(document.createComment('Програма'), '\n');
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
      expect(element.shadowRoot?.querySelector('.skeleton')).not.to.equal(null);
    });
  });

  describe('has a heading', () => {
    for (const [given, name] of [
      ['2', 'H2'],
      ['4', 'H4'],
      ['6', 'H6'],
      ['1', 'H2'],
      ['9', 'H6'],
      ['many', 'H2'],
      ['3.7', 'H3'],
    ] as const) {
      it(`${name} for heading-level="${given}"`, async () => {
        const element = create({ 'heading-level': given });
        element.programme = minimal;
        await element.updateComplete;
        expect(element.shadowRoot?.querySelector('[part=heading]')?.nodeName).to.equal(name);
      });
    }
  });

  describe('is registered', () => {
    const { warn } = console;
    let warnings: string[] = [];
    beforeEach(() => {
      warnings = [];
      console.warn = (words: string) => warnings.push(words);
    });
    afterEach(() => {
      console.warn = warn;
    });

    it('once, however often it is asked for', () => {
      expect(ProgrammePassport.define()).to.equal(ProgrammePassport);
      expect(ProgrammePassport.define()).to.equal(ProgrammePassport);
      expect(warnings).to.deep.equal([]);
    });

    it('after a foreign class only with a warning, which names both versions', () => {
      class Foreign extends HTMLElement {
        static version = '0.0.9';
      }
      customElements.define('foreign-passport', Foreign);
      expect(ProgrammePassport.define('foreign-passport')).to.equal(Foreign);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.include('foreign-passport')
        .and.include('0.0.9')
        .and.include(ProgrammeElement.version);
    });

    it('in silence after a copy of the same version', () => {
      class Copy extends HTMLElement {
        static version = ProgrammeElement.version;
      }
      customElements.define('copied-passport', Copy);
      expect(ProgrammePassport.define('copied-passport')).to.equal(Copy);
      expect(warnings).to.deep.equal([]);
    });
  });

  it('leaves nothing behind: two hundred come and go', async () => {
    const active = { online: 0, timers: new Set<unknown>(), observers: new Set<unknown>() };
    const undo: (() => void)[] = [];
    /** Lets `before` see each call of a method. */
    function spy(
      owner: object,
      name: string,
      see: (self: unknown, args: unknown[], result: unknown) => void,
    ): void {
      const methods = owner as Record<string, (...args: unknown[]) => unknown>;
      const original = methods[name] as (...args: unknown[]) => unknown;
      methods[name] = function (this: unknown, ...args: unknown[]) {
        const result = original.apply(this, args);
        see(this, args, result);
        return result;
      };
      undo.push(() => {
        methods[name] = original;
      });
    }
    const online =
      (change: number) =>
      (_: unknown, [type]: unknown[]) => {
        if (type === 'online') active.online += change;
      };
    spy(window, 'addEventListener', online(1));
    spy(window, 'removeEventListener', online(-1));
    spy(window, 'setInterval', (_, __, timer) => active.timers.add(timer));
    spy(window, 'clearInterval', (_, [timer]) => active.timers.delete(timer));
    for (const { prototype } of [MutationObserver, IntersectionObserver]) {
      spy(prototype, 'observe', (self) => active.observers.add(self));
      spy(prototype, 'disconnect', (self) => active.observers.delete(self));
    }
    try {
      const src = file();
      const far = { src: file(), loading: 'lazy' };
      let most = 0;
      for (let round = 0; round < 200; round++) {
        const elements = [create({ src }), create(far)];
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
        most = Math.max(most, active.observers.size + active.timers.size + active.online);
        for (const element of elements) element.remove();
      }
      expect(most, 'the spies see something').to.be.greaterThan(3);
      expect(active.online).to.equal(0);
      expect(active.timers.size).to.equal(0);
      expect(active.observers.size).to.equal(0);
    } finally {
      for (const restore of undo) restore();
    }
  });
});
