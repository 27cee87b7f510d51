import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProgrammeElement } from '../../../src/elements/base/element.js';
import { mapCases } from '../../../stories/map.cases.js';
import { clear, saved, show, until } from './cases.js';

const map = (lang: string, name = 'chernihiv') => show(name, lang, document.body, mapCases);
const focused = (root: ShadowRoot) => root.activeElement as HTMLElement | null;
/** Chooses a status in the form. */
async function filtered(root: ShadowRoot, element: ProgrammeElement, status: string): Promise<void> {
  const menu = [...root.querySelectorAll('select')].find(({ options }) =>
    [...options].some(({ value }) => value === status),
  ) as HTMLSelectElement;
  menu.value = status;
  menu.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
const names = (root: ShadowRoot) =>
  [...root.querySelectorAll('.partner .open')].map((button) => button.textContent?.trim() ?? '');

describe('the partner map by keyboard', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname);
  });

  for (const [lang, query, expected] of [
    ['uk', 'Ряшів', 'Жешув'],
    ['uk', 'rzeszow', 'Жешув'],
    ['uk', 'Прілеп', 'Прилеп'],
    ['en', 'Жешув', 'Rzeszów'],
  ] as const) {
    it(`finds ${query} by any of its names, ${lang}`, async () => {
      const { root, element } = await map(lang);
      root.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
      await sendKeys({ type: query });
      await until(() => root.querySelectorAll('.partner').length === 1);
      expect(names(root)).to.deep.equal([expected]);
      const region = await until(() => document.querySelector('body > [role="status"]'));
      expect(region.textContent).to.match(/1/);
      await element.updateComplete;
    });
  }

  for (const [lang, expected] of [
    ['uk', ['Жешув Rzeszów']],
    ['en', ['Rzeszów']],
  ] as const) {
    it(`tells the name at home only where it is another one, ${lang}`, async () => {
      const { root } = await map(lang);
      const rows = [...root.querySelectorAll('.partner')].map((row) =>
        [...row.querySelectorAll('.open, .open + .muted')]
          .map(({ textContent }) => textContent?.trim())
          .join(' '),
      );
      expect(rows.filter((row) => row.includes('Rzeszów'))).to.deep.equal(expected);
    });
  }

  it('leads from marker to marker with arrows, as one stop', async () => {
    const { root } = await map('uk');
    const stops = [...root.querySelectorAll<SVGElement>('.marker')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.length).to.equal(1);
    stops[0]?.focus();
    const before = focused(root)?.getAttribute('aria-label');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => focused(root)?.getAttribute('aria-label') !== before);
    expect(focused(root)?.classList.contains('marker')).to.equal(true);
    await sendKeys({ press: 'ArrowLeft' });
    expect(
      [...root.querySelectorAll<SVGElement>('.marker')].filter(({ tabIndex }) => tabIndex === 0).length,
    ).to.equal(1);
  });

  it('opens a partner with Enter, closes it with Escape and gives the focus back', async () => {
    const { root } = await map('uk');
    const marker = root.querySelector<SVGElement>('.marker[tabindex="0"]');
    marker?.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = await until(() => root.querySelector<HTMLDialogElement>('dialog[open]'));
    expect(dialog.querySelector('h3')?.textContent?.trim()).to.not.equal('');
    await sendKeys({ press: 'Escape' });
    await until(() => !root.querySelector('dialog[open]'));
    expect(focused(root)).to.equal(marker);
  });

  it('skips the map', async () => {
    const { root } = await map('uk');
    root.querySelector<HTMLElement>('.skip-map')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(root)?.closest('.partner')).to.not.equal(null);
  });

  it('zooms by key and by button, and never beyond the drawing', async () => {
    const { root } = await map('uk');
    const width = () => Number(root.querySelector('.map')?.getAttribute('viewBox')?.split(' ')[2]);
    const whole = width();
    root.querySelector<SVGElement>('.marker[tabindex="0"]')?.focus();
    await sendKeys({ press: '+' });
    await until(() => width() < whole);
    for (let press = 0; press < 6; press++) await sendKeys({ press: '-' });
    await until(() => width() > whole);
    expect(width()).to.be.at.most(2000);
  });

  it('keeps ended ties off the map until they are asked for, and always in the list', async () => {
    const { root, element } = await map('uk');
    expect(names(root)).to.include('Гомель');
    const count = () => root.querySelectorAll('.marker').length;
    const before = count();
    const more = root.querySelector<HTMLElement>('figure .choice:nth-child(3) button');
    more?.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(more?.ariaPressed).to.equal('true');
    expect(count()).to.be.greaterThan(before);
    expect(root.querySelectorAll('.marker.status-terminated').length).to.be.greaterThan(0);
  });

  it('asks nobody for ended ties who looks for them alone, and tints no country for them', async () => {
    const { root, element } = await map('uk');
    const tints = () => root.querySelectorAll('.tinted').length;
    expect(tints()).to.be.greaterThan(0);
    await filtered(root, element, 'terminated');
    expect(root.querySelectorAll('.marker.status-terminated').length).to.equal(4);
    expect(root.querySelectorAll('figure .choice').length).to.equal(2);
    expect(tints()).to.equal(0);
  });

  it('opens what the address names, and the back button closes it', async () => {
    history.replaceState(null, '', '?p.open=aachen');
    const { root, element } = await map('en');
    element.setAttribute('address', 'p');
    await until(() => root.querySelector('dialog[open]'));
    expect(root.querySelector('dialog')?.textContent).to.contain('Aachen');
    await sendKeys({ press: 'Escape' });
    await until(() => !root.querySelector('dialog[open]'));
    expect(location.search).to.equal('');
    root.querySelector<HTMLElement>('.partner .open')?.click();
    await until(() => location.search.includes('p.open='));
    history.back();
    await until(() => !root.querySelector('dialog[open]'));
    expect(location.search).to.equal('');
  });

  it('tells the page what was selected, and lets it show that in its own way', async () => {
    const { root, element } = await map('uk');
    const told: string[] = [];
    element.addEventListener('programme-select', (event) => {
      told.push(`${event.kind} ${event.id}`);
      event.preventDefault();
    });
    root.querySelector<HTMLElement>('.partner .open')?.click();
    await element.updateComplete;
    expect(told).to.deep.equal(['partner gomel']);
    expect(root.querySelector('dialog[open]')).to.equal(null);
  });

  it('counts those without a point, of those that the map would show', async () => {
    const { root, element } = await map('uk');
    const legend = () => root.querySelector('figcaption')?.textContent;
    // The one without a point is an ended tie.
    expect(legend()).not.to.contain('без точки');
    root.querySelector<HTMLElement>('figure .choice:nth-child(3) button')?.click();
    await element.updateComplete;
    expect(legend()).to.match(/1 партнер\s+без точки на карті/);
  });

  it('says who lies outside the map, and leads to the world, where all are', async () => {
    const { root, element } = await map('uk');
    const legend = root.querySelector('figcaption') as Element;
    expect(legend.textContent).to.match(/За межами цієї карти:\s+Вайт-Плейнс/);
    legend.querySelector('button')?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(legend.textContent).not.to.contain('Вайт-Плейнс');
    expect(focused(root)?.textContent).to.equal('Світ');
    expect(focused(root)?.ariaPressed).to.equal('true');
  });

  it('draws each status in its own way, and says it', async () => {
    const { root, element } = await map('uk', 'kinds');
    root.querySelector<HTMLElement>('figure .choice:nth-child(3) button')?.click();
    await element.updateComplete;
    const looks = new Map<string, string>();
    for (const marker of root.querySelectorAll('.marker')) {
      const look = [...marker.querySelectorAll('path')].map((path) => {
        const { fill, strokeDasharray } = getComputedStyle(path);
        return [path.getAttribute('d'), fill, strokeDasharray].join();
      });
      looks.set(marker.ariaLabel ?? '', look.join(' '));
    }
    expect([...looks.keys()]).to.have.lengthOf(24);
    expect(new Set(looks.values()).size).to.equal(24);
    for (const status of ['Заплановано', 'Чинне партнерство', 'Призупинено', 'Припинено']) {
      expect([...looks.keys()].filter((words) => words.includes(status)).length, status).to.equal(6);
    }
    const key = [...root.querySelectorAll('.key li')].map((entry) => entry.textContent.trim());
    expect(key).to.include.members(['Заплановано', 'Призупинено', 'Припинено', 'Місто-побратим']);
  });

  it('tells of latitude and longitude changed round', async () => {
    const { root, element } = await map('uk');
    const { programme } = element;
    const swapped = structuredClone(programme) as { partners: { id: string; point: object }[] };
    for (const partner of swapped.partners) {
      if (partner.id === 'memmingen') partner.point = { lat: 10.18, lon: 47.98 };
    }
    element.programme = swapped;
    await until(() => root.querySelector('figcaption .message'));
    expect(root.querySelector('figcaption .message')?.textContent).to.match(/переплутано:\s*Меммінген/);
    const told = await until(() => root.querySelector('.partner .message'));
    const partner = told.closest('.partner');
    expect(partner?.querySelector('.open')?.textContent.trim()).to.equal('Меммінген');
    partner?.querySelector<HTMLElement>('.open')?.click();
    await element.updateComplete;
    expect(root.querySelector('dialog .message')?.textContent).to.contain('переплутано');
  });

  it('says since when there are ties, and of what the year is unknown', async () => {
    const lineOf = (root: ShadowRoot, id: string) =>
      root.querySelector(`.partner[data-ids="${id}"] div.muted`)?.textContent.replace(/\s+/g, ' ').trim();
    const { root } = await map('uk');
    expect(lineOf(root, 'ogre')).to.equal('зв’язки з 2007 р.');
    expect(lineOf(root, 'prilep')).to.equal('зв’язки з грудня 2011 р.');
    expect(lineOf(root, 'memmingen')).to.equal('зв’язки орієнтовно з 1991 р.');
    expect(lineOf(root, 'gabrovo')).to.equal('рік початку зв’язків не встановлено');
    // What is only planned has not begun.
    expect(lineOf(root, 'saint-denis')).to.equal('');
    clear();
    expect(lineOf((await map('en')).root, 'ogre')).to.equal('ties since 2007');
  });

  it('shows in the list what is focused on the map', async () => {
    const { root } = await map('uk', 'close');
    root.querySelector<SVGElement>('.marker')?.focus();
    expect(root.querySelectorAll('.partner.pointed').length).to.equal(6);
  });

  it('opens partners too close to each other as a list', async () => {
    const { root } = await map('en', 'close');
    root.querySelector<SVGElement>('.marker')?.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = await until(() => root.querySelector('dialog[open]'));
    expect(dialog.querySelectorAll('.links button').length).to.equal(6);
  });

  it('hands out a table, GeoJSON and a picture', async () => {
    const { root } = await map('uk');
    const [shown, all, geo, picture] = [...root.querySelectorAll<HTMLElement>('.downloads button')];
    for (const button of [shown, all]) {
      const csv = await saved(button as HTMLElement);
      expect(csv.name).to.match(/\.csv$/);
      expect(csv.text.split('\r\n').length).to.equal(20);
      const row = (name: string) => csv.text.split('\r\n').find((line) => line.startsWith(name)) ?? '';
      expect(row('Брянськ')).to.contain('Про розірвання двосторонніх угод');
      expect(row('Огре')).to.match(/2007\sр\.: Протокол \(лист\) про наміри/);
      expect(row('Огре')).to.contain('https://www.ogrenet.lv/');
    }
    const { features } = JSON.parse((await saved(geo as HTMLElement)).text);
    expect(features.length).to.equal(18);
    const featureOf = (id: string) => features.find((feature: { id: string }) => feature.id === id);
    expect(featureOf('rostov').geometry).to.equal(null);
    const { name, status, statusDate, statusAct, source } = featureOf('bryansk').properties;
    expect([name, status, statusDate]).to.deep.equal(['Брянськ', 'terminated', '2016-02~']);
    expect(statusAct).to.contain('Про розірвання');
    expect(source.length).to.be.greaterThan(1);
    const { text } = await saved(picture as HTMLElement);
    const image = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(image.querySelector('parsererror')).to.equal(null);
    expect(image.querySelector('title')?.textContent).to.equal('Партнери: Чернігів');
    const lines = [...image.querySelectorAll('svg > text')].map(({ textContent }) => textContent);
    expect(lines).to.include.members([
      'Місто-побратим',
      'Заплановано',
      'За межами цієї карти: Вайт-Плейнс',
      'Карта: Natural Earth',
    ]);
    expect(lines.join(' ')).to.match(/2 партнери: Реймс, Сен-Дені \(Заплановано\)/);
    expect(text).not.to.contain('..');
    expect(text).not.to.contain('var(');
  });

  it('says in the picture that its records are examples', async () => {
    const { root } = await map('uk', 'kinds');
    const { text } = await saved(root.querySelectorAll<HTMLElement>('.downloads button')[3] as HTMLElement);
    const image = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(image.querySelector('title')?.textContent).to.equal('Партнери: Приклад (приклад)');
    const texts = [...image.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(['Приклад 1.2*', '* приклад']);
  });

  it('waits with the map on a narrow element until it is asked for', async () => {
    const { root } = await map('uk', 'narrow');
    expect(root.querySelector('.map')).to.equal(null);
    root.querySelector<HTMLElement>('.on-demand summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root.querySelector('.map'));
  });
});
