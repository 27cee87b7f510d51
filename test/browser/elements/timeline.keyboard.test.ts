import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ProgrammeSelectEvent } from '../../../src/elements/base/events.js';
import type { ProgrammeTimeline } from '../../../src/elements/timeline/timeline.js';
import { mount } from '../../../stories/case.js';
import full from '../../../stories/programmes/full.json' with { type: 'json' };
import { allRows, clear, languages, until } from './cases.js';

const words = {
  uk: {
    money: 'Кошти',
    months: 'Місяці',
    reset: 'Очистити',
    filters: 'Фільтри',
    all: 'Таблиця: усі записи (.csv)',
    close: 'Закрити',
  },
  en: {
    money: 'Money',
    months: 'Months',
    reset: 'Clear',
    filters: 'Filters',
    all: 'Table: all records (.csv)',
    close: 'Close',
  },
};
const query = { uk: 'угод', en: 'agreement' };

async function show(attributes: Record<string, string> = {}, lang: 'uk' | 'en' = 'uk') {
  const element = mount<ProgrammeTimeline>(
    {
      name: '',
      title: { uk: '', en: '' },
      tag: 'programme-timeline',
      attributes: { today: '2026-11-24', layout: 'timeline', ...attributes },
      programme: full,
    },
    { lang },
  );
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  await allRows(root);
  return { element, root };
}

/** The innermost element that has the focus. */
function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}

/** Goes on by Tab until `wanted` has the focus. */
async function tabTo(wanted: (element: HTMLElement) => boolean): Promise<HTMLElement> {
  for (let step = 0; step < 80; step++) {
    await sendKeys({ press: 'Tab' });
    const active = focused();
    if (active && wanted(active)) return active;
  }
  throw new Error('Tab does not lead there');
}

const named = (text: string) => (element: HTMLElement) =>
  element.textContent?.trim().startsWith(text) ?? false;
const isTitle = (element: HTMLElement) => element.matches('.open');
const rowsOf = (root: ShadowRoot) => root.querySelectorAll('.measure').length;
const address = () => new URLSearchParams(location.search);
const dialogOf = (root: ShadowRoot) => root.querySelector('dialog') as HTMLDialogElement;

describe('programme-timeline by keyboard alone', () => {
  const start = location.href;

  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
  });
  afterEach(() => {
    clear();
    history.replaceState(null, '', start);
  });

  for (const lang of languages) {
    it(`searches, announces and resets, ${lang}`, async () => {
      const { element, root } = await show({}, lang);
      const before = rowsOf(root);
      await tabTo((active) => active.matches('input[type=search]'));
      await sendKeys({ type: query[lang] });
      await element.updateComplete;
      const after = rowsOf(root);
      expect(after).to.be.greaterThan(0).and.lessThan(before);
      await until(() => document.querySelector('body > [role=status]')?.textContent);
      expect(document.querySelector('body > [role=status]')?.textContent).to.equal(
        root.querySelector('.found')?.textContent,
      );
      await tabTo(named(words[lang].reset));
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await allRows(root);
      expect(rowsOf(root)).to.equal(before);
      expect(focused()?.matches('input[type=search]'), 'the focus stays in the form').to.equal(true);
    }).timeout(10_000);

    it(`narrows by a facet, ${lang}`, async () => {
      const { element, root } = await show({}, lang);
      expect(root.querySelectorAll('select'), 'the menus are folded at first').to.have.length(0);
      const opener = await tabTo(named(words[lang].filters));
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(opener.ariaExpanded).to.equal('true');
      const select = (await tabTo((active) => active.matches('select'))) as HTMLSelectElement;
      await sendKeys({ press: 'ArrowDown' });
      await until(() => select.value !== '');
      await element.updateComplete;
      const [, count] = /\((\d+)\)/.exec(select.selectedOptions[0]?.textContent ?? '') ?? [];
      expect(rowsOf(root)).to.equal(Number(count));
      expect(opener.textContent?.trim(), 'folded, it still says that something is chosen').to.equal(
        `${words[lang].filters} (1)`,
      );
    });

    it(`changes the view and the division of the axis, ${lang}`, async () => {
      const { element, root } = await show({}, lang);
      await tabTo(named(words[lang].months));
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(focused()?.getAttribute('aria-pressed')).to.equal('true');
      expect(root.querySelectorAll('thead .axis line:not(.now)')).to.have.length(60);
      // A wide axis can be scrolled.
      await until(() => root.querySelector('.scroller')?.getAttribute('tabindex') === '0');
      clear();
      const { element: again, root: other } = await show({}, lang);
      await tabTo(named(words[lang].money));
      await sendKeys({ press: 'Space' });
      await again.updateComplete;
      expect(other.querySelector('table.as-money')).to.not.equal(null);
    }).timeout(10_000);

    it(`opens a measure in full, and Escape brings the focus back, ${lang}`, async () => {
      const { element, root } = await show({}, lang);
      const opener = await tabTo(isTitle);
      await sendKeys({ press: 'Enter' });
      await until(() => dialogOf(root).open);
      expect(dialogOf(root).contains(focused())).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await until(() => !dialogOf(root).open);
      await element.updateComplete;
      expect(focused()).to.equal(opener);
    }).timeout(10_000);
  }

  it('folds a section and keeps the focus on its button', async () => {
    const { element, root } = await show();
    const before = rowsOf(root);
    await tabTo((active) => active.matches('table [aria-expanded]'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await until(() => focused()?.getAttribute('aria-expanded') === 'false');
    await allRows(root);
    expect(rowsOf(root)).to.be.lessThan(before);
    expect(Number(root.querySelector('table')?.getAttribute('aria-rowcount'))).to.equal(
      root.querySelectorAll('tr').length,
    );
    await sendKeys({ press: 'Enter' });
    await until(() => rowsOf(root) === before);
  });

  it('says that nothing was found, with no axis and no legend over nothing', async () => {
    const { element, root } = await show();
    await tabTo((active) => active.matches('input[type=search]'));
    await sendKeys({ type: 'щщщ' });
    await element.updateComplete;
    expect(root.textContent).to.contain('Знайдено: 0 заходів. Змініть або очистьте умови пошуку.');
    expect(root.querySelector('.key, .rows')).to.equal(null);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await until(() => root.querySelector('.measure') !== null);
  }).timeout(10_000);

  it('keeps what is chosen in the address, under its own name', async () => {
    const { element } = await show({ address: 'm' });
    await tabTo((active) => active.matches('input[type=search]'));
    await sendKeys({ type: 'угод' });
    await element.updateComplete;
    expect(address().get('m.text')).to.equal('угод');
    const opener = await tabTo(isTitle);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(address().get('m.open')).to.not.equal(null);
    await sendKeys({ press: 'Escape' });
    await until(() => address().get('m.open') === null);
    expect(address().get('m.text')).to.equal('угод');
    await until(() => focused() === opener);
  }).timeout(10_000);

  it('unfolds the menus where the address chooses in one of them', async () => {
    history.replaceState(null, '', '?m.year=2024');
    const { root } = await show({ address: 'm' });
    const select = [...root.querySelectorAll('select')].find(({ value }) => value !== '');
    expect(select?.value).to.equal('2024');
    expect(select?.options).to.have.length.above(2);
  });

  it('chooses nothing where the address has a name without a value', async () => {
    history.replaceState(null, '', '?m.year=&m.text=');
    const { root } = await show({ address: 'm' });
    expect(rowsOf(root)).to.be.above(full.measures.length - 1);
  });

  it('shows a measure in full on a narrow screen without scrolling it sideways', async () => {
    await setViewport({ width: 320, height: 800 });
    history.replaceState(null, '', '?m.open=m1');
    const { root } = await show({ address: 'm' });
    const dialog = dialogOf(root);
    expect(dialog.querySelector('caption')).not.to.equal(null);
    expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
  });

  it('opens what a link names, and gives the focus to its row when it is closed', async () => {
    history.replaceState(null, '', '?m.open=m2&m.layout=table');
    const { root } = await show({ address: 'm' });
    expect(dialogOf(root).open).to.equal(true);
    expect(root.querySelector('table.as-table')).to.not.equal(null);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialogOf(root).open && focused()?.matches('.open'));
    expect(focused()?.textContent).to.contain('День дружби громад');
    expect(address().get('m.open')).to.equal(null);
  });

  it('closes by the back button and opens again by the forward one', async () => {
    const { root } = await show({ address: 'm' });
    await tabTo(isTitle);
    await sendKeys({ press: 'Enter' });
    await until(() => dialogOf(root).open);
    history.back();
    await until(() => !dialogOf(root).open);
    history.forward();
    await until(() => dialogOf(root).open);
  });

  it('leaves alone what another element keeps in the address, and the address without a name', async () => {
    history.replaceState(null, '', '?other.open=m1&page=2');
    const { root } = await show({ address: 'm' });
    expect(dialogOf(root).open).to.equal(false);
    await tabTo(isTitle);
    await sendKeys({ press: 'Enter' });
    await until(() => dialogOf(root).open);
    expect(address().get('other.open')).to.equal('m1');
    expect(address().get('page')).to.equal('2');
    clear();
    history.replaceState(null, '', start);
    const { root: unnamed } = await show();
    await tabTo(isTitle);
    await sendKeys({ press: 'Enter' });
    await until(() => dialogOf(unnamed).open);
    expect(location.href).to.equal(start);
  }).timeout(10_000);

  it('tells the page what is selected, and leaves it to a page that prevents it', async () => {
    const { element, root } = await show();
    const told: [string, string][] = [];
    element.addEventListener('programme-select', (event: ProgrammeSelectEvent) => {
      told.push([event.kind, event.id]);
      event.preventDefault();
    });
    await tabTo(isTitle);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(told).to.deep.equal([['measure', 'm1']]);
    expect(dialogOf(root).open).to.equal(false);
  });

  it('hands over a spreadsheet of all measures and a calendar of those with dates', async () => {
    const files: { name: string; text: string }[] = [];
    const blobs = new Map<string, Blob>();
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    const taken: Promise<void>[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href) as Blob;
      // `text()` would swallow the byte order mark.
      taken.push(
        blob.arrayBuffer().then((bytes) => {
          const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
          files.push({ name: this.download, text });
        }),
      );
    };
    try {
      const { root } = await show();
      await tabTo((active) => active.matches('.downloads summary'));
      await sendKeys({ press: 'Enter' });
      await tabTo(named(words.uk.all));
      await sendKeys({ press: 'Enter' });
      await tabTo((active) => active.textContent?.includes('.ics') ?? false);
      await sendKeys({ press: 'Enter' });
      await Promise.all(taken);
      expect(root.querySelector('.downloads')?.hasAttribute('open')).to.equal(true);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const [table, calendar] = files;
    expect(table?.name).to.equal('pryklad-2024-2028-measures.csv');
    expect(table?.text).to.match(/^\uFEFF№;Захід;/);
    expect(table?.text.trim().split('\r\n')).to.have.length(full.measures.length + 1);
    expect(calendar?.name).to.equal('pryklad-2024-2028-measures.ics');
    expect(calendar?.text)
      .to.contain('DTSTART;VALUE=DATE:20260918\r\n')
      .and.contain('DTEND;VALUE=DATE:20260921');
    const dated = full.measures.filter(({ term }) => term?.kind === 'days');
    expect(calendar?.text.match(/BEGIN:VEVENT/g), '«протягом року» is no event').to.have.length(dated.length);
  }).timeout(10_000);

  it('prints all rows, those of folded sections too, and names the filters', async () => {
    const { element, root } = await show();
    const all = rowsOf(root);
    await tabTo((active) => active.matches('table [aria-expanded]'));
    await sendKeys({ press: 'Enter' });
    await until(() => rowsOf(root) < all);
    dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(root)).to.equal(all);
    const printed = [...root.querySelectorAll('.printed')].map(({ textContent }) => textContent).join();
    expect(printed).to.contain('усі записи').and.contain('24 листопада 2026');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(rowsOf(root)).to.be.lessThan(all);
  });

  it('prints the parts of the axis that paper has room for', async () => {
    const { element, root } = await show();
    const parts = () => root.querySelectorAll('thead line').length;
    const years = parts();
    [...root.querySelectorAll<HTMLElement>('.choice button')].find(named('Місяці'))?.click();
    await element.updateComplete;
    const months = parts();
    expect(months).to.be.greaterThan(years);
    dispatchEvent(new Event('beforeprint'));
    expect(parts()).to.equal(years);
    dispatchEvent(new Event('afterprint'));
    expect(parts()).to.equal(months);
  });

  it('keeps the focus on its measure when a turned phone shows the measures in another way', async () => {
    await setViewport({ width: 420, height: 820 });
    const { element, root } = await show({ layout: '' });
    await allRows(root);
    expect(root.querySelector('.as-list')).not.to.equal(null);
    const button = root.querySelector<HTMLButtonElement>('.open[value="m9"]');
    button?.focus();
    await setViewport({ width: 820, height: 420 });
    await until(() => root.querySelector('.as-timeline'));
    await element.updateComplete;
    const now = focused() as HTMLButtonElement;
    expect(now.value).to.equal('m9');
    const { top, bottom } = now.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('draws nothing that would stay in memory when it is taken away before an update', async () => {
    const { element } = await show();
    let added = 0;
    const { addEventListener } = window;
    window.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      added++;
      addEventListener.apply(window, given);
    };
    element.remove();
    element.requestUpdate();
    await element.updateComplete;
    window.addEventListener = addEventListener;
    expect(added, 'listeners of the window').to.equal(0);
  });

  it('shows its rows once after it was moved to another place', async () => {
    const { element, root } = await show();
    const before = rowsOf(root);
    document.body.prepend(element);
    await element.updateComplete;
    await allRows(root);
    expect(rowsOf(root)).to.equal(before);
  });
});
