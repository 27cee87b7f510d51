import { expect } from '@open-wc/testing';
import { problemSentence } from '../../../src/format/problems.js';
import { parse } from '../../../src/model/parse.js';
import { type Problem, problemCodes } from '../../../src/model/problem.js';
import { programme } from '../../../src/model/schema/programme.js';
import broken from '../../../stories/programmes/broken.json' with { type: 'json' };

const languages = ['uk', 'en'] as const;
const details = {
  allowed: 'draft, active',
  date: '2024-01-01',
  expected: 'string',
  first: 'measures[0]',
  from: '2024',
  kind: 'measures',
  known: '1.0',
  meant: 'measure',
  of: 'measures',
  sum: '10.00',
  title: '2022–2026',
  to: '2026',
  years: 5,
};
/** What no sentence may show: a hole where a value should stand. */
const hole = /undefined|null|NaN|\[object|\$\{|\s\s|«»|“”|\s[.,;:]/;

const told = ({ message, cure }: { message: string; cure: string }) => `${message} ${cure}`;

describe('sentences about problems', () => {
  for (const code of problemCodes) {
    for (const language of languages) {
      it(`tell ${code} and a cure, ${language}`, () => {
        const problem: Problem = {
          code,
          severity: 'error',
          path: 'measures[3].term.to',
          value: 'wrong!',
          details,
        };
        for (const variant of [
          problem,
          { ...problem, details: { ...details, of: 'total', meant: '', kind: 'tasks' } },
        ]) {
          const sentence = problemSentence(variant, language);
          expect(sentence.message).to.match(/^[\p{Lu}«“].*\.$/u);
          expect(sentence.cure).to.match(/^[\p{Lu}].*\.$/u);
          expect(told(sentence)).not.to.match(hole);
          const codes =
            /"[^"]*"|«[^»]*»|“[^”]*”|\{[^}]*\}|https?:\/\/|mailto:|tel:|JSON|UAH|EUR|USD|PL, DE, FR/g;
          const words = told(sentence).replace(codes, '');
          if (language === 'en') expect(words).not.to.match(/[Ѐ-ӿ]/);
          else expect(words, 'Cyrillic').to.match(/[Ѐ-ӿ]/);
        }
      });
    }
  }

  it('show the value that stands there, wherever there is one', () => {
    // These are about the file as a whole, or about nothing being there, or name both ends instead.
    const without = [
      'unreadable',
      'not-an-object',
      'too-deep',
      'too-large',
      'missing',
      'empty-title',
      'period-reversed',
    ];
    for (const code of problemCodes.filter((known) => !without.includes(known))) {
      for (const language of languages) {
        const problem: Problem = { code, severity: 'error', path: 'title', value: 'wrong!', details };
        expect(told(problemSentence(problem, language)), `${code}, ${language}`).to.include('wrong!');
      }
    }
  });

  it('have no hole in them for a real file with every mistake', () => {
    const { problems } = parse(broken);
    expect(problems.length).to.be.greaterThan(20);
    for (const problem of problems) {
      for (const language of languages) {
        const sentence = told(problemSentence(problem, language));
        expect(sentence, `${problem.code} ${problem.path}`).not.to.match(/undefined|NaN|\[object|\$\{/);
      }
    }
  });

  it('name the place in words and shorten a long value', () => {
    const problem: Problem = {
      code: 'bad-date',
      severity: 'error',
      path: 'measures[3].term.to',
      value: 'x'.repeat(500),
      details: {},
    };
    expect(problemSentence(problem, 'uk').place).to.equal('Заходи, запис 4: term.to');
    expect(problemSentence(problem, 'en').place).to.equal('Measures, record 4: term.to');
    expect(problemSentence({ ...problem, path: 'period.to' }, 'uk').place).to.equal('Строк реалізації: to');
    const technical = ['$schema', 'id', 'example', 'financingExample'];
    for (const path of Object.keys(programme.entries).filter((field) => !technical.includes(field))) {
      expect(problemSentence({ ...problem, path }, 'uk').place, path).to.match(/^[А-ЯІ]/);
    }
    expect(problemSentence({ ...problem, path: '' }, 'uk').place).to.equal('Файл');
    expect(problemSentence(problem, 'en').message.length).to.be.lessThan(100);
  });
});
