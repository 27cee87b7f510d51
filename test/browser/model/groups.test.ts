import { expect } from '@open-wc/testing';
import { groupBy } from '../../../src/model/groups.js';

describe('groupBy', () => {
  it('keeps the order in which groups and their members come', () => {
    const groups = groupBy(['bee', 'ant', 'bug', 'asp'], (word) => word[0]);
    expect([...groups]).to.deep.equal([
      ['b', ['bee', 'bug']],
      ['a', ['ant', 'asp']],
    ]);
  });
});
