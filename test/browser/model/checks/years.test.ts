import { expect } from '@open-wc/testing';
import { detailsOf, found } from './found.js';

const title = 'Програма розвитку міжнародних відносин міста на 2022 – 2026 роки';
const all = ['period-reversed', 'title-years-differ', 'text-years-differ'] as const;

describe('checkYears', () => {
  it('compares the years of the title with the period, whatever the dash', () => {
    const period = { from: '2022-01', to: '2026-12-31' };
    for (const dash of ['-', ' – ', '—', ' -']) {
      expect(found({ title: `Програма на 2022${dash}2026 роки`, period }, ...all)).to.deep.equal([]);
      expect(found({ title: `Програма на 2022${dash}2025 роки`, period }, ...all), dash).to.deep.equal([
        'title-years-differ period',
      ]);
    }
    expect(
      detailsOf({ title: { en: 'Programme for 2022–2025' }, period }, 'title-years-differ'),
    ).to.deep.equal({
      title: '2022–2025',
    });
  });

  it('takes no other numbers for years', () => {
    const content = {
      title: 'Рішення № 120220 – 202700, тел. 2233-4455',
      period: { from: '2022', to: '2026' },
    };
    expect(found(content, ...all)).to.deep.equal([]);
  });

  it('finds swapped ends of the period', () => {
    expect(found({ period: { from: '2026', to: '2022' } }, ...all)).to.deep.equal(['period-reversed period']);
  });

  it('finds a length of the programme that differs from its years', () => {
    const wrong = [
      'створить умови упродовж прийдешніх чотирьох років', // the explanatory note of Chernihiv
      'Впродовж наступних 4 років громада',
      'протягом найближчих шести років',
      'Програма розрахована на чотири роки.',
      'Програму розраховано на 3 роки',
      'строком на сім років',
      'протягом трьох років',
      { en: 'over the next four years' },
      { en: 'In the coming 3 years' },
    ];
    for (const context of wrong) {
      expect(found({ title, context }, ...all), JSON.stringify(context)).to.deep.equal([
        'text-years-differ context',
      ]);
    }
    expect(detailsOf({ title, goal: wrong[0] }, 'text-years-differ')).to.deep.equal({ years: 5 });
    expect(
      found({ title, period: { from: '2022', to: '2026', text: 'терміном на 4 роки' } }, ...all),
    ).to.deep.equal(['text-years-differ period.text']);
  });

  it('is content with the right length, with ages, with the past and with years themselves', () => {
    const right = [
      'упродовж наступних п’яти років',
      "розрахована на п'ять років",
      'протягом 5 років',
      'Програма на 2022–2026 роки',
      'молодь до 35 років',
      'понад 20 років співпраці з містами-побратимами',
      'за останні чотири роки',
      'протягом останніх трьох років',
      'протягом 30 років міста співпрацюють',
      'протягом багатьох років',
      'протягом року',
      { en: 'over the next five years, after three years of war' },
    ];
    for (const context of right) {
      expect(found({ title, context }, ...all), JSON.stringify(context)).to.deep.equal([]);
    }
  });

  it('takes the length from the period where the title names no years, and from nothing where neither does', () => {
    const context = 'упродовж наступних чотирьох років';
    expect(found({ context, period: { from: '2022', to: '2025' } }, ...all)).to.deep.equal([]);
    expect(found({ context, period: { from: '2022', to: '2026' } }, ...all)).to.have.length(1);
    expect(found({ context }, ...all)).to.deep.equal([]);
  });
});
