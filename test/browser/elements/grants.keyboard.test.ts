import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProgrammeElement } from '../../../src/elements/base/element.js';
import { ProgrammeSelectEvent } from '../../../src/elements/base/events.js';
import { mount } from '../../../stories/case.js';
import { grantsCases } from '../../../stories/grants.cases.js';
import { allRows, clear, saved, settled, show, until } from './cases.js';

const grants = (lang: string, name = 'full-list') => show(name, lang, document.body, grantsCases);
const rows = (root: ShadowRoot) => root.querySelectorAll('.rows .open');
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((known) => text(known) === name);
  if (!found) throw new Error(`No button is called ${name}`);
  return found;
}

describe('the grants by keyboard', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname);
  });

  for (const { lang, query, title, only, all } of [
    {
      lang: 'uk',
      query: 'генератори',
      title: 'Генератори для трьох громад',
      only: 'лише для знайденого',
      all: 'Очистити',
    },
    {
      lang: 'en',
      query: 'generators',
      title: 'Generators for three communities',
      only: 'what was found only',
      all: 'Clear',
    },
  ]) {
    it(`searches, says that sums are of what was found, and shows all again, ${lang}`, async () => {
      const { root, element } = await grants(lang);
      const before = rows(root).length;
      expect(text(root.querySelector('.card'))).not.to.contain(only);
      root.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
      await sendKeys({ type: query });
      await until(() => rows(root).length === 1);
      expect(text(rows(root)[0])).to.contain(title);
      expect(text(root.querySelector('.totals')?.previousElementSibling)).to.contain(only);
      const region = await until(() => document.querySelector('body > [role="status"]'));
      await until(() => /1/.test(region.textContent ?? ''));
      button(root, all).focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await allRows(root);
      expect(rows(root).length).to.equal(before);
      expect(text(root.querySelector('.card'))).not.to.contain(only);
      // The button is gone, but the reader is not thrown out of the form.
      expect(root.activeElement?.localName).to.equal('input');
    });

    it(`opens a grant with Enter, closes it with Escape and gives the focus back, ${lang}`, async () => {
      const { root } = await grants(lang);
      const first = rows(root)[0] as HTMLElement;
      first.focus();
      await sendKeys({ press: 'Enter' });
      const dialog = await until(() => root.querySelector<HTMLDialogElement>('dialog[open]'));
      expect(text(dialog.querySelector('h3'))).to.equal(text(first));
      await sendKeys({ press: 'Escape' });
      await until(() => !root.querySelector('dialog[open]'));
      expect(root.activeElement).to.equal(first);
    });

    it(`names what a sum leaves out one press away, ${lang}`, async () => {
      const { root } = await grants(lang, 'left-out');
      const summary = root.querySelector<HTMLElement>('.totals summary');
      summary?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => root.querySelectorAll('.totals li').length > 0);
      expect(root.querySelectorAll('.totals li button').length).to.equal(8);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await until(() => root.querySelector('dialog[open]'));
    });
  }

  it('shows what the two reports of Memmingen and DECIDE say, each leading to its source', async () => {
    const { root } = await grants('uk', 'chernihiv');
    for (const [name, first, second] of [
      ['Меммінген', '152 000 євро', '5 549 928 грн'],
      ['DECIDE', '60 000 000 грн', '1 000 000 CHF'],
    ] as const) {
      [...root.querySelectorAll<HTMLElement>('.rows .open')].find((row) => text(row).includes(name))?.click();
      const dialog = await until(() => root.querySelector('dialog[open]'));
      const links = [...dialog.querySelectorAll<HTMLAnchorElement>('.facts a')];
      for (const sum of [first, second]) {
        const found = links.find((known) => text(known).includes(sum));
        expect(found?.href, sum).to.match(/^https:/);
      }
      const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
      button(dialog, 'Закрити').click();
      await closed;
    }
  });

  it('has the five cities’ 25 million euros and the World Bank’s loan in no sum, and says so', async () => {
    const { root } = await grants('uk', 'chernihiv');
    expect(text(root.querySelector('.sums'))).to.not.match(/25 \d{3} \d{3}/);
    root.querySelector<HTMLElement>('.totals summary')?.click();
    await until(() => root.querySelectorAll('.totals li').length > 0);
    const lines = [...root.querySelectorAll('.totals details section')].map(text);
    expect(lines.find((line) => line.startsWith('спільно'))).to.contain('ЄС–NEFCO');
    expect(lines.find((line) => line.startsWith('позика'))).to.not.equal(undefined);
    expect(rows(root).length).to.equal(15);
  });

  it('counts the rows of groups, too, for those who hear the table', async () => {
    const { root } = await grants('uk', 'full-table');
    const table = root.querySelector('table.rows');
    const lines = table?.querySelectorAll('tr[aria-rowindex]') ?? [];
    expect(table?.getAttribute('aria-rowcount')).to.equal(String(lines.length));
    expect([...lines].map((line) => line.getAttribute('aria-rowindex'))).to.deep.equal(
      [...lines].map((_, index) => String(index + 1)),
    );
  });

  it('changes between list and table, groups and orders', async () => {
    const { root, element } = await grants('uk');
    const count = rows(root).length;
    button(root, 'Таблиця').click();
    await element.updateComplete;
    await allRows(root);
    expect(root.querySelectorAll('table.rows .open').length).to.equal(count);
    button(root, 'Список').click();
    await element.updateComplete;
    await allRows(root);
    expect(root.querySelectorAll('li.grant').length).to.equal(count);
    const [group, order] = root.querySelectorAll<HTMLSelectElement>('.tools select');
    const choose = async (select: HTMLSelectElement | undefined, value: string) => {
      if (!select) throw new Error('No menu');
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose(group, 'year');
    expect(text(root.querySelector('.group'))).to.match(/^20\d\d/);
    await choose(group, 'measure');
    await choose(order, 'title');
    await allRows(root);
    expect(root.querySelectorAll('.group').length).to.be.greaterThan(1);
  });

  it('keeps filter and grant in the address, and the back button undoes them', async () => {
    history.replaceState(null, '', '?g.kind=loan&g.open=water-loan');
    const found = grantsCases.find(({ name }) => name === 'full-list');
    if (!found) throw new Error('No case');
    const element = mount({ ...found, attributes: { ...found.attributes, address: 'g' } }, { lang: 'uk' });
    const root = element.shadowRoot as ShadowRoot;
    await until(() => root.querySelector('dialog[open]'));
    await until(() => rows(root).length === 1);
    await sendKeys({ press: 'Escape' });
    await until(() => !location.search.includes('open'));
    (rows(root)[0] as HTMLElement).click();
    await until(() => location.search.includes('g.open=water-loan'));
    history.back();
    await until(() => !root.querySelector('dialog[open]'));
    expect(location.search).to.contain('g.kind=loan');
  });

  it('keeps layout, grouping and order in the address, and takes nothing from it that it does not know', async () => {
    history.replaceState(null, '', '?g.layout=table&g.group=status&g.order=none');
    const found = grantsCases.find(({ name }) => name === 'full-list');
    if (!found) throw new Error('No case');
    const element = mount<ProgrammeElement>(
      { ...found, attributes: { ...found.attributes, address: 'g' } },
      { lang: 'uk' },
    );
    const root = await settled(element);
    expect(root.querySelectorAll('table.rows .open').length).to.equal(10);
    const [group, order] = [...root.querySelectorAll<HTMLSelectElement>('.tools select')];
    expect([group?.value, order?.value]).to.deep.equal(['status', 'file']);
    if (!order) throw new Error('No menu');
    order.value = 'title';
    order.dispatchEvent(new Event('change'));
    expect(location.search).to.equal('?g.layout=table&g.group=status&g.order=title');
    button(root, 'Діаграми').click();
    await element.updateComplete;
    expect(location.search).to.contain('g.layout=charts');
    expect(root.querySelectorAll('table.chart').length, 'of each scope and currency').to.equal(3);
    element.removeAttribute('address');
    await element.updateComplete;
    const before = location.search;
    button(root, 'Список').click();
    await element.updateComplete;
    expect(location.search).to.equal(before);
  });

  it('stays whole where it is moved on the page', async () => {
    const { root, element } = await grants('uk');
    const before = rows(root).length;
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await element.updateComplete;
    await allRows(root);
    expect(rows(root).length).to.equal(before);
  });

  it('opens what another widget selects, and tells what is selected here', async () => {
    const { root, element } = await grants('uk');
    const other = document.createElement('div');
    document.body.append(other);
    other.dispatchEvent(new ProgrammeSelectEvent('grant', 'school'));
    const dialog = await until(() => root.querySelector<HTMLDialogElement>('dialog[open]'));
    expect(text(dialog)).to.contain('Ремонт школи');
    dialog.close();
    await until(() => !root.querySelector('dialog[open]'));
    element.addEventListener('programme-select', (event) => event.preventDefault(), { once: true });
    (rows(root)[0] as HTMLElement).click();
    await element.updateComplete;
    expect(root.querySelector('dialog[open]'), 'a page that shows it in its own way').to.equal(null);
  });

  it('hands out what is shown and all, as tables, data and a calendar', async () => {
    const { root, element } = await grants('uk');
    root.querySelector<HTMLElement>('.downloads summary')?.click();
    await until(() => root.querySelector('.downloads button'));
    const search = root.querySelector('input') as HTMLInputElement;
    search.value = 'Ремонт школи';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    const table = await saved(button(root, 'Таблиця: показані записи (.csv)'));
    expect(table.name).to.match(/-grants-shown\.csv$/);
    expect(table.text.split('\r\n').length, 'head, one grant, the end').to.equal(3);
    expect(table.text).to.contain(';2000000;UAH;');
    const all = await saved(button(root, 'Таблиця: усі записи (.csv)'));
    expect(all.name).to.match(/-grants\.csv$/);
    expect(all.text.split('\r\n').length).to.be.greaterThan(10);
    const data = JSON.parse((await saved(button(root, 'Дані: показане (.json)'))).text);
    expect(data.grants.map(({ id }: { id: string }) => id)).to.deep.equal(['school']);
    const everything = JSON.parse((await saved(button(root, 'Дані: усі записи (.json)'))).text);
    expect(everything.grants.length).to.be.greaterThan(8);
    const calendar = (await saved(button(root, 'Кінцеві строки (.ics)'))).text;
    expect(calendar.match(/BEGIN:VEVENT/g)?.length, 'the closed ones are no appointments').to.equal(2);
    expect(calendar, '17:00 in Brussels').to.contain('DTSTART:20261215T160000Z');
    expect(calendar, 'a day alone').to.contain('DTSTART;VALUE=DATE:20270301');
  });

  it('tells who is to pay what, and what is still to come', async () => {
    for (const [lang, lines] of [
      [
        'uk',
        [
          'сплачено: 80 000 євро · залишилося сплатити: 40 000 євро',
          'залишилося сплатити: щонайменше 6 000 євро',
        ],
      ],
      ['en', ['paid: €80,000 · still to pay: €40,000', 'still to pay: at least €6,000']],
    ] as const) {
      const { root } = await grants(lang);
      const name = lang === 'uk' ? 'Проєкт «Міст»' : 'Project “Bridge”';
      [...root.querySelectorAll<HTMLElement>('.rows .open')]
        .find((row) => text(row).startsWith(name))
        ?.click();
      const dialog = await until(() => root.querySelector('dialog[open]'));
      for (const line of lines) expect(text(dialog)).to.contain(line);
      expect(text(dialog)).to.contain(
        lang === 'uk' ? '6 000 євро (за частками)' : '€6,000 (worked out from the shares)',
      );
      clear();
    }
  });

  it('owes nothing of what was refused', async () => {
    const { root } = await grants('uk', 'cofinancing');
    const open = async (name: string) => {
      [...root.querySelectorAll<HTMLElement>('.rows .open')].find((row) => text(row).includes(name))?.click();
      const dialog = await until(() => root.querySelector<HTMLDialogElement>('dialog[open]'));
      const told = text(dialog.querySelector('.spaced'));
      const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
      button(dialog, 'Закрити').click();
      await closed;
      return told;
    };
    expect(await open('granted')).to.contain('залишилося сплатити: 30 євро');
    expect(await open('refused')).not.to.contain('залишилося');
  });

  it('copies a citation with its source, or shows it where the browser forbids', async () => {
    const { root } = await grants('uk');
    [...root.querySelectorAll<HTMLElement>('.rows .open')]
      .find((row) => text(row).includes('Ремонт школи'))
      ?.click();
    const dialog = await until(() => root.querySelector('dialog[open]'));
    const { clipboard } = navigator;
    const { writeText } = clipboard;
    let copied = '';
    clipboard.writeText = async (value) => {
      copied = value;
    };
    const copy = button(dialog, 'Скопіювати для посилання');
    copy.click();
    await until(() => text(dialog.querySelector('[role="status"]')) === 'Скопійовано');
    expect(copied).to.equal(
      'Ремонт школи (приклад). Агентство «Каппа». до 2 млн грн. Сайт донора, https://example.org/grants/school, 2026-11-01.',
    );
    clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    copy.click();
    await until(() => text(dialog.querySelector('[role="status"]')) === copied);
    clipboard.writeText = writeText;
  });

  it('shows totals, the next deadline and a link in the compact form', async () => {
    const { root } = await grants('uk', 'compact');
    expect(root.querySelectorAll('.call').length).to.equal(1);
    expect(root.querySelector('form')).to.equal(null);
    expect(root.querySelector('.rows')).to.equal(null);
    expect([...root.querySelectorAll('a')].map(text)).to.include('Усі гранти й конкурси');
  });

  it('opens a call by itself when its day begins', async () => {
    const { now } = Date;
    // The call opens with 11 January in Kyiv, and no deadline passes then.
    const began = now();
    Date.now = () => Date.parse('2027-01-10T21:59:59.500Z') + (now() - began);
    try {
      const found = grantsCases.find(({ name }) => name === 'full-list');
      if (!found) throw new Error('No case');
      const element = mount({ ...found, attributes: {} }, { lang: 'uk' });
      const root = element.shadowRoot as ShadowRoot;
      await until(() => root.querySelector('.call-upcoming'));
      await until(() => root.querySelector('.call-open'));
    } finally {
      Date.now = now;
    }
  });

  it('closes a call by itself when its deadline passes', async () => {
    const { now } = Date;
    // The call closes at the end of 2026-11-29 in Kyiv, which is 21:59:59 in UTC.
    let clock = Date.parse('2026-11-29T21:59:58.900Z');
    const began = now();
    Date.now = () => clock + (now() - began);
    try {
      const found = grantsCases.find(({ name }) => name === 'calls');
      if (!found) throw new Error('No case');
      const element = mount({ ...found, attributes: {} }, { lang: 'uk' });
      const root = element.shadowRoot as ShadowRoot;
      const call = await until(() => root.querySelector('.call'));
      expect(text(call)).to.contain('Скоро закривається');
      await until(() => root.querySelectorAll('.call-closed').length === 2);
      clock = 0;
    } finally {
      Date.now = now;
    }
  });
});
