import { expect } from '@open-wc/testing';
import type { ProgrammeSelectEvent } from '../../../src/elements/base/events.js';
import { grantsCases } from '../../../stories/grants.cases.js';
import { mapCases } from '../../../stories/map.cases.js';
import { timelineCases } from '../../../stories/timeline.cases.js';
import { clear, languages, show, until } from './cases.js';

const words = (element: Element | null | undefined) =>
  element?.textContent
    ?.replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() ?? '';

/** Opens the record with that name, and returns the button of the record that it is related to. */
async function opened(root: ShadowRoot, record: string, name: string): Promise<HTMLButtonElement> {
  const buttons = (within: string) => [...root.querySelectorAll<HTMLButtonElement>(within)];
  buttons('button.open')
    .find((button) => words(button).includes(record))
    ?.click();
  return until(() => buttons('dialog .links li button').find((button) => words(button) === name));
}

const meeting = {
  uk: 'Реконструкція центру міжнародних зустрічей',
  en: 'Rebuilding the centre of international meetings',
};
const receptions = {
  uk: 'Прийом делегацій громад-партнерів',
  en: 'Receiving delegations of partner communities',
};
const bridge = { uk: 'Проєкт «Міст»', en: 'Project “Bridge”' };
const alpha = { uk: 'Альфабург', en: 'Alphaburg' };

/* Each element, alone on its page, with a record of each other kind; what the sample file tells of that. */
const expectations = [
  {
    element: 'timeline',
    cases: timelineCases,
    name: 'full-list',
    record: receptions,
    related: alpha,
    facts: {
      uk: 'Місто-побратим · Німеччина · Чинне партнерство',
      en: 'Twin city · Germany · Active',
    },
  },
  {
    element: 'timeline',
    cases: timelineCases,
    name: 'full-list',
    record: meeting,
    related: bridge,
    facts: {
      uk: 'Грант · Фонд «Лямбда» · 120 000 євро · Виконується',
      en: 'Grant · Lambda Fund · €120,000 · In progress',
    },
  },
  {
    element: 'map',
    cases: mapCases,
    name: 'full',
    record: alpha,
    related: receptions,
    facts: { uk: '2024–2028 роки · Виконується', en: '2024–2028 · In progress' },
  },
  {
    element: 'grants',
    cases: grantsCases,
    name: 'full-list',
    record: bridge,
    related: meeting,
    facts: { uk: '2026 рік · Виконується', en: '2026 · In progress' },
  },
];

describe('a related record', () => {
  afterEach(clear);

  for (const { element, cases, name, record, related, facts } of expectations) {
    for (const lang of languages) {
      it(`is told in short where nothing else shows it: ${element}, ${related[lang]}`, async () => {
        const { root } = await show(name, lang, document.body, cases);
        const button = await opened(root, record[lang], related[lang]);
        const item = button.closest('li') as HTMLElement;
        const before = words(item);
        button.focus();
        button.click();
        await until(() => words(item) !== before);
        expect(words(item).slice(before.length).trim()).to.equal(facts[lang]);
        expect(root.activeElement).to.equal(button);
        const told = [...root.querySelectorAll('dialog > [role="status"]')].map(words);
        expect(told).to.deep.equal([facts[lang].replaceAll(' · ', ', ')]);
      });
    }
  }

  it('is left to a page that shows it', async () => {
    const { root, element } = await show('full-list', 'uk', document.body, timelineCases);
    const button = await opened(root, receptions.uk, alpha.uk);
    const item = button.closest('li') as HTMLElement;
    const before = words(item);
    const selected: string[] = [];
    element.addEventListener('programme-select', (event: ProgrammeSelectEvent) => {
      selected.push(`${event.kind} ${event.id}`);
      event.preventDefault();
    });
    button.click();
    await element.updateComplete;
    expect(selected).to.deep.equal(['partner alfa']);
    expect(words(item)).to.equal(before);
  });

  it('is forgotten when another record is opened', async () => {
    const { root } = await show('full-list', 'uk', document.body, timelineCases);
    const button = await opened(root, receptions.uk, alpha.uk);
    button.click();
    await until(() => words(button.closest('li')).includes('Німеччина'));
    const closed = new Promise((resolve) => {
      root.querySelector('dialog')?.addEventListener('close', resolve);
    });
    root.querySelector<HTMLButtonElement>('dialog .close')?.click();
    await closed;
    const again = await opened(root, receptions.uk, alpha.uk);
    expect(words(again.closest('li'))).to.not.include('Німеччина');
  });
});
