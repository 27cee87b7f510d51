import { expect } from '@open-wc/testing';
import { grantsCases } from '../../../stories/grants.cases.js';
import * as grants from '../../../stories/grants.stories.js';
import { mapCases } from '../../../stories/map.cases.js';
import * as map from '../../../stories/map.stories.js';
import { passportCases } from '../../../stories/passport.cases.js';
import * as passport from '../../../stories/passport.stories.js';
import { timelineCases } from '../../../stories/timeline.cases.js';
import * as timeline from '../../../stories/timeline.stories.js';

const camel = (name: string) => name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());

describe('the stories', () => {
  for (const [element, stories, cases] of [
    ['the passport', passport, passportCases],
    ['the timeline', timeline, timelineCases],
    ['the map', map, mapCases],
    ['the grants', grants, grantsCases],
  ] as const) {
    it(`show each case of ${element} once`, () => {
      const exported = Object.keys(stories).filter((name) => name !== 'default');
      expect(exported).to.have.members(cases.map(({ name }) => camel(name)));
    });
  }
});
