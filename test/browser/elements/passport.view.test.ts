import { expect } from '@open-wc/testing';
import { passportView } from '../../../src/elements/passport/passport.view.js';
import { financingOf } from '../../../src/model/financing.js';
import { parse } from '../../../src/model/parse.js';
import type { Programme, ProgrammeInput } from '../../../src/model/types.js';
import chernihiv from '../../../stories/programmes/chernihiv-2022-2026.json' with { type: 'json' };
import full from '../../../stories/programmes/full.json' with { type: 'json' };

const today = '2026-11-24';

function read(file: Partial<ProgrammeInput> | object): Programme {
  const { programme } = parse({ format: '1.0', title: 'Програма', ...file });
  if (!programme) throw new Error('The file cannot be read');
  return programme;
}

function view(file: Partial<ProgrammeInput> | object, locale = 'uk-UA', day = today) {
  return passportView(read(file), { locale, today: day });
}

/** Figures are compared without the spaces that group them. */
const bare = (text: string | undefined) => text?.replace(/\s/g, '');

describe('the view of the passport', () => {
  describe('chooses the language', () => {
    const title = { uk: 'Назва', en: 'Title' };

    it('of the reader', () => {
      expect(view({ title }, 'en-GB').title).to.deep.equal({ text: 'Title', lang: 'en' });
      expect(view({ title }, 'uk-UA').title).to.deep.equal({ text: 'Назва', lang: 'uk' });
    });

    it('that there is, and names it', () => {
      expect(view({ title: 'Назва' }, 'en-GB').title).to.deep.equal({ text: 'Назва', lang: 'uk' });
      expect(view({ title: { en: 'Title' } }, 'uk-UA').title).to.deep.equal({ text: 'Title', lang: 'en' });
    });

    it('of the act’s own words on period and total', () => {
      const file = {
        period: { from: '2025', to: '2026', text: '2025 – 2026 роки' },
        financingTotal: { value: '1', text: '1 гривня' },
        passport: [{ label: 'Строк', key: 'period' }],
      };
      const { period, financing, rows } = view(file, 'en-GB');
      expect(period.text).to.deep.equal({ text: '2025 – 2026 роки', lang: 'uk' });
      expect(financing?.stated).to.deep.equal({ text: '1 гривня', lang: 'uk' });
      expect(rows[0]?.values).to.deep.equal([{ text: '2025 – 2026 роки', lang: 'uk' }]);
    });
  });

  describe('measures the period', () => {
    const period = { from: '2025', to: '2027' };
    const progress = (day: string, locale = 'uk-UA') => view({ period }, locale, day).period.progress;

    it('before it begins', () => {
      const told = progress('2024-11-24');
      expect(told).to.include({ state: 'before', share: 0, percent: '0%' });
      expect(told?.span).to.equal('1\u00a0місяць 8\u00a0днів');
      expect(told?.length).to.equal('3\u00a0роки');
    });

    it('while it runs', () => {
      const told = progress('2026-07-02');
      expect(told).to.include({ state: 'during', percent: '49%' });
      expect(told?.span).to.equal('1\u00a0рік 6\u00a0місяців');
      expect(told?.left).to.equal('1\u00a0рік 5\u00a0місяців');
      expect(progress('2026-07-02', 'en-GB')?.span).to.equal('1\u00a0year 6\u00a0months');
    });

    it('never as a hundred per cent while a day is left', () => {
      expect(progress('2027-12-31')).to.include({ state: 'during', percent: '99%', left: '1\u00a0день' });
    });

    it('after its end', () => {
      const told = progress('2030-03-06');
      expect(told).to.include({ state: 'after', share: 1, percent: '100%', left: '' });
      expect(told?.span).to.equal('2\u00a0роки 2\u00a0місяці');
    });

    it('by whole per cent, with none lost to rounding', () => {
      for (let day = 1; day <= 99; day++) {
        const from = '2025-01-01';
        const to = new Date(Date.UTC(2025, 0, 100)).toISOString().slice(0, 10);
        const on = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
        expect(view({ period: { from, to } }, 'uk-UA', on).period.progress?.percent).to.equal(`${day}%`);
      }
    });

    it('year by year, without a gap', () => {
      const years = progress(today)?.years ?? [];
      expect(years.map(({ year }) => year)).to.deep.equal([2025, 2026, 2027]);
      expect(years[0]?.at).to.equal(0);
      expect(years.at(-1)?.to).to.equal(1);
      expect(years[1]?.at).to.equal(years[0]?.to);
    });

    it('not where an end is unknown or the ends are swapped', () => {
      expect(view({ period: { from: '2025' } }).period.progress).to.equal(null);
      expect(view({ period: { from: '2027', to: '2025' } }).period.progress).to.equal(null);
      expect(view({}).period).to.deep.equal({ text: null, progress: null });
    });
  });

  describe('shows the financing', () => {
    for (const [name, file] of Object.entries({ full, chernihiv })) {
      it(`of ${name} with the totals of the model`, () => {
        const programme = read(file);
        const tables = financingOf(programme)?.tables ?? [];
        const shown = passportView(programme, { locale: 'uk-UA', today }).financing?.tables ?? [];
        expect(tables).not.to.be.empty;
        expect(shown).to.have.length(tables.length);
        const places = (text: string | undefined, unit: string) =>
          Math.round(Number(bare(text)?.replace(',', '.')) * (unit.startsWith('тис.') ? 1000 : 1) * 100);
        for (const [index, table] of tables.entries()) {
          const { unit, total, sources, years } = shown[index] as (typeof shown)[number];
          const low = (where: Parameters<typeof table.total>[0]) => {
            const sum = JSON.parse(JSON.stringify(table.total(where)));
            return Math.round(Number((sum?.sums ? sum.sums[0] : sum)?.low ?? Number.NaN) * 100);
          };
          expect(places(total, unit)).to.equal(low({}));
          for (const [place, source] of table.sources.entries()) {
            expect(places(sources[place]?.total, unit)).to.equal(low({ source }));
            for (const [row, year] of table.years.entries()) {
              expect(places(years[row]?.cells[place], unit)).to.deep.equal(low({ source, year }));
            }
          }
          const shares = sources.reduce((sum, { share }) => sum + share, 0);
          expect(shares).to.be.closeTo(1, 1e-9);
        }
      });
    }

    it('with ranges and bounds, each figure without the unit that stands once above', () => {
      const table = view({
        financing: [
          { source: 'community', year: 2025, planned: { value: '10', wording: 'about' } },
          { source: 'state', year: 2025, planned: { value: '5', wording: 'up-to' } },
          { source: 'other', year: 2026, planned: { value: '1', wording: 'at-least' } },
        ],
      }).financing?.tables[0];
      expect(table?.unit).to.equal('грн');
      expect(table?.years.map(({ total }) => total)).to.deep.equal(['від близько 10 до 15', 'щонайменше 1']);
      expect(table?.total).to.equal('близько 11 або більше');
      expect(table?.sources.map(({ percent }) => percent)).to.deep.equal([null, null, null]);
    });

    it('by currency, never added together', () => {
      const tables = view({
        financing: [
          { source: 'community', year: 2025, planned: '1' },
          { source: 'community', year: 2025, planned: { value: '2', currency: 'EUR' } },
        ],
      }).financing?.tables;
      expect(tables?.map(({ total, unit }) => `${total} ${unit}`)).to.deep.equal(['1 грн', '2 євро']);
    });

    it('with the lines that have no amount counted, and money of no year under its own name', () => {
      const shown = view({
        financing: [
          { source: 'community', planned: '1' },
          { source: 'community', year: 2025, planned: { state: 'not-stated' } },
        ],
      }).financing;
      expect(shown?.notStated).to.equal(1);
      expect(shown?.tables[0]?.years.map(({ label }) => label)).to.deep.equal(['без поділу за роками']);
    });

    it('with the act’s total only where it says something else', () => {
      const financing = [{ source: 'community', year: 2025, planned: '10' }];
      expect(view({ financing, financingTotal: '10.00' }).financing?.stated).to.equal(null);
      expect(view({ financing, financingTotal: '11' }).financing?.stated?.text).to.equal('11\u00a0грн');
    });
  });

  describe('fills the rows of the passport', () => {
    it('from the rest of the file where they have only a key', () => {
      const keys = ['title', 'initiator', 'period', 'stages', 'budgets', 'goal', 'tasks', 'financing'];
      const { rows } = view({ ...full, passport: keys.map((key) => ({ label: key, key })) });
      expect(rows).to.have.length(keys.length);
      for (const [index, { values }] of rows.entries()) expect(values, keys[index]).not.to.be.empty;
      expect(rows[3]?.values.map(({ text }) => text)).to.include(
        'I етап: налагодження зв’язків (2024–2025 роки)',
      );
    });

    it('but not with the draft decision for the order to draw the programme up', () => {
      const acts = [{ id: 'draft', kind: 'draft', title: 'Про затвердження програми' }];
      const [row] = view({ acts, passport: [{ label: 'Розпорядження', key: 'order' }] }).rows;
      expect(row?.values).to.deep.equal([]);
    });

    it('does not say twice what kind of act it is', () => {
      const acts = [
        { id: 'draft', kind: 'draft', type: 'Проєкт рішення міської ради' },
        { id: 'change', kind: 'draft', type: 'Рішення міської ради' },
      ];
      expect(view({ acts }).acts.map(({ label, type }) => [label, type?.text ?? null])).to.deep.equal([
        ['Проєкт рішення міської ради', null],
        ['Проєкт рішення', 'Рішення міської ради'],
      ]);
    });

    it('with their own words before those', () => {
      const [row] = view({ goal: 'Мета', passport: [{ label: 'Мета', key: 'goal', text: 'Інакше' }] }).rows;
      expect(row?.values.map(({ text }) => text)).to.deep.equal(['Інакше']);
    });

    it('with nothing where nothing is known', () => {
      const [row] = view({ passport: [{ label: 'Мета', key: 'goal' }] }).rows;
      expect(row?.values).to.deep.equal([]);
    });
  });

  it('counts the total that the act names for a measure without lines, as the timeline does', () => {
    const shown = view({
      measures: [
        { id: 'm1', title: 'З', fundingTotal: '500.00' },
        { id: 'm2', title: 'З', funding: [{ source: 'community', year: 2024, planned: '1.00' }] },
      ],
    }).financing?.tables;
    expect(bare(shown?.[0]?.total)).to.equal('501');
  });

  it('names an organisation by its id, and shows an id that leads nowhere', () => {
    const organisations = [{ id: 'office', name: 'Відділ', url: 'https://example.org/' }];
    expect(view({ organisations, executor: 'office' }).executor?.name.text).to.equal('Відділ');
    expect(view({ organisations, executor: 'ofice' }).executor?.name.text).to.equal('ofice');
  });

  it('says nothing of what the file does not say', () => {
    const { title, status, executor, goal, tasks, financing, rows, contact, asOf, acts, predecessor } = view({
      title: '',
    });
    expect({ title, status, executor, goal, financing, contact, asOf, predecessor }).to.deep.equal({
      title: null,
      status: null,
      executor: null,
      goal: null,
      financing: null,
      contact: null,
      asOf: null,
      predecessor: null,
    });
    expect([...tasks, ...rows, ...acts]).to.deep.equal([]);
  });
});
