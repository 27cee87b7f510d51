import { expect } from '@open-wc/testing';
import { passportCases } from '../../stories/passport.cases.js';
import * as stories from '../../stories/passport.stories.js';

describe('the stories', () => {
  it('show each case of the passport once', () => {
    const camel = (name: string) =>
      name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
    const exported = Object.keys(stories).filter((name) => name !== 'default');
    expect(exported).to.have.members(passportCases.map(({ name }) => camel(name)));
  });
});
