import type { msg as litMsg } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { languageOf, localeOf } from '../../format/locale.js';
import { counted } from '../../format/plurals.js';
import * as words from '../../format/words.js';
import { templates as english } from '../../locales/en/base.js';
import { readDate } from '../../model/date.js';
import type { Severity } from '../../model/problem.js';
import { programme as schema } from '../../model/schema/programme.js';
import { chooseText, type Language } from '../../model/text.js';
import type { Programme, SourceNote } from '../../model/types.js';
import { languageTag, watchLanguage } from './language.js';
import type { LoadFailure } from './load.js';
import { type Content, ProgrammeSource } from './source.js';
import { baseStyles, cardStyles } from './styles.js';
import { heading, link, type Renderable, said, time } from './templates.js';
import { today, watchToday } from './today.js';

/** The version of this copy, to tell two copies on a page apart. */
export const version = '0.1.0';

const problemForms = {
  uk: { one: 'помилка', few: 'помилки', many: 'помилок', other: 'помилки' },
  en: { one: 'error', other: 'errors' },
};
const ids = new Map<string, string>();

/** The id of a message as scripts/localize.js shortens it. */
function shortId(text: string): string {
  let id = ids.get(text);
  if (id === undefined) {
    id = generateMsgId(text, false).slice(3, 7);
    ids.set(text, id);
  }
  return id;
}

let checker: typeof import('./check.js') | null = null;

/**
 * What all programme elements share: where the data come from, in which language they speak, and what they
 * show while there are none. A subclass gives `renderProgramme()`.
 *
 * @csspart base - The outermost box.
 * @csspart link - Every link.
 * @csspart example - The mark of a record that stands for no real one.
 * @csspart message - What is said on errors.
 * @csspart problems - The list of problems in the file.
 * @csspart footer - Sources and problems.
 * @cssprop [--programme-color-accent=color-mix(in oklab, #1a6fe0 62%, currentColor)] - The one accent colour.
 * @cssprop [--programme-color-text=inherit] - The text colour.
 * @cssprop [--programme-color-muted=color-mix(in oklab, currentColor 72%, transparent)] - Secondary text.
 * @cssprop [--programme-color-line=color-mix(in oklab, currentColor 16%, transparent)] - Hairlines.
 * @cssprop [--programme-color-surface=color-mix(in oklab, currentColor 4%, transparent)] - The ground of messages.
 * @cssprop [--programme-color-warning=color-mix(in oklab, #c77700 62%, currentColor)] - Marks of examples and errors.
 * @cssprop [--programme-font=inherit] - The font.
 * @cssprop [--programme-radius=0.5rem] - The radius of corners.
 * @cssprop [--programme-space=1rem] - The unit of distances.
 */
export abstract class ProgrammeElement extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, cardStyles];
  // Declared here rather than by decorators, which cost half a kilobyte on every page.
  static override properties: PropertyDeclarations = {
    src: {},
    loading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    today: {},
    crossOrigin: { attribute: 'crossorigin' },
    programme: { attribute: false },
  };
  /** The version of the class, for pages that hold two copies. */
  static readonly version = version;
  /**
   * The English of the interface, by id; each element adds its own.
   * @internal
   */
  static messages: Record<string, string> = english;
  /** The tag that `define()` takes when it is given none. */
  static readonly tag: string;

  /**
   * Registers the element. Safe to call twice, and where another copy of the library was first: that copy
   * then serves the page. Returns the class that serves `tag`.
   */
  static define(
    tag: string = this.tag,
    registry: CustomElementRegistry = customElements,
  ): CustomElementConstructor {
    const first = registry.get(tag);
    if (first) {
      const firstVersion = (first as Partial<typeof ProgrammeElement>).version;
      if (firstVersion !== this.version) {
        console.warn(
          `<${tag}> is served by version ${firstVersion ?? 'unknown'}; ${this.version} came second`,
        );
      }
      return first;
    }
    const own = this as unknown as CustomElementConstructor;
    registry.define(tag, own);
    return own;
  }

  readonly #source = new ProgrammeSource(this);
  readonly #internals: ElementInternals | null = this.attachInternals?.() ?? null;
  readonly #stops: (() => void)[] = [];
  /** Somebody has opened the check: until then it works for nobody. */
  #checkAsked = false;
  #checkFailed = false;
  /** The language tag in force. */
  #tag = '';

  /** Address of the programme file, relative to the page. */
  declare src: string | null;

  /**
   * Language of the element, where it is not the page's: `uk`, `en`, or a longer BCP 47 tag. The browser's own
   * property: it sets the attribute, which is watched along with those of the ancestors.
   * @attr lang
   */
  declare lang: string;

  /** `lazy` asks for the file only when the element comes near the screen. */
  declare loading: 'eager' | 'lazy';

  /** Level of the element's own heading, 2…6, to fit the page's outline. */
  declare headingLevel: number;

  /** Pins the day that «today» means, `YYYY-MM-DD`; otherwise it is today in Kyiv. */
  declare today: string | null;

  /** How a file of another origin is asked for: `anonymous`, or `use-credentials` to send cookies. */
  declare crossOrigin: string | null;

  /** A programme in hand: the content of a programme file. It goes before `src`; treat it as immutable. */
  declare programme: unknown;

  constructor() {
    super();
    this.src = null;
    this.loading = 'eager';
    this.headingLevel = 2;
    this.today = null;
    this.crossOrigin = null;
    this.programme = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const refresh = () => this.requestUpdate();
    this.#stops.push(watchLanguage(this, refresh), watchToday(refresh));
    // What was given up when it was taken out is drawn anew.
    refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Asked once an update: rows ask for the language thousands of times. */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#tag = languageTag(this);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { state } = this.content;
    for (const name of ['loading', 'ready', 'empty', 'error'] as const) this.#mark(name, name === state);
    this.#mark('stale', this.content.stale);
  }

  /**
   * The words of the interface in the element's own language; the host's configuration is left alone. The tools of
   * @lit/localize find the messages by this name; all are plain texts, so that looking up an id is all there is to do.
   */
  protected readonly msg: typeof litMsg = ((text: string) =>
    (this.language === 'en' && (this.constructor as typeof ProgrammeElement).messages[shortId(text)]) ||
    text) as typeof litMsg;

  /** What there is to show, and how it came. */
  protected get content(): Content {
    return this.#source.content;
  }

  /** The language that the reader is spoken to in. */
  protected get language(): Language {
    return languageOf(this.#tag);
  }

  /** The locale of numbers and dates. */
  protected get locale(): string {
    return localeOf(this.#tag);
  }

  /** Today in Kyiv, or the day that the page pinned. */
  protected get day(): string {
    const pinned = readDate(this.today);
    return pinned?.precision === 'day' ? pinned.first : today();
  }

  /** Has the author put something to read inside the tag? It then stays until there is more to show. */
  get #hasOwnContent(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? node.localName !== 'script'
        : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
  }

  #mark(name: string, on: boolean): void {
    try {
      if (on) this.#internals?.states.add(name);
      else this.#internals?.states.delete(name);
    } catch {
      // Chromium before 125 wants names that begin with two hyphens; nothing but a style hook is lost.
    }
  }

  /** What the element shows of a programme. */
  protected abstract renderProgramme(programme: Programme): TemplateResult;

  /** A shape of about the size of what is to come, so that the page below does not jump. */
  protected abstract renderSkeleton(): TemplateResult;

  #renderFailure(failure: LoadFailure): TemplateResult {
    const { stale } = this.content;
    const retry = this.src
      ? html`<button type="button" @click=${() => this.reload()}>
          ${this.msg('Спробувати ще раз')}
        </button>`
      : nothing;
    return html`<div class="message" part="message">
      <strong>
        ${
          stale
            ? this.msg('Не вдалося оновити дані; показано останні отримані.')
            : this.msg('Не вдалося показати дані програми.')
        }
      </strong>
      <span>${this.#failureText(failure)}</span>
      ${retry}
    </div>`;
  }

  #failureText(failure: LoadFailure): Renderable {
    switch (failure.reason) {
      case 'network':
        return this.msg('Сервер не відповів або зв’язок перервався. Перевірте з’єднання з інтернетом.');
      case 'timeout':
        return this.msg('Сервер не відповів вчасно.');
      case 'http':
        return failure.status === 404
          ? html`${this.msg('За цією адресою файла немає:')} <code>${this.src}</code>`
          : html`${this.msg('Сервер не віддав файл; код відповіді:')} ${failure.status}`;
      case 'json':
        return html`${this.msg('Файл не є правильним JSON. Перевірте дужки, лапки й коми.')}
        ${failure.line && html`${this.msg('Рядок')} ${failure.line}, ${this.msg('знак')} ${failure.column}.`}`;
      case 'encoding':
        return this.msg('Файл збережено не в кодуванні UTF-8. Збережіть його в UTF-8.');
      case 'programme':
        return this.msg('Файл прочитано, але показати з нього нічого не можна.');
    }
  }

  /** What could not be shown, above all: a reader must know that something is missing, an editor why. */
  #renderErrors(): Renderable {
    const { reading, state } = this.content;
    const errors = reading?.problems.filter(({ severity }) => severity === 'error') ?? [];
    if (errors.length === 0) return nothing;
    return html`<details class="message" part="problems" ?open=${state === 'error'} @toggle=${this.#loadCheck}>
      <summary>${this.msg('Частину даних не показано:')} ${counted(errors.length, problemForms, this.locale)}</summary>
      ${this.#renderSentences(true)}
    </details>`;
  }

  /** The check of the file for contradictions, for whoever asks. */
  #renderCheck(): Renderable {
    return html`<details part="problems" @toggle=${this.#loadCheck}>
      <summary>${this.msg('Перевірка файла')}</summary>
      ${this.#renderSentences(false)}
    </details>`;
  }

  /** Where data come from. */
  protected renderSources(sources: readonly SourceNote[]): Renderable {
    const { language } = this;
    const unknown = words.unknown[language];
    if (sources.length === 0) return html`<p>${this.msg('Джерела:')} ${unknown}</p>`;
    return html`<p>${this.msg('Джерела:')}</p>
      <ul class="sources" role="list">
        ${sources.map(({ title, url, asOf }) => {
          const name = chooseText(title, language);
          return html`<li>
            ${link(url, name ? said(name, language) : (url ?? unknown))}${asOf && html`, ${time(asOf, this.locale)}`}
          </li>`;
        })}
      </ul>`;
  }

  /** Where the programme comes from, and the check of its file. */
  protected renderFooter(sources: readonly SourceNote[]): TemplateResult {
    return html`<footer part="footer">${this.renderSources(sources)} ${this.#renderCheck()}</footer>`;
  }

  /** A part of the card under its own heading; what is not there is said to be unknown. */
  protected section(title: Renderable, content: Renderable | false): TemplateResult {
    return html`<section>${this.heading(1, title)} ${content || html`<p>${this.unknown()}</p>`}</section>`;
  }

  /** «не вказано». */
  protected unknown(): TemplateResult {
    return html`<span class="muted">${words.unknown[this.language]}</span>`;
  }

  /** Sentences about what is not shown, or about all else. */
  #renderSentences(losses: boolean): Renderable {
    const { reading } = this.content;
    if (!reading) return nothing;
    // What reading the shape found comes first; an error found later says what is wrong, but hides nothing.
    const wanted = ({ severity }: { severity: Severity }, index: number) =>
      losses === (severity === 'error' && index < reading.problems.length);
    if (!checker || !this.#checkAsked) {
      if (!this.#checkFailed) return html`<p>${this.msg('Перевірка триває')}</p>`;
      // Without the sentences, codes and places still help whoever edits the file.
      return html`<p>${this.msg('Не вдалося завантажити перевірку файла.')}</p>
        <ul class="problems">
          ${reading.problems.filter(wanted).map(({ path, code }) => html`<li><code>${path}: ${code}</code></li>`)}
        </ul>`;
    }
    const sentences = checker.check(reading, schema, this.language).filter(wanted);
    if (sentences.length === 0) return html`<p>${this.msg('Суперечностей не знайдено.')}</p>`;
    return html`<ul class="problems">
      ${sentences.map(
        ({ place, message, cure, path }) =>
          html`<li>
            <strong>${place}</strong><br />${message} ${cure}${path ? html`<br /><code>${path}</code>` : nothing}
          </li>`,
      )}
    </ul>`;
  }

  readonly #loadCheck = async (): Promise<void> => {
    this.#checkAsked = true;
    try {
      checker ??= await import('./check.js');
    } catch {
      this.#checkFailed = true;
    }
    this.requestUpdate();
  };

  /** Asks for the file again. */
  reload(): void {
    this.#source.reload();
  }

  /** A heading `below` levels under the element's own. */
  protected heading(below: number, content: Renderable, part?: string): TemplateResult {
    return heading(this.headingLevel + below, content, part);
  }

  protected override render(): unknown {
    const { state, programme, failure, busy } = this.content;
    const loading = state === 'loading';
    // The author's own content, until there is more to show; it keeps the language and direction of the page.
    const own = !programme && (!loading || this.#hasOwnContent);
    // One template for all states: a live region tells only what comes into it after it was there itself.
    return html`<div part="base" aria-busy=${busy || loading}>
      <div lang=${this.language}>
        <div role="status" class=${failure ? 'failure' : ''}>
          ${failure ? this.#renderFailure(failure) : nothing}
        </div>
        ${this.#renderErrors()}
        ${
          programme
            ? this.renderProgramme(programme)
            : loading
              ? html`<p class="muted">${this.msg('Дані програми завантажуються')}</p>
                  ${own ? nothing : this.renderSkeleton()}`
              : state === 'empty'
                ? html`<p class="message" part="message">
                    ${this.msg('Файл програми не вказано: додайте до тега атрибут src з адресою файла.')}
                  </p>`
                : nothing
        }
      </div>
      ${own ? html`<slot></slot>` : nothing}
    </div>`;
  }
}
