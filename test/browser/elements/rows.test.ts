import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { DrawnRows } from '../../../src/elements/base/drawn-rows.js';
import { RowChunks } from '../../../src/elements/base/rows.js';
import { clear, until } from './cases.js';

const rows = Array.from({ length: 1_000 }, (_, index) => `рядок ${index}`);

/** Whole steps of eight rows, none lower than 56 pixels. */
const onScreen = Math.ceil(innerHeight / 56 / 8) * 8;

describe('the rows of a long table', () => {
  let container: HTMLElement;
  let chunks: RowChunks<string>;

  beforeEach(() => {
    container = document.createElement('div');
    document.body.append(container);
    chunks = new RowChunks<string>(
      container,
      'ul',
      (row, index) => html`<li data-index=${index}>${row}</li>`,
    );
  });
  const idle = window.requestIdleCallback;
  afterEach(() => {
    chunks.disconnect();
    clear();
    window.requestIdleCallback = idle;
    scrollTo(0, 0);
  });

  const drawn = () => container.querySelectorAll('li').length;
  const waiting = () => container.querySelectorAll('.waiting').length;

  it('are drawn at once at the top, and all of them when the browser is idle', async () => {
    chunks.show(rows);
    expect(drawn(), 'what a screen can hold').to.equal(onScreen);
    const places = [...container.querySelectorAll('.waiting')].map((place) => place.getAttribute('style'));
    expect(places, 'a place for each two hundred of the others').to.have.length(
      Math.ceil((rows.length - onScreen) / 200),
    );
    expect(places[0]).to.equal('--_rows: 200;');
    expect(places.at(-1)).to.equal(`--_rows: ${(rows.length - onScreen) % 200};`);
    await until(() => drawn() === rows.length);
    expect(waiting()).to.equal(0);
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(rows);
  });

  it('are at first as many as fit below where they are told that they will begin', () => {
    const rowsBelow = new DrawnRows<string>((row) => row, { head: 100, row: 40 });
    const draw = (row: string) => html`<li>${row}</li>`;
    const host = document.createElement('p');
    container.before(host);
    for (const above of [0, innerHeight / 2, innerHeight, 3 * innerHeight]) {
      host.style.marginBlockStart = `${above}px`;
      const top = host.getBoundingClientRect().top + 100;
      rowsBelow.expect(host);
      rowsBelow.show(container, rows, draw);
      const fitting = Math.ceil((innerHeight - top) / 40 / 4) * 4;
      expect(drawn(), `${above}`).to.equal(Math.max(4, fitting));
      rowsBelow.forget();
    }
    host.remove();
    // What is not told is measured.
    rowsBelow.show(container, rows, draw);
    expect(drawn()).to.equal(Math.ceil(innerHeight / 40 / 4) * 4);
    rowsBelow.forget();
  });

  it('are drawn where somebody comes near them, in pieces that a frame has time for', async () => {
    chunks.disconnect();
    chunks = new RowChunks<string>(container, 'ul', (row) => html`<li style="height: 60px">${row}</li>`);
    // The browser is never idle here: what is drawn was come near to.
    window.requestIdleCallback = () => 0;
    chunks.show(rows);
    const style = document.createElement('style');
    style.textContent = '.waiting { min-height: calc(var(--_rows) * 60px) }';
    container.append(style);
    scrollTo(0, 30_000);
    let most = 0;
    let last = drawn();
    const count = () => {
      most = Math.max(most, drawn() - last);
      last = drawn();
      if (window.requestIdleCallback !== idle) requestAnimationFrame(count);
    };
    count();
    const near = (margin: number) =>
      [...container.querySelectorAll('.chunk')].filter((chunk) => {
        const { top, bottom } = chunk.getBoundingClientRect();
        return bottom > -margin && top < innerHeight + margin;
      });
    const isDrawn = (chunk: Element) => chunk.childElementCount > 0;
    await until(() => near(0).some(isDrawn));
    expect(near(0).every(isDrawn), 'all that is in sight, at once').to.equal(true);
    expect(near(0).map(({ childElementCount }) => childElementCount)).to.include(10);
    await until(() => near(innerHeight - 60).every(isDrawn));
    expect(most, 'and one piece of what is near').to.be.at.most(10 * (Math.ceil(innerHeight / 600) + 2));
    expect(drawn(), 'the others').to.be.below(rows.length / 2);
    expect(near(3 * innerHeight).every(isDrawn)).to.equal(false);
  });

  it('are skipped in places where they are far, and in chunks where they are near', async () => {
    chunks.disconnect();
    chunks = new RowChunks<string>(container, 'ul', (row) => html`<li style="height: 60px">${row}</li>`);
    chunks.show(rows);
    await until(() => waiting() === 0);
    const isNear = () =>
      [...container.querySelectorAll('.place')].map((place) => place.classList.contains('near'));
    expect(isNear()).to.deep.equal([true, false, false, false, false]);
    scrollTo(0, 60_000);
    await until(() => isNear()[4]);
    expect(isNear()).to.deep.equal([false, false, false, false, true]);
  });

  it('are all there for finding in the page once they are drawn', async () => {
    chunks.show(rows);
    await until(() => waiting() === 0);
    const { find } = window as unknown as { find: (text: string) => boolean };
    expect(find.call(window, 'рядок 987')).to.equal(true);
  });

  it('are one list to a screen reader, which knows how long it is before all is drawn', () => {
    chunks.show(rows);
    expect(container.getAttribute('role')).to.equal('list');
    expect(container.firstElementChild?.getAttribute('role'), 'a chunk is no list').to.equal('none');
    const row = chunks.elementOf(777);
    expect(row?.getAttribute('role')).to.equal('listitem');
    expect(row?.getAttribute('aria-posinset')).to.equal('778');
    expect(row?.getAttribute('aria-setsize')).to.equal('1000');
  });

  it('are all drawn before printing', () => {
    chunks.show(rows);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn()).to.equal(rows.length);
  });

  it('give one of them, drawn if it was not', () => {
    chunks.show(rows);
    expect(chunks.elementOf(777)?.textContent).to.equal('рядок 777');
    expect(drawn()).to.equal(onScreen + 10);
    expect(chunks.elementOf(-1)).to.equal(null);
    expect(chunks.elementOf(1_000)).to.equal(null);
  });

  it('leave those alone that stay, and take away the others', () => {
    chunks.show(rows);
    const first = container.firstElementChild;
    chunks.elementOf(onScreen);
    chunks.show(rows.slice(0, onScreen + 15), onScreen + 15);
    expect(container.firstElementChild).to.equal(first);
    expect(container.querySelectorAll('.chunk')).to.have.length(3);
    expect(drawn()).to.equal(onScreen + 15);
    expect(first?.firstElementChild?.getAttribute('aria-setsize')).to.equal(String(onScreen + 15));
    chunks.show(['інший']);
    expect(container.textContent).to.equal('інший');
  });

  it('go out of sight at once, however many there are, and off the page when the browser is idle', async () => {
    chunks.show(rows);
    await until(() => waiting() === 0);
    chunks.show(['інший']);
    const inSight = [...container.children].filter((chunk) => chunk.clientHeight > 0);
    expect(inSight.map(({ textContent }) => textContent)).to.deep.equal(['інший']);
    await until(() => container.children.length === 1);
    expect(container.textContent).to.equal('інший');
  });

  it('are drawn anew where what is shown of them has changed', async () => {
    let word = 'раз';
    const own = new RowChunks<string>(container, 'ul', (row) => html`<li>${word} ${row}</li>`);
    own.show(rows.slice(0, 120));
    await until(() => drawn() === 120);
    word = 'два';
    own.redraw(rows.slice(0, 120));
    await until(() =>
      [...container.querySelectorAll('li')].every((row) => row.textContent?.startsWith('два')),
    );
    own.disconnect();
  });

  it('keep the focus where they are drawn anew', async () => {
    let word = 'раз';
    const own = new RowChunks<string>(
      container,
      'ul',
      () => html`<li><button>${word}</button><button>${word}</button></li>`,
    );
    own.show(rows.slice(0, 120));
    const button = own.elementOf(100)?.querySelectorAll('button')[1];
    button?.focus();
    word = 'два';
    own.redraw(rows.slice(0, 120));
    await until(() => container.textContent?.includes('раз') === false);
    expect(document.activeElement).not.to.equal(button);
    expect(document.activeElement).to.equal(own.elementOf(100)?.querySelectorAll('button')[1]);
    own.disconnect();
  });

  it('leave nothing running when they are let go', async () => {
    chunks.show(rows);
    chunks.disconnect();
    const before = drawn();
    dispatchEvent(new Event('beforeprint'));
    for (let step = 0; step < 20; step++) await new Promise(requestAnimationFrame);
    expect(drawn()).to.equal(before);
  });
});
